import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { ROLES } from '@passerelle/kernel';
import { IsInt, IsString, MaxLength, Min, MinLength } from 'class-validator';

/** What an act left. */
export class ActOutcomeDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly state!: string;
  @ApiProperty({ description: 'Nouvelle version, à redonner dans If-Match.' }) readonly version!: number;
}

/** A thing kept without a state of its own. */
export class KeptDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly version!: number;
}

/** An act that stands open to the reader. */
export class OpenActDto {
  @ApiProperty() readonly act!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty() readonly consequence!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Ce qui empêche l’action maintenant.' })
  readonly refusal!: string | null;
}

/** One line of the history of a need or an offer. */
export class HistoryLineDto {
  @ApiProperty() readonly version!: number;
  @ApiProperty() readonly act!: string;
  @ApiProperty({ type: String, nullable: true }) readonly fromState!: string | null;
  @ApiProperty() readonly toState!: string;
  @ApiProperty({ type: String, nullable: true }) readonly actorName!: string | null;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) readonly actorRole!: string;
  @ApiProperty({ type: String, nullable: true }) readonly reason!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
}

/** Why an act is made, in a sentence. */
export class ReasonDto {
  @ApiProperty({ minLength: 3, maxLength: 500 })
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  readonly reason!: string;
}

/** Which version of the text was on the screen. */
export class VersionNoDto {
  @ApiProperty({ minimum: 1, description: 'Numéro de la version lue.' })
  @IsInt()
  @Min(1)
  readonly versionNo!: number;
}

/** A written waiver: which version was read, and why what it still asks for is let through. */
export class WaiverDto extends IntersectionType(VersionNoDto, ReasonDto) {}
