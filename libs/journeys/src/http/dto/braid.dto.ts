import { GUIDANCE_ACTION_KINDS, type GuidanceActionKind } from '@passerelle/kernel';
import { ApiProperty } from '@nestjs/swagger';

const kind = { enum: GUIDANCE_ACTION_KINDS, enumName: 'GuidanceActionKind' };

export class BraidActionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(kind) kind!: GuidanceActionKind;
  @ApiProperty() label!: string;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) to!: string | null;
  @ApiProperty({ enum: ['done', 'running', 'planned', 'interrupted'] }) state!:
    'done' | 'running' | 'planned' | 'interrupted';
  @ApiProperty({ nullable: true, type: String }) who!: string | null;
  @ApiProperty({ nullable: true, type: String }) reason!: string | null;
}

export class BraidLinkDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) at!: string;
  @ApiProperty({ format: 'uuid' }) fromId!: string;
  @ApiProperty({ format: 'uuid' }) toId!: string;
  @ApiProperty(kind) fromKind!: GuidanceActionKind;
  @ApiProperty(kind) toKind!: GuidanceActionKind;
  @ApiProperty() sentence!: string;
  @ApiProperty() effect!: string;
  @ApiProperty() planned!: boolean;
}

export class BraidPhaseDto {
  @ApiProperty() n!: number;
  @ApiProperty() label!: string;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) to!: string | null;
}

/** La tresse of one journey. */
export class BraidDto {
  @ApiProperty({ type: [BraidActionDto] }) actions!: BraidActionDto[];
  @ApiProperty({ type: [BraidLinkDto] }) links!: BraidLinkDto[];
  @ApiProperty({ type: [BraidPhaseDto] }) phases!: BraidPhaseDto[];
  @ApiProperty({ format: 'date' }) today!: string;
}
