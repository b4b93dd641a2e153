import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** A field an act asks for. */
export class ActFieldDto {
  @ApiProperty() name!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ enum: ['text', 'date', 'choice', 'id', 'number', 'boolean'] }) type!: string;
  @ApiProperty() required!: boolean;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  choices?: Record<string, string>;
  @ApiProperty({ required: false }) help?: string;
  @ApiProperty({ required: false }) max?: number;
  @ApiProperty({ required: false }) min?: number;
}

/** An act open to the reader, or why it is not yet. */
export class ActDto {
  @ApiProperty() act!: string;
  @ApiProperty() label!: string;
  @ApiProperty() consequence!: string;
  @ApiProperty({ nullable: true, type: String }) notYet!: string | null;
  @ApiProperty() proposal!: boolean;
  @ApiProperty({ type: [ActFieldDto] }) fields!: ActFieldDto[];
}

/** Something that will happen by itself. */
export class NextTimerDto {
  @ApiProperty() name!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty() paused!: boolean;
}

/** A journey as its reader may see it. */
export class JourneyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'uuid' }) candidateId!: string;
  @ApiProperty({ format: 'uuid' }) programmeId!: string;
  @ApiProperty() programmeName!: string;
  @ApiProperty() groupName!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty({ nullable: true, type: String }) city!: string | null;
  @ApiProperty() state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty({ nullable: true, type: String }) phase!: string | null;
  @ApiProperty() onHold!: boolean;
  @ApiProperty({ format: 'date-time' }) enteredAt!: string;
  @ApiProperty() definitionVersion!: number;
  @ApiProperty({ nullable: true, type: String }) owner!: string | null;
  @ApiProperty({ nullable: true, type: String }) advisorName!: string | null;
  @ApiProperty({ nullable: true, type: String }) prescriberName!: string | null;
  @ApiProperty({ nullable: true, type: String }) referentName!: string | null;
  @ApiProperty({ type: [ActDto] }) acts!: ActDto[];
  @ApiProperty({ type: [NextTimerDto] }) next!: NextTimerDto[];
}

/** A line of the journal, in words. */
export class TimelineLineDto {
  @ApiProperty() version!: number;
  @ApiProperty() act!: string;
  @ApiProperty() sentence!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ nullable: true, type: String }) onBehalfOf!: string | null;
  @ApiProperty() state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ nullable: true, type: 'object', additionalProperties: { type: 'string' } }) words!: Record<
    string,
    string
  > | null;
  @ApiProperty() wordsMasked!: boolean;
}
