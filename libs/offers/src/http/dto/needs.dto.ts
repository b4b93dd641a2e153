import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  NEED_CONSTRAINTS,
  NEED_STATES,
  NEED_TRAININGS,
  type NeedConstraint,
  type NeedState,
  type NeedTraining,
} from '@passerelle/kernel';
import { IsCalendarDate, pageOf } from '@passerelle/platform';
import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { HistoryLineDto, OpenActDto } from './acts.dto';
import { PageQueryDto } from './page-query.dto';

/** Which needs a list shows. */
export class NeedFilterDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: NEED_STATES, enumName: 'NeedState' })
  @IsOptional()
  @IsIn(NEED_STATES)
  readonly state?: NeedState;
}

/** A need in the company's words; a draft may still lack most of them. */
export class NeedWordsDto {
  @ApiPropertyOptional({ format: 'uuid', nullable: true, type: String })
  @IsOptional()
  @IsUUID()
  readonly programmeId?: string | null;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @MaxLength(200)
  readonly title!: string;

  @ApiProperty({ maxLength: 10_000 })
  @IsString()
  @MaxLength(10_000)
  readonly body!: string;

  @ApiProperty({ minimum: 1, maximum: 100 })
  @IsInt()
  @Min(1)
  @Max(100)
  readonly seats!: number;

  @ApiPropertyOptional({ format: 'date', nullable: true, type: String })
  @IsOptional()
  @IsCalendarDate()
  readonly startsOn?: string | null;

  @ApiPropertyOptional({ maxLength: 300, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly place?: string | null;

  @ApiPropertyOptional({ maxLength: 300, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly hours?: string | null;

  @ApiPropertyOptional({ maxLength: 300, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly pay?: string | null;

  @ApiPropertyOptional({ maxLength: 2_000, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  readonly constraints?: string | null;

  @ApiPropertyOptional({ enum: NEED_CONSTRAINTS, enumName: 'NeedConstraint', isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(NEED_CONSTRAINTS, { each: true })
  readonly constraintCodes?: readonly NeedConstraint[];

  @ApiPropertyOptional({
    minimum: 1,
    maximum: 200,
    nullable: true,
    type: Number,
    description: 'Kilogrammes.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  readonly loadKg?: number | null;

  @ApiPropertyOptional({ enum: NEED_TRAININGS, enumName: 'NeedTraining', isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(NEED_TRAININGS, { each: true })
  readonly trainingCodes?: readonly NeedTraining[];

  @ApiPropertyOptional({ maxLength: 1_000, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  readonly training?: string | null;

  @ApiPropertyOptional({ maxLength: 120, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  readonly tutorName?: string | null;

  @ApiPropertyOptional({ format: 'uuid', nullable: true, type: String })
  @IsOptional()
  @IsUUID()
  readonly ambassadorId?: string | null;

  @ApiPropertyOptional({ maxLength: 120, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  readonly ambassadorName?: string | null;
}

export class NewNeedDto extends NeedWordsDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'À donner par le groupement ; une entreprise écrit pour elle-même.',
  })
  @IsOptional()
  @IsUUID()
  readonly memberCompanyId?: string;
}

export class NeedItemDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ enum: NEED_STATES, enumName: 'NeedState' }) readonly state!: NeedState;
  @ApiProperty() readonly seats!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly programmeId!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly programmeName!: string | null;
  @ApiProperty({ format: 'uuid' }) readonly memberCompanyId!: string;
  @ApiProperty() readonly companyName!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly startsOn!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly postedAt!: string | null;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly offerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly offerState!: string | null;
  @ApiProperty({ description: 'Le groupement a posé des questions, et personne n’a encore répondu.' })
  readonly questionsWait!: boolean;
}

export class NeedPageDto extends pageOf(NeedItemDto) {}

export class NeedDto extends NeedItemDto {
  @ApiProperty() readonly body!: string;
  @ApiProperty({ type: String, nullable: true }) readonly place!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly hours!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly pay!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly constraints!: string | null;
  @ApiProperty({ enum: NEED_CONSTRAINTS, enumName: 'NeedConstraint', isArray: true })
  readonly constraintCodes!: readonly NeedConstraint[];
  @ApiProperty({ type: Number, nullable: true, description: 'Kilogrammes.' }) readonly loadKg!: number | null;
  @ApiProperty({ enum: NEED_TRAININGS, enumName: 'NeedTraining', isArray: true })
  readonly trainingCodes!: readonly NeedTraining[];
  @ApiProperty({ type: String, nullable: true }) readonly training!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly tutorName!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly ambassadorId!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly ambassadorName!: string | null;
  @ApiProperty({ type: [HistoryLineDto] }) readonly history!: readonly HistoryLineDto[];
  @ApiProperty({ type: [OpenActDto] }) readonly allowedActs!: readonly OpenActDto[];
}
