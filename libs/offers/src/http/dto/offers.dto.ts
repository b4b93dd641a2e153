import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { OFFER_STATES, ROLES, type OfferState, type Role } from '@passerelle/kernel';
import { pageOf } from '@passerelle/platform';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import { HistoryLineDto, OpenActDto } from './acts.dto';
import { PageQueryDto } from './page-query.dto';

const MOST_SKILLS = 6;

/** Which offers a list shows. */
export class OfferFilterDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: OFFER_STATES, enumName: 'OfferState' })
  @IsOptional()
  @IsIn(OFFER_STATES)
  readonly state?: OfferState;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly needId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Groupement dont un financeur lit les offres publiées.',
  })
  @IsOptional()
  @IsUUID()
  readonly groupId?: string;
}

/** The group whose offer is read, from a funder. */
export class OfGroupDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Groupement que lit un financeur.' })
  @IsOptional()
  @IsUUID()
  readonly groupId?: string;
}

/** A rewritten text. */
export class OfferWordsDto {
  @ApiProperty({ minLength: 3, maxLength: 200 })
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  readonly title!: string;

  @ApiProperty({ minLength: 10, maxLength: 10_000 })
  @IsString()
  @MinLength(10)
  @MaxLength(10_000)
  readonly body!: string;

  @ApiProperty({ type: [String], maxItems: MOST_SKILLS, description: 'Codes de la liste nationale.' })
  @IsArray()
  @ArrayMaxSize(MOST_SKILLS)
  @ArrayUnique()
  @IsString({ each: true })
  readonly softSkills!: string[];

  @ApiProperty({ minLength: 3, maxLength: 2_000, description: 'Lieu, horaires, paye, contraintes : vrais.' })
  @IsString()
  @MinLength(3)
  @MaxLength(2_000)
  readonly conditions!: string;
}

export class NewOfferDto extends OfferWordsDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly needId!: string;
}

export class NamedAmbassadorDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly ambassadorId!: string;
}

export class OfferItemDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly groupId!: string;
  @ApiProperty() readonly groupName!: string;
  @ApiProperty({ format: 'uuid' }) readonly needId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly programmeId!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly programmeName!: string | null;
  @ApiProperty({ format: 'uuid' }) readonly memberCompanyId!: string;
  @ApiProperty() readonly companyName!: string;
  @ApiProperty() readonly city!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ type: [String] }) readonly softSkills!: readonly string[];
  @ApiProperty({ enum: OFFER_STATES, enumName: 'OfferState' }) readonly state!: OfferState;
  @ApiProperty() readonly seats!: number;
  @ApiProperty() readonly seatsTaken!: number;
  @ApiProperty() readonly versionNo!: number;
  @ApiProperty() readonly bornFromHire!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly publishedAt!: string | null;
  @ApiProperty() readonly version!: number;
}

export class OfferPageDto extends pageOf(OfferItemDto) {}

/** What the direction let through in one version, in writing. */
export class OfferWaiverDto {
  @ApiProperty({ type: [String], description: 'Les mots qui restent, tels qu’ils sont écrits.' })
  readonly passages!: readonly string[];
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ type: String, nullable: true }) readonly givenBy!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly givenAt!: string;
}

/** The words of the need, or the answer of the company, that a sentence comes from. */
export class WordedSourceDto {
  @ApiProperty({ enum: ['need', 'answer'] }) readonly from!: 'need' | 'answer';
  @ApiProperty() readonly words!: string;
  @ApiProperty({ type: Number, nullable: true }) readonly start!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly end!: number | null;
  @ApiProperty({ type: String, nullable: true }) readonly question!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly by!: string | null;
  @ApiProperty({ type: String, enum: ROLES, nullable: true }) readonly role!: Role | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly at!: string | null;
}

export class OfferSentenceDto {
  @ApiProperty({ enum: ['body', 'conditions'] }) readonly field!: 'body' | 'conditions';
  @ApiProperty({ description: 'Dans le champ, en unités UTF-16.' }) readonly start!: number;
  @ApiProperty() readonly end!: number;
  @ApiProperty({
    enum: ['kept', 'rewritten', 'added', 'typed'],
    description: 'Gardée, réécrite, ajoutée après réponse de l’entreprise, écrite à la main.',
  })
  readonly how!: 'kept' | 'rewritten' | 'added' | 'typed';
  @ApiProperty({ type: [WordedSourceDto] }) readonly sources!: readonly WordedSourceDto[];
}

export class OfferVersionDto {
  @ApiProperty() readonly no!: number;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly body!: string;
  @ApiProperty({ type: [String] }) readonly softSkills!: readonly string[];
  @ApiProperty() readonly conditions!: string;
  @ApiProperty({ type: String, nullable: true }) readonly writtenBy!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly writtenAt!: string;
  @ApiProperty({ type: String, nullable: true }) readonly companyApprovedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly companyApprovedAt!:
    string | null;
  @ApiProperty({ type: String, nullable: true }) readonly groupApprovedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly groupApprovedAt!:
    string | null;
  @ApiProperty({ type: OfferWaiverDto, nullable: true }) readonly waiver!: OfferWaiverDto | null;
  @ApiProperty({ type: [OfferSentenceDto], description: 'D’où vient chaque phrase.' })
  readonly sentences!: readonly OfferSentenceDto[];
}

export class OfferAmbassadorDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty() readonly trade!: string;
  @ApiProperty() readonly sentences!: string;
  @ApiProperty({ description: 'Cette personne a dit oui.' }) readonly confirmed!: boolean;
}

export class OfferDto extends OfferItemDto {
  @ApiProperty() readonly body!: string;
  @ApiProperty() readonly conditions!: string;
  @ApiProperty({ type: [String], description: 'Ce que la version en ligne demande encore, par dérogation.' })
  readonly stillAsked!: readonly string[];
  @ApiProperty({ type: OfferAmbassadorDto, nullable: true }) readonly ambassador!: OfferAmbassadorDto | null;
  @ApiProperty({ type: [OfferVersionDto] }) readonly versions!: readonly OfferVersionDto[];
  @ApiProperty({ type: [HistoryLineDto] }) readonly history!: readonly HistoryLineDto[];
  @ApiProperty({ type: [OpenActDto] }) readonly allowedActs!: readonly OpenActDto[];
}
