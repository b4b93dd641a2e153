import { ApiProperty } from '@nestjs/swagger';
import {
  ENROLMENT_STATES,
  INVITATION_STATES,
  type EnrolmentState,
  type InvitationState,
} from '@passerelle/kernel';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { ActDto } from './journey.dto';

const MOST_PEOPLE = 100;

/** The people whose acts are asked for. */
export class ActsOfPeopleDto {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: MOST_PEOPLE })
  @Transform(({ value }) => (typeof value === 'string' ? [value] : (value as unknown)))
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PEOPLE, { message: `Demandez ${String(MOST_PEOPLE)} personnes au plus à la fois.` })
  @IsUUID(undefined, { each: true })
  journeyIds!: string[];
}

/** One person of a list with where they stand and what can be done for them now. */
export class PersonActsDto {
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'uuid' }) programmeId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty({ type: [ActDto] }) acts!: ActDto[];
}

export class EventOfJourneyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty() place!: string;
  @ApiProperty({ enum: INVITATION_STATES }) state!: InvitationState;
}

export class SessionOfJourneyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty({ enum: ENROLMENT_STATES }) state!: EnrolmentState;
}

/** The Pass Datings and POE sessions of one journey. */
export class JourneyStepsDto {
  @ApiProperty({ type: [EventOfJourneyDto] }) passDatings!: EventOfJourneyDto[];
  @ApiProperty({ type: [SessionOfJourneyDto] }) poeSessions!: SessionOfJourneyDto[];
}
