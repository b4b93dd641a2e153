import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROLES, type Role } from '@passerelle/kernel';
import { FINDING_LABELS, OFFER_PARTS, STRENGTHS } from '@passerelle/rewriting';
import type { Finding, OfferPart, OfferSentence, SentenceSource } from '@passerelle/rewriting';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

/** An answer to one question about a need. */
export class QuestionAnswerDto {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @MaxLength(200)
  readonly questionId!: string;

  @ApiProperty({ minLength: 1, maxLength: 1_000 })
  @IsString()
  @MinLength(1)
  @MaxLength(1_000)
  readonly text!: string;
}

export class QuestionAnswersDto {
  @ApiProperty({ type: [QuestionAnswerDto], minItems: 1, maxItems: 30 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => QuestionAnswerDto)
  readonly answers!: readonly QuestionAnswerDto[];
}

/** A stretch of the need laid out. */
export class StretchDto {
  @ApiProperty() readonly start!: number;
  @ApiProperty({ description: 'Exclue, en unités UTF-16.' }) readonly end!: number;
}

export class PlacedFactDto extends StretchDto {
  @ApiProperty() readonly term!: string;
}

export class NeedDocumentDto {
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty({ description: 'Le besoin entier ; les décalages s’y comptent.' }) readonly whole!: string;
  @ApiProperty({ type: StretchDto }) readonly body!: StretchDto;
  @ApiProperty({ type: [PlacedFactDto] }) readonly facts!: readonly PlacedFactDto[];
  @ApiProperty({ type: [StretchDto] }) readonly training!: readonly StretchDto[];
}

export class FindingDto extends StretchDto {
  @ApiProperty({ enum: FINDING_LABELS, enumName: 'FindingLabel' }) readonly label!: Finding['label'];
  @ApiProperty({ enum: STRENGTHS, enumName: 'FindingStrength' }) readonly strength!: Finding['strength'];
  @ApiProperty() readonly text!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty() readonly suggestion!: string;
  @ApiPropertyOptional({ description: 'Motif de l’article L1132-1.' }) readonly ground?: string;
  @ApiPropertyOptional({ type: String, nullable: true }) readonly softSkill?: string | null;
  @ApiPropertyOptional() readonly legalRequirement?: boolean;
}

export class SentenceSourceDto {
  @ApiProperty({ enum: ['need', 'answer'] }) readonly from!: SentenceSource['from'];
  @ApiPropertyOptional() readonly start?: number;
  @ApiPropertyOptional() readonly end?: number;
  @ApiPropertyOptional() readonly questionId?: string;
}

export class ProposedSentenceDto {
  @ApiProperty() readonly text!: string;
  @ApiProperty({ enum: OFFER_PARTS, enumName: 'OfferPart' }) readonly part!: OfferPart;
  @ApiProperty({ enum: ['kept', 'rewritten', 'added'] }) readonly how!: OfferSentence['how'];
  @ApiProperty({ type: [SentenceSourceDto] }) readonly sources!: readonly SentenceSourceDto[];
}

export class RemovedPassageDto extends StretchDto {
  @ApiProperty() readonly text!: string;
  @ApiProperty() readonly reason!: string;
}

export class ScorePartDto {
  @ApiProperty() readonly label!: string;
  @ApiProperty() readonly count!: number;
  @ApiProperty() readonly points!: number;
}

export class ExclusionScoreDto {
  @ApiProperty() readonly value!: number;
  @ApiProperty({ type: [ScorePartDto] }) readonly parts!: readonly ScorePartDto[];
}

export class ProposalScoreDto {
  @ApiProperty({ type: ExclusionScoreDto }) readonly before!: ExclusionScoreDto;
  @ApiProperty({ type: ExclusionScoreDto }) readonly after!: ExclusionScoreDto;
}

export class ProposedWordsDto {
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly body!: string;
  @ApiProperty({ type: [String] }) readonly softSkills!: readonly string[];
  @ApiProperty() readonly conditions!: string;
}

export class ProposalDto {
  @ApiProperty({ type: ProposedWordsDto }) readonly words!: ProposedWordsDto;
  @ApiProperty({ type: [ProposedSentenceDto] }) readonly sentences!: readonly ProposedSentenceDto[];
  @ApiProperty({ type: [FindingDto] }) readonly findings!: readonly FindingDto[];
  @ApiProperty({ type: [RemovedPassageDto] }) readonly removed!: readonly RemovedPassageDto[];
  @ApiProperty() readonly residual!: number;
  @ApiProperty({ type: ProposalScoreDto }) readonly score!: ProposalScoreDto;
}

export class NeedAnswerDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly questionId!: string;
  @ApiProperty() readonly question!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty({ type: String, nullable: true }) readonly by!: string | null;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) readonly role!: Role;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
}

export class AskedQuestionDto {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty() readonly because!: string;
  @ApiProperty({ type: StretchDto, nullable: true }) readonly about!: StretchDto | null;
  @ApiProperty({ type: NeedAnswerDto, nullable: true }) readonly answer!: NeedAnswerDto | null;
}

/** A need as the workshop works on it. */
export class NeedRewritingDto {
  @ApiProperty({ type: NeedDocumentDto }) readonly document!: NeedDocumentDto;
  @ApiProperty({ type: ProposalDto }) readonly proposal!: ProposalDto;
  @ApiProperty({ type: [AskedQuestionDto] }) readonly questions!: readonly AskedQuestionDto[];
}
