import { ApiExtraModels, ApiProperty, refs } from '@nestjs/swagger';
import {
  BARRIERS,
  CONTACT_CHANNELS,
  GUIDANCE_ACTION_KINDS,
  GUIDANCE_ACTION_STATES,
  JOURNEY_STATES,
  PHASES,
  STATE_KINDS,
  type BarrierKind,
  type ContactChannel,
  type GuidanceActionKind,
  type GuidanceActionState,
  type JourneyState,
  type Phase,
  type StateKind,
} from '@passerelle/kernel';
import { TIES, type Tie } from '../../domain/candidate.policy';
import { CONSENT_PURPOSES, CONSENT_WAYS, type ConsentPurpose, type ConsentWay } from '../../domain/consent';

/** A part of the file that the reader does not see. */
export class MaskedDto {
  @ApiProperty({ enum: [true], type: Boolean }) readonly masked!: true;
  @ApiProperty() readonly why!: string;
  @ApiProperty() readonly heldBy!: string;
}

class OpenBlockDto {
  @ApiProperty({ enum: [false], type: Boolean }) readonly masked!: false;
}

export class IdentityDto extends OpenBlockDto {
  @ApiProperty() readonly lastName!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly birthDate!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly city!: string | null;
}

export class ContactDto extends OpenBlockDto {
  @ApiProperty({ enum: CONTACT_CHANNELS, enumName: 'ContactChannel' })
  readonly contactChannel!: ContactChannel;
  @ApiProperty({ type: String, nullable: true }) readonly phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly email!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly thirdPartyName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly thirdPartyPhone!: string | null;
}

export class ConsentLineDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: CONSENT_PURPOSES, enumName: 'ConsentPurpose' }) readonly purpose!: ConsentPurpose;
  @ApiProperty() readonly textVersion!: string;
  @ApiProperty({ enum: CONSENT_WAYS, enumName: 'ConsentWay' }) readonly givenHow!: ConsentWay;
  @ApiProperty({ type: String, nullable: true }) readonly collectedBy!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly givenAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly withdrawnAt!: string | null;
}

export class ConsentsDto extends OpenBlockDto {
  @ApiProperty({ type: [ConsentLineDto] }) readonly items!: readonly ConsentLineDto[];
}

export class BarrierLineDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: BARRIERS, enumName: 'BarrierKind' }) readonly kind!: BarrierKind;
  @ApiProperty() readonly goal!: string;
  @ApiProperty({ type: String, nullable: true }) readonly notedBy!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly notedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly liftedAt!: string | null;
  @ApiProperty() readonly version!: number;
}

export class BarriersDto extends OpenBlockDto {
  @ApiProperty({ type: [BarrierLineDto] }) readonly items!: readonly BarrierLineDto[];
}

export class ActionLineDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: GUIDANCE_ACTION_KINDS, enumName: 'GuidanceActionKind' })
  readonly kind!: GuidanceActionKind;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ format: 'date' }) readonly startsOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly endsOn!: string | null;
  @ApiProperty({ enum: GUIDANCE_ACTION_STATES, enumName: 'GuidanceActionState' })
  readonly state!: GuidanceActionState;
  @ApiProperty({ type: String, nullable: true }) readonly interruptionReason!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly barrierId!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly companyName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly carriedBy!: string | null;
  @ApiProperty({ enum: ['yes', 'unsure', 'no'], nullable: true, type: String })
  readonly inRightPlace!: 'yes' | 'unsure' | 'no' | null;
  @ApiProperty({ type: String, nullable: true, description: 'Ce dont l’action découle dans le parcours.' })
  readonly source!: string | null;
  @ApiProperty() readonly version!: number;
}

export class ActionLinkLineDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly fromActionId!: string;
  @ApiProperty({ format: 'uuid' }) readonly toActionId!: string;
  @ApiProperty({ format: 'date' }) readonly madeOn!: string;
  @ApiProperty() readonly cause!: string;
  @ApiProperty() readonly effect!: string;
  @ApiProperty({ type: String, nullable: true }) readonly enteredBy!: string | null;
}

export class ActionsDto extends OpenBlockDto {
  @ApiProperty({ type: [ActionLineDto] }) readonly items!: readonly ActionLineDto[];
  @ApiProperty({ type: [ActionLinkLineDto] }) readonly links!: readonly ActionLinkLineDto[];
  @ApiProperty({ type: MaskedDto, nullable: true, description: 'Dit que le plan d’action n’est pas montré.' })
  readonly rest!: MaskedDto | null;
}

export class JourneyLineDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly programmeId!: string;
  @ApiProperty() readonly programmeName!: string;
  @ApiProperty({ enum: JOURNEY_STATES, enumName: 'JourneyState' }) readonly state!: JourneyState;
  @ApiProperty({ enum: STATE_KINDS, enumName: 'StateKind' }) readonly stateKind!: StateKind;
  @ApiProperty({ enum: PHASES, enumName: 'Phase', nullable: true, type: String })
  readonly phase!: Phase | null;
  @ApiProperty() readonly onHold!: boolean;
}

@ApiExtraModels(MaskedDto, IdentityDto, ContactDto, ConsentsDto, BarriersDto, ActionsDto)
export class CandidateFileDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly groupId!: string;
  @ApiProperty() readonly firstName!: string;
  @ApiProperty() readonly initial!: string;
  @ApiProperty({ enum: TIES, enumName: 'Tie', description: 'Ce qui vous lie à cette personne.' })
  readonly tie!: Tie;
  @ApiProperty({ oneOf: refs(IdentityDto, MaskedDto) }) readonly identity!: IdentityDto | MaskedDto;
  @ApiProperty({ oneOf: refs(ContactDto, MaskedDto) }) readonly contact!: ContactDto | MaskedDto;
  @ApiProperty({ oneOf: refs(ConsentsDto, MaskedDto) }) readonly consents!: ConsentsDto | MaskedDto;
  @ApiProperty({ oneOf: refs(BarriersDto, MaskedDto) }) readonly barriers!: BarriersDto | MaskedDto;
  @ApiProperty({ oneOf: refs(ActionsDto, MaskedDto) }) readonly actions!: ActionsDto | MaskedDto;
  @ApiProperty({ type: [JourneyLineDto] }) readonly journeys!: readonly JourneyLineDto[];
  @ApiProperty() readonly version!: number;
}
