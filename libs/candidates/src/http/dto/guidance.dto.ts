import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  BARRIERS,
  GUIDANCE_ACTION_KINDS,
  GUIDANCE_ACTION_STATES,
  type BarrierKind,
  type GuidanceActionKind,
  type GuidanceActionState,
} from '@passerelle/kernel';
import { IsCalendarDate } from '@passerelle/platform';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { CONSENT_PURPOSES, CONSENT_WAYS, type ConsentPurpose, type ConsentWay } from '../../domain/consent';

const ANSWERS = ['yes', 'unsure', 'no'] as const;

/** An agreement that a person gives. */
export class NewConsentDto {
  @ApiProperty({ enum: CONSENT_PURPOSES, enumName: 'ConsentPurpose' })
  @IsIn(CONSENT_PURPOSES)
  readonly purpose!: ConsentPurpose;

  @ApiProperty({ minLength: 1, maxLength: 40, description: 'Texte lu ou montré à la personne.' })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  readonly textVersion!: string;

  @ApiProperty({ enum: CONSENT_WAYS, enumName: 'ConsentWay' })
  @IsIn(CONSENT_WAYS)
  readonly givenHow!: ConsentWay;
}

export class RecordedDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
}

/** What stands in the way, and what the person aims at, in their words. */
export class BarrierDetailsDto {
  @ApiProperty({ enum: BARRIERS, enumName: 'BarrierKind' })
  @IsIn(BARRIERS)
  readonly kind!: BarrierKind;

  @ApiProperty({ minLength: 2, maxLength: 500 })
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  readonly goal!: string;
}

export class NotedBarrierDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly version!: number;
}

/** One action of help. */
export class ActionDetailsDto {
  @ApiProperty({ enum: GUIDANCE_ACTION_KINDS, enumName: 'GuidanceActionKind' })
  @IsIn(GUIDANCE_ACTION_KINDS)
  readonly kind!: GuidanceActionKind;

  @ApiProperty({ minLength: 2, maxLength: 200 })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  readonly title!: string;

  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  readonly startsOn!: string;

  @ApiPropertyOptional({ format: 'date', nullable: true, type: String })
  @IsOptional()
  @IsCalendarDate()
  readonly endsOn?: string | null;

  @ApiPropertyOptional({ format: 'uuid', nullable: true, type: String })
  @IsOptional()
  @IsUUID()
  readonly barrierId?: string | null;

  @ApiPropertyOptional({ format: 'uuid', nullable: true, type: String })
  @IsOptional()
  @IsUUID()
  readonly memberCompanyId?: string | null;

  @ApiPropertyOptional({ maxLength: 120, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  readonly carriedBy?: string | null;
}

export class ActionEndDto {
  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  readonly endsOn!: string;

  @ApiPropertyOptional({
    enum: ANSWERS,
    nullable: true,
    type: String,
    description: 'La personne s’est-elle sentie à sa place ?',
  })
  @IsOptional()
  @IsIn(ANSWERS)
  readonly inRightPlace?: 'yes' | 'unsure' | 'no' | null;
}

export class ActionInterruptionDto {
  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  readonly endsOn!: string;

  @ApiProperty({ minLength: 3, maxLength: 500 })
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  readonly reason!: string;
}

export class KeptActionDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: GUIDANCE_ACTION_STATES, enumName: 'GuidanceActionState' })
  readonly state!: GuidanceActionState;
  @ApiProperty() readonly version!: number;
}

/** A knot of the braid. */
export class NewActionLinkDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly fromActionId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly toActionId!: string;

  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  readonly madeOn!: string;

  @ApiProperty({ minLength: 2, maxLength: 300 })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  readonly cause!: string;

  @ApiProperty({ minLength: 2, maxLength: 300 })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  readonly effect!: string;
}
