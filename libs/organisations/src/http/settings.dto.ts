import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { CursorQuery, IsCalendarDate, IsSiret, pageOf } from '@passerelle/platform';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { CompanyView } from '../queries/companies';
import {
  PARTNER_KINDS,
  type PartnerArea,
  type PartnerKind,
  type PartnershipView,
  type PartnerView,
} from '../queries/partners';
import type { GroupView } from '../queries/read-group';
import type { GroupChange } from '../use-cases/change-group';
import type { CompanyDetails } from '../use-cases/keep-companies';
import type { NewOrganisation, NewPartnership } from '../use-cases/keep-partnerships';

const NAME_MAX = 120;
const PHONE_MAX = 30;

export class GroupDto implements GroupView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  @ApiProperty()
  readonly name!: string;
  @ApiProperty()
  readonly shortName!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly siret!: string | null;
  @ApiProperty()
  readonly city!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly phone!: string | null;
  @ApiProperty({ description: 'Label GEIQ, qui ouvre l’aide de l’État.' })
  readonly labelled!: boolean;
  @ApiProperty()
  readonly version!: number;
}

export class GroupChangeDto implements GroupChange {
  @ApiPropertyOptional({ maxLength: NAME_MAX })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(NAME_MAX)
  readonly name?: string;
  @ApiPropertyOptional({ maxLength: 40 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  readonly shortName?: string;
  @ApiPropertyOptional({ type: String, nullable: true, pattern: '^\\d{14}$' })
  @IsOptional()
  @IsSiret()
  readonly siret?: string | null;
  @ApiPropertyOptional({ maxLength: NAME_MAX })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(NAME_MAX)
  readonly city?: string;
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(PHONE_MAX)
  readonly phone?: string | null;
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  readonly labelled?: boolean;
}

export class CompanyDetailsDto implements CompanyDetails {
  @ApiProperty({ maxLength: NAME_MAX })
  @IsString()
  @IsNotEmpty()
  @MaxLength(NAME_MAX)
  readonly name!: string;
  @ApiPropertyOptional({ type: String, nullable: true, pattern: '^\\d{14}$' })
  @IsOptional()
  @IsSiret()
  readonly siret?: string | null;
  @ApiProperty({ maxLength: NAME_MAX })
  @IsString()
  @IsNotEmpty()
  @MaxLength(NAME_MAX)
  readonly trade!: string;
  @ApiProperty({ maxLength: NAME_MAX })
  @IsString()
  @IsNotEmpty()
  @MaxLength(NAME_MAX)
  readonly city!: string;
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly address?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(PHONE_MAX)
  readonly phone?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'email' })
  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  readonly email?: string | null;
  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 0 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  readonly headcount?: number | null;
}

export class CompanyChangeDto extends PartialType(CompanyDetailsDto) {}

export class CompanyDto implements CompanyView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  @ApiProperty()
  readonly name!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly siret!: string | null;
  @ApiProperty()
  readonly trade!: string;
  @ApiProperty()
  readonly city!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly address!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly phone!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly email!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  readonly headcount!: number | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Jour où elle a quitté le groupement.',
  })
  readonly leftOn!: string | null;
  @ApiProperty()
  readonly version!: number;
}

export class CompaniesPage extends pageOf(CompanyDto) {}

export class CompaniesQuery extends CursorQuery {
  @ApiPropertyOptional({ description: 'Partie du nom, du métier ou de la ville.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly q?: string;
  @ApiPropertyOptional({ description: 'Aussi celles qui ont quitté le groupement.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  readonly withLeft: boolean = false;
}

export class DepartureDto {
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Jour du départ, ou null si l’entreprise est de nouveau adhérente.',
  })
  @IsOptional()
  @IsCalendarDate()
  readonly leftOn!: string | null;
}

export class PartnerDto implements PartnerView {
  @ApiProperty({ format: 'uuid' })
  readonly organisationId!: string;
  @ApiProperty({ enum: PARTNER_KINDS, enumName: 'PartnerKind' })
  readonly kind!: PartnerKind;
  @ApiProperty({ description: 'Ce qu’elle est : mission_locale, opco, cfa…' })
  readonly nature!: string;
  @ApiProperty()
  readonly name!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly city!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly phone!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly email!: string | null;
}

export class PartnerAreaDto implements PartnerArea {
  @ApiProperty()
  readonly code!: string;
  @ApiProperty()
  readonly name!: string;
}

export class PartnershipDto extends PartnerDto implements PartnershipView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  @ApiProperty({ format: 'date' })
  readonly since!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly until!: string | null;
  @ApiProperty({
    type: [PartnerAreaDto],
    description: 'Bassins d’emploi dont un prescripteur reçoit les offres ; aucun : tous.',
  })
  readonly areas!: readonly PartnerAreaDto[];
}

export class PartnerSearchQuery {
  @ApiProperty({ enum: PARTNER_KINDS, enumName: 'PartnerKind' })
  @IsIn(PARTNER_KINDS)
  readonly kind!: PartnerKind;
  @ApiProperty({ minLength: 2 })
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  readonly q!: string;
}

export class NewOrganisationDto implements NewOrganisation {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  readonly nature!: string;
  @ApiProperty({ maxLength: NAME_MAX })
  @IsString()
  @IsNotEmpty()
  @MaxLength(NAME_MAX)
  readonly name!: string;
  @ApiPropertyOptional({ maxLength: NAME_MAX })
  @IsOptional()
  @IsString()
  @MaxLength(NAME_MAX)
  readonly city?: string;
}

export class NewPartnershipDto implements NewPartnership {
  @ApiProperty({ enum: PARTNER_KINDS, enumName: 'PartnerKind' })
  @IsIn(PARTNER_KINDS)
  readonly kind!: PartnerKind;
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly organisationId?: string;
  @ApiPropertyOptional({ type: NewOrganisationDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewOrganisationDto)
  readonly organisation?: NewOrganisationDto;
  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  readonly since!: string;
}

export class PartnerAreasDto {
  @ApiProperty({ type: [String], maxItems: 50, description: 'Codes des bassins d’emploi ; aucun : tous.' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  readonly employmentAreaCodes!: readonly string[];
}

export class PartnershipEndDto {
  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  readonly until!: string;
}
