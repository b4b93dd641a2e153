import { ApiProperty } from '@nestjs/swagger';
import { AMENDMENT_KINDS, CONTRACT_STATES, QUALIFICATION_RESULTS } from '@passerelle/kernel';

const day = { type: String, format: 'date', nullable: true } as const;
const text = { type: String, nullable: true } as const;

export class FileRemarkDto {
  @ApiProperty() code!: string;
  @ApiProperty() label!: string;
}

export class AidDto {
  @ApiProperty({ enum: ['not_applicable', 'potential', 'to_document', 'at_signature'] }) status!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ ...text, description: 'Euros par année pleine d’accompagnement.' }) amount!: string | null;
  @ApiProperty(text) source!: string | null;
}

export class AssignmentDto {
  @ApiProperty({ format: 'uuid' }) companyId!: string;
  @ApiProperty() companyName!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
}

export class AmendmentDto {
  @ApiProperty({ enum: AMENDMENT_KINDS, nullable: true }) kind!: string | null;
  @ApiProperty() label!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', properties: { from: {}, to: {} } },
  })
  changes!: Record<string, { from: unknown; to: unknown }>;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** The terms of a contract. */
export class ContractTermsDto {
  @ApiProperty({ format: 'uuid' }) companyId!: string;
  @ApiProperty() companyName!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty(day) trialEndsOn!: string | null;
  @ApiProperty() jobTitle!: string;
  @ApiProperty() qualificationAim!: string;
  @ApiProperty({ description: 'Heures par semaine.' }) weeklyHours!: string;
  @ApiProperty(text) trainingProviderName!: string | null;
  @ApiProperty(text) companyTutorName!: string | null;
  @ApiProperty(text) groupTutorName!: string | null;
  @ApiProperty(day) signedByGroupOn!: string | null;
  @ApiProperty(day) signedByPersonOn!: string | null;
  @ApiProperty({ enum: QUALIFICATION_RESULTS, nullable: true }) qualificationResult!: string | null;
  @ApiProperty(day) endedOn!: string | null;
  @ApiProperty({ type: [AssignmentDto] }) assignments!: AssignmentDto[];
  @ApiProperty({ type: [AmendmentDto] }) amendments!: AmendmentDto[];
}

/** The deposit with the OPCO: its two deadlines, each with its source, and what was done. */
export class FilingDto {
  @ApiProperty({ format: 'date', description: 'Dernier jour pour envoyer le contrat à l’OPCO.' })
  dueOn!: string;
  @ApiProperty() dueSource!: string;
  @ApiProperty(day) filedOn!: string | null;
  @ApiProperty({ ...day, description: 'Dernier jour pour que l’OPCO réponde ; son silence vaut accord.' })
  answerDueOn!: string | null;
  @ApiProperty() answerSource!: string;
  @ApiProperty(day) answeredOn!: string | null;
  @ApiProperty({ description: 'Pas envoyé, et le dernier jour est passé.' }) late!: boolean;
}

export class AnsweredFilingDto extends FilingDto {
  @ApiProperty(text) answer!: string | null;
}

/** What the group alone reads. */
export class ContractGroupPartDto {
  @ApiProperty({ type: [FileRemarkDto], description: 'Ce qui empêche de signer.' }) missing!: FileRemarkDto[];
  @ApiProperty({ type: [FileRemarkDto], description: 'À savoir, sans empêcher de signer.' })
  remarks!: FileRemarkDto[];
  @ApiProperty({ type: AnsweredFilingDto, nullable: true }) filing!: AnsweredFilingDto | null;
  @ApiProperty({ ...text, format: 'uuid' }) trainingProviderId!: string | null;
  @ApiProperty({ ...text, format: 'uuid' }) groupTutorId!: string | null;
  @ApiProperty({ ...text, format: 'uuid' }) companyTutorUserId!: string | null;
  @ApiProperty() aid!: AidDto;
  @ApiProperty(text) terminationReason!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) terminatedInTrial!: boolean | null;
}

/** A contract as its reader may see it: a part that is not theirs is null. */
export class ContractFileDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: CONTRACT_STATES, enumName: 'ContractState' }) state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty({ type: ContractTermsDto, nullable: true }) terms!: ContractTermsDto | null;
  @ApiProperty({ type: ContractGroupPartDto, nullable: true }) forGroup!: ContractGroupPartDto | null;
}

export class PersonAtWorkDto {
  @ApiProperty({ format: 'uuid' }) contractId!: string;
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty() jobTitle!: string;
  @ApiProperty() companyName!: string;
  @ApiProperty(text) companyTutorName!: string | null;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
}
