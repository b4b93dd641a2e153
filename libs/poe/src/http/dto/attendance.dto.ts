import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { HALF_DAYS, PRESENCES, type HalfDay, type Presence } from '@passerelle/kernel';
import { IsCalendarDate } from '@passerelle/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';

const MOST_PEOPLE = 200;

/** Who signed on the first day. */
export class SignInDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PEOPLE)
  @IsUUID(undefined, { each: true })
  journeyIds!: string[];
}

export class SignedInDto {
  @ApiProperty({ description: 'Personnes qui ont signé pour la première fois.' }) signed!: number;
}

export class PresenceDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  journeyId!: string;

  @ApiProperty({ enum: PRESENCES })
  @IsIn(PRESENCES)
  presence!: Presence;
}

/** The sheet of one half-day. */
export class AttendanceSheetDto {
  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  day!: string;

  @ApiProperty({ enum: HALF_DAYS })
  @IsIn(HALF_DAYS)
  half!: HalfDay;

  @ApiProperty({ type: [PresenceDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PEOPLE)
  @ValidateNested({ each: true })
  @Type(() => PresenceDto)
  presences!: PresenceDto[];
}

/** The correction of a sheet that is sealed. */
export class AttendanceCorrectionDto extends AttendanceSheetDto {
  @ApiPropertyOptional({ maxLength: 500, description: 'Pourquoi la feuille scellée est corrigée.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class AttendanceDto extends PresenceDto {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ enum: HALF_DAYS }) half!: HalfDay;
  @ApiProperty({ type: String, nullable: true }) correctionReason!: string | null;
}
