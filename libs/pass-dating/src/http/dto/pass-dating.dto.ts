import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  INVITATION_STATES,
  PASS_DATING_STATES,
  type InvitationState,
  type PassDatingState,
} from '@passerelle/kernel';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { MeetingDto } from './meeting.dto';

/** Largest event and largest margin of invitations that make sense. */
const MOST_SEATS = 500;
const MOST_OVERBOOKING = 3;

const MOST_AMBASSADORS = 200;

export class OfProgrammeDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Sans promotion : tous.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string;
}

/** A Pass Dating to plan. */
export class CreatePassDatingDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  programmeId!: string;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true })
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true })
  endsAt!: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Length(1, 200)
  place!: string;

  @ApiProperty({ maxLength: 500 })
  @IsString()
  @Length(1, 500)
  address!: string;

  @ApiProperty({ minimum: 1, maximum: MOST_SEATS })
  @IsInt()
  @Min(1)
  @Max(MOST_SEATS)
  seats!: number;

  @ApiPropertyOptional({ minimum: 1, maximum: MOST_OVERBOOKING, default: 1.2 })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(1)
  @Max(MOST_OVERBOOKING)
  overbooking?: number;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Ambassadeurs qui viennent.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_AMBASSADORS)
  @IsUUID(undefined, { each: true })
  ambassadorIds?: string[];
}

/** What may change of a planned Pass Dating. */
export class ChangePassDatingDto {
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  place?: string;

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  address?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: MOST_SEATS })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_SEATS)
  seats?: number;

  @ApiPropertyOptional({ minimum: 1, maximum: MOST_OVERBOOKING })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(1)
  @Max(MOST_OVERBOOKING)
  overbooking?: number;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Ambassadeurs qui viennent.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_AMBASSADORS)
  @IsUUID(undefined, { each: true })
  ambassadorIds?: string[];
}

export class PassDatingVersionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
}

export class PassDatingSummaryDto extends PassDatingVersionDto {
  @ApiProperty({ format: 'uuid' }) programmeId!: string;
  @ApiProperty() programmeName!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ format: 'date-time' }) endsAt!: string;
  @ApiProperty() place!: string;
  @ApiProperty() address!: string;
  @ApiProperty() overbooking!: number;
  @ApiProperty({ enum: PASS_DATING_STATES }) state!: PassDatingState;
  @ApiProperty() seats!: number;
  @ApiProperty() seatsLeft!: number;
  @ApiProperty() invitationsLeft!: number;
  @ApiProperty() invited!: number;
  @ApiProperty() confirmed!: number;
  @ApiProperty() present!: number;
  @ApiProperty() absent!: number;
}

export class EventPersonDto {
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: INVITATION_STATES }) state!: InvitationState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) arrivedAt!: string | null;
}

/** Somebody who comes to speak of their trade. */
export class AmbassadorComingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() trade!: string;
  @ApiProperty() companyName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) offerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) offerTitle!: string | null;
}

/** A Pass Dating with its people and meetings, as far as the reader may see them. */
export class PassDatingDto extends PassDatingSummaryDto {
  @ApiProperty({ type: [EventPersonDto] }) people!: EventPersonDto[];
  @ApiProperty({ type: [AmbassadorComingDto] }) ambassadors!: AmbassadorComingDto[];
  @ApiProperty({ type: [MeetingDto] }) meetings!: MeetingDto[];
}
