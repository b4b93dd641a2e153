import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MEETING_ANSWERS, type MeetingAnswer } from '@passerelle/kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

const MOST_ROUNDS = 50;
const MOST_MEETINGS = 1000;

export class HeldMeetingDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  journeyId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  ambassadorId!: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  offerId?: string;

  @ApiProperty({ minimum: 1, maximum: MOST_ROUNDS })
  @IsInt()
  @Min(1)
  @Max(MOST_ROUNDS)
  round!: number;
}

/** Meetings held, typed in after the event or during it. */
export class RecordMeetingsDto {
  @ApiProperty({ type: [HeldMeetingDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_MEETINGS)
  @ValidateNested({ each: true })
  @Type(() => HeldMeetingDto)
  meetings!: HeldMeetingDto[];
}

export class RecordedMeetingsDto {
  @ApiProperty({ type: [String], format: 'uuid' }) ids!: string[];
}

/** What one side says after a meeting. */
export class GiveFeedbackDto {
  @ApiProperty({ enum: MEETING_ANSWERS })
  @IsIn(MEETING_ANSWERS)
  answer!: MeetingAnswer;

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  sentence?: string;
}

export class FeedbackDto {
  @ApiProperty({ enum: MEETING_ANSWERS }) answer!: MeetingAnswer;
  @ApiProperty({ type: String, nullable: true }) sentence!: string | null;
  @ApiProperty({ description: 'Saisi par une autre personne que celle qui le dit.' }) onBehalf!: boolean;
}

export class MeetingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() round!: number;
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() personName!: string;
  @ApiProperty({ format: 'uuid' }) ambassadorId!: string;
  @ApiProperty() ambassadorName!: string;
  @ApiProperty() companyName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) offerId!: string | null;
  @ApiProperty({ type: FeedbackDto, nullable: true }) company!: FeedbackDto | null;
  @ApiProperty({ type: FeedbackDto, nullable: true }) person!: FeedbackDto | null;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Oui des deux côtés ; null quand le lecteur ne peut pas le savoir.',
  })
  mutualYes!: boolean | null;
}
