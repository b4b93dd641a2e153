import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { MOST_JOURNEYS } from '../../use-cases/ask-bulk';

/** What an act is made with: its fields, by name. */
export class MakeActDto {
  @ApiProperty({ type: 'object', additionalProperties: true, default: {} })
  @IsOptional()
  @IsObject({ message: 'Envoyez les champs de l’action sous forme d’objet.' })
  input?: Record<string, unknown>;

  @ApiProperty({ required: false, description: 'Qui a donné cette réponse, quand ce n’est pas vous.' })
  @IsOptional()
  @IsString({ message: 'Indiquez en quelques mots qui a donné cette réponse.' })
  @MaxLength(200, { message: 'Deux cents caractères suffisent.' })
  onBehalfOf?: string;
}

export class ActMadeDto {
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() version!: number;
  @ApiProperty() state!: string;
  @ApiProperty() replayed!: boolean;
}

/** A person proposed to a programme. */
export class ReferDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Choisissez une promotion.' })
  programmeId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Choisissez une personne.' })
  candidateId!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, default: {} })
  @IsOptional()
  @IsObject({ message: 'Envoyez les champs de l’orientation sous forme d’objet.' })
  input?: Record<string, unknown>;
}

/** One act asked for many journeys: those named. */
export class BulkActDto {
  @ApiProperty()
  @IsString({ message: 'Indiquez l’action.' })
  act!: string;

  @ApiProperty({ type: [String], format: 'uuid', maxItems: MOST_JOURNEYS })
  @IsArray({ message: 'Indiquez les parcours.' })
  @ArrayMaxSize(MOST_JOURNEYS, {
    message: `Une action groupée porte sur ${String(MOST_JOURNEYS)} parcours au plus.`,
  })
  @IsUUID(undefined, { each: true, message: 'Chaque parcours est désigné par son identifiant.' })
  journeyIds!: string[];

  @ApiProperty({ type: 'object', additionalProperties: true, default: {} })
  @IsOptional()
  @IsObject({ message: 'Envoyez les champs de l’action sous forme d’objet.' })
  input?: Record<string, unknown>;
}

export class BulkAcceptedDto {
  @ApiProperty({ format: 'uuid' }) bulkId!: string;
  @ApiProperty() total!: number;
}

export class BulkRefusalDto {
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() why!: string;
}

export class BulkProgressDto {
  @ApiProperty({ format: 'uuid' }) bulkId!: string;
  @ApiProperty() act!: string;
  @ApiProperty() total!: number;
  @ApiProperty() done!: number;
  @ApiProperty() refused!: number;
  @ApiProperty() cancelled!: number;
  @ApiProperty() finished!: boolean;
  @ApiProperty({ type: [BulkRefusalDto] }) refusals!: BulkRefusalDto[];
}
