import { ApiProperty } from '@nestjs/swagger';
import { FIGURE_CODES, JOURNEY_STATES, type FigureCode } from '@passerelle/kernel';

const number = { type: 'integer', nullable: true } as const;

/** A number and what it is a part of; null where it would point at few people. */
export class FigureDto {
  @ApiProperty({ enum: FIGURE_CODES, enumName: 'FigureCode' }) code!: FigureCode;
  @ApiProperty() label!: string;
  @ApiProperty(number) numerator!: number | null;
  @ApiProperty(number) denominator!: number | null;
  @ApiProperty({ ...number, description: 'Personnes dont la situation n’est pas connue.' }) unknown!:
    number | null;
}

/** The funnel of a programme as its reader may see it. */
export class FunnelDto {
  @ApiProperty({ format: 'uuid' }) programmeId!: string;
  @ApiProperty() programmeName!: string;
  @ApiProperty({ description: 'Les petits nombres sont masqués pour ce lecteur.' }) suppressed!: boolean;
  @ApiProperty({ description: 'Ce lecteur peut ouvrir la liste des personnes.' }) opensRows!: boolean;
  @ApiProperty({ type: [FigureDto] }) figures!: FigureDto[];
}

export class PersonOfFigureDto {
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty({ enum: JOURNEY_STATES, enumName: 'JourneyState' }) state!: string;
  @ApiProperty() stateLabel!: string;
}

/** Figures of one programme given out by its group. */
export class PublishedFiguresDto {
  @ApiProperty({ format: 'uuid' }) programmeId!: string;
  @ApiProperty() programmeName!: string;
  @ApiProperty() groupName!: string;
  @ApiProperty({ format: 'date' }) opensOn!: string;
  @ApiProperty({ format: 'date-time' }) countedAt!: string;
  @ApiProperty({ type: [FigureDto] }) figures!: FigureDto[];
}
