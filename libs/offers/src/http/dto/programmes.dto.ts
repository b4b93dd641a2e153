import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PHASES, type Phase } from '@passerelle/kernel';
import { IsCalendarDate } from '@passerelle/platform';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { OfGroupDto } from './offers.dto';

export class ProgrammeFilterDto extends OfGroupDto {
  @ApiPropertyOptional({ description: 'Seulement les promotions ouvertes.', default: false })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  readonly openOnly?: boolean;
}

/** What describes a programme. */
export class ProgrammeDetailsDto {
  @ApiProperty({ minLength: 3, maxLength: 120 })
  @IsString()
  @MinLength(3)
  @MaxLength(120)
  readonly name!: string;

  @ApiProperty({ description: 'Code du bassin d’emploi.' })
  @IsString()
  @MaxLength(20)
  readonly employmentAreaCode!: string;

  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  readonly opensOn!: string;

  @ApiProperty({ minimum: 1, maximum: 200, default: 20 })
  @IsInt()
  @Min(1)
  @Max(200)
  readonly poePlaces!: number;
}

export class ProgrammeEndDto {
  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  readonly closedOn!: string;
}

export class ProgrammePhaseDto {
  @ApiProperty({ enum: PHASES, enumName: 'Phase', nullable: true, type: String })
  readonly phase!: Phase | null;
  @ApiProperty() readonly journeys!: number;
}

export class ProgrammeDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly groupId!: string;
  @ApiProperty() readonly groupName!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly employmentAreaCode!: string;
  @ApiProperty() readonly employmentAreaName!: string;
  @ApiProperty({ format: 'date' }) readonly opensOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly closedOn!: string | null;
  @ApiProperty() readonly poePlaces!: number;
  @ApiProperty() readonly offerSeats!: number;
  @ApiProperty() readonly offerSeatsTaken!: number;
  @ApiProperty() readonly offersOnShow!: number;
  @ApiProperty({ type: [ProgrammePhaseDto], description: 'Vide pour qui ne suit pas les personnes.' })
  readonly phases!: readonly ProgrammePhaseDto[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly nextPassDatingAt!:
    string | null;
  @ApiProperty() readonly version!: number;
}
