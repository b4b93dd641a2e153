import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { NeedWordsDto } from './needs.dto';

/** Longest file. Characters; the whole request holds in one megabyte. */
const MOST_TEXT = 700_000;
const MOST_NUMBERS = 200;

/** A file of offers of France Travail, as it was downloaded. */
export class NeedFileDto {
  @ApiProperty({ maxLength: MOST_TEXT, description: 'Contenu du fichier JSON.' })
  @IsString()
  @MaxLength(MOST_TEXT)
  readonly text!: string;
}

export class NeedImportDto extends NeedFileDto {
  @ApiProperty({
    type: [Number],
    description: 'Place dans le fichier des offres à reprendre, à partir de 1.',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_NUMBERS)
  @ArrayUnique()
  @IsInt({ each: true })
  readonly numbers!: number[];

  @ApiPropertyOptional({ format: 'uuid', description: 'À donner par le groupement.' })
  @IsOptional()
  @IsUUID()
  readonly memberCompanyId?: string;
}

export class NeedEntryRemarkDto {
  @ApiProperty({ description: 'Nom du champ dans le fichier.' }) readonly field!: string;
  @ApiProperty() readonly reason!: string;
}

/** One offer of the file: the draft that it would make, or why it makes none. */
export class NeedEntryDto {
  @ApiProperty() readonly number!: number;
  @ApiProperty({ type: String, nullable: true }) readonly title!: string | null;
  @ApiProperty({ type: NeedWordsDto, nullable: true }) readonly need!: NeedWordsDto | null;
  @ApiProperty({ type: [NeedEntryRemarkDto] }) readonly refusals!: readonly NeedEntryRemarkDto[];
  @ApiProperty({ type: [NeedEntryRemarkDto] }) readonly remarks!: readonly NeedEntryRemarkDto[];
}

export class NeedFileReadDto {
  @ApiProperty({ type: [NeedEntryDto] }) readonly entries!: readonly NeedEntryDto[];
}

export class ImportedNeedsDto {
  @ApiProperty({ type: [String], format: 'uuid' }) readonly ids!: readonly string[];
}
