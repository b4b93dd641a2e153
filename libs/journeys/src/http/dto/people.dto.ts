import { GUIDANCE_ACTION_KINDS, PHASES, type GuidanceActionKind, type Phase } from '@passerelle/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

const PHASES_AND_ENDS = [...PHASES, 'ended'] as const;
const flag = Transform(({ value }) =>
  value === 'true' ? true : value === 'false' ? false : (value as unknown),
);

/** The filter of the board, of the list and of a bulk act: always the same people. */
export class PeopleFilterDto {
  @ApiProperty({ required: false, format: 'uuid' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choisissez une promotion de la liste.' })
  programmeId?: string;

  @ApiProperty({ required: false, enum: PHASES_AND_ENDS, enumName: 'PhaseOrEnded' })
  @IsOptional()
  @IsIn(PHASES_AND_ENDS, { message: 'Choisissez une étape de la liste.' })
  phase?: Phase | 'ended';

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString({ message: 'Choisissez un état de la liste.' })
  state?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @flag
  @IsBoolean({ message: 'Répondez par true ou false.' })
  late?: boolean;

  @ApiProperty({ required: false })
  @IsOptional()
  @flag
  @IsBoolean({ message: 'Répondez par true ou false.' })
  onHold?: boolean;

  @ApiProperty({ required: false, format: 'uuid' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choisissez un référent de la liste.' })
  referentId?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString({ message: 'Écrivez une partie du nom.' })
  @MaxLength(80, { message: 'Quatre-vingts caractères au plus.' })
  search?: string;
}

export class PeoplePageDto extends PeopleFilterDto {
  @ApiProperty({ required: false, description: 'Suite de la liste, telle que rendue par « next ».' })
  @IsOptional()
  @IsString({ message: 'Reprenez la valeur de « next ».' })
  cursor?: string;

  @ApiProperty({ required: false, default: 50, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Indiquez un nombre entier.' })
  @Min(1, { message: 'Au moins une personne.' })
  @Max(200, { message: 'Deux cents personnes au plus par page.' })
  limit?: number;
}

export class NextTaskDto {
  @ApiProperty() kind!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty() late!: boolean;
}

export class SmallActionDto {
  @ApiProperty({ enum: GUIDANCE_ACTION_KINDS, enumName: 'GuidanceActionKind' }) kind!: GuidanceActionKind;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) to!: string | null;
  @ApiProperty() state!: string;
}

export class SmallKnotDto {
  @ApiProperty({ format: 'date' }) at!: string;
  @ApiProperty({ enum: GUIDANCE_ACTION_KINDS, enumName: 'GuidanceActionKind' }) fromKind!: GuidanceActionKind;
  @ApiProperty({ enum: GUIDANCE_ACTION_KINDS, enumName: 'GuidanceActionKind' }) toKind!: GuidanceActionKind;
}

export class PersonRowDto {
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty({ format: 'uuid' }) candidateId!: string;
  @ApiProperty({ format: 'uuid' }) programmeId!: string;
  @ApiProperty() programmeName!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty() state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty({ nullable: true, enum: PHASES, enumName: 'Phase' }) phase!: Phase | null;
  @ApiProperty() onHold!: boolean;
  @ApiProperty({ format: 'date-time' }) enteredAt!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ nullable: true, type: String }) advisorName!: string | null;
  @ApiProperty({ nullable: true, type: String }) prescriberName!: string | null;
  @ApiProperty({ nullable: true, type: NextTaskDto }) nextTask!: NextTaskDto | null;
  @ApiProperty({ type: [SmallActionDto] }) braid!: SmallActionDto[];
  @ApiProperty({ type: [SmallKnotDto] }) knots!: SmallKnotDto[];
}

export class PeopleDto {
  @ApiProperty({ type: [PersonRowDto] }) people!: PersonRowDto[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

export class PhaseCountDto {
  @ApiProperty({ enum: PHASES_AND_ENDS, enumName: 'PhaseOrEnded' }) phase!: Phase | 'ended';
  @ApiProperty() count!: number;
  @ApiProperty() late!: number;
  @ApiProperty() medianDays!: number;
}

export class PeopleCountsDto {
  @ApiProperty({ type: [PhaseCountDto] }) phases!: PhaseCountDto[];
}

export class PeopleIdsDto {
  @ApiProperty({ type: [String], format: 'uuid' }) journeyIds!: string[];
}
