import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONTACT_CHANNELS, type ContactChannel } from '@passerelle/kernel';
import { IsCalendarDate } from '@passerelle/platform';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';

const MOST_FOUND = 50;

/** What is written of a person. Numbers may be typed in any French form. */
export class CandidateDetailsDto {
  @ApiProperty({ minLength: 1, maxLength: 80 })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  readonly firstName!: string;

  @ApiProperty({ minLength: 1, maxLength: 80 })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  readonly lastName!: string;

  @ApiPropertyOptional({ format: 'date', nullable: true, type: String })
  @IsOptional()
  @IsCalendarDate()
  readonly birthDate?: string | null;

  @ApiPropertyOptional({ maxLength: 120, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  readonly city?: string | null;

  @ApiProperty({ enum: CONTACT_CHANNELS, enumName: 'ContactChannel' })
  @IsIn(CONTACT_CHANNELS)
  readonly contactChannel!: ContactChannel;

  @ApiPropertyOptional({ maxLength: 40, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly phone?: string | null;

  @ApiPropertyOptional({ format: 'email', nullable: true, type: String })
  @IsOptional()
  @IsEmail()
  readonly email?: string | null;

  @ApiPropertyOptional({ maxLength: 120, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  readonly thirdPartyName?: string | null;

  @ApiPropertyOptional({ maxLength: 40, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly thirdPartyPhone?: string | null;
}

/** A person being typed. */
export class TypedPersonDto extends CandidateDetailsDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Groupement, à donner par un conseiller.' })
  @IsOptional()
  @IsUUID()
  readonly groupId?: string;
}

export class NewCandidateDto extends TypedPersonDto {
  @ApiPropertyOptional({
    description: 'Les personnes proches trouvées sont d’autres personnes.',
    default: false,
  })
  @IsOptional()
  @IsBoolean()
  readonly notADuplicate?: boolean;
}

export class SavedCandidateDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly version!: number;
}

export class CandidateSearchDto {
  @ApiProperty({
    minLength: 2,
    maxLength: 80,
    description: 'Prénom, nom, ou le début de l’un ou de l’autre.',
  })
  @IsString()
  @MinLength(2)
  @MaxLength(80)
  readonly name!: string;

  @ApiPropertyOptional({ minimum: 1, maximum: MOST_FOUND, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_FOUND)
  readonly limit?: number;
}

export class FoundCandidateDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly groupId!: string;
  @ApiProperty() readonly groupName!: string;
  @ApiProperty() readonly firstName!: string;
  @ApiProperty() readonly initial!: string;
  @ApiProperty({ type: String, nullable: true }) readonly lastName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly city!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly birthDate!: string | null;
}

export class DuplicateHintDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ['contact', 'birth_date'] }) readonly because!: 'contact' | 'birth_date';
  @ApiProperty() readonly firstName!: string;
  @ApiProperty() readonly lastName!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly birthDate!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly city!: string | null;
}

export class DuplicateHintsDto {
  @ApiProperty({ type: [DuplicateHintDto] }) readonly items!: readonly DuplicateHintDto[];
  @ApiProperty({ description: 'Fiches proches que vous ne suivez pas.' }) readonly hidden!: number;
}
