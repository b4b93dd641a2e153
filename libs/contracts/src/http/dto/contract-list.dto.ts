import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONTRACT_SITUATIONS, CONTRACT_STATES, type ContractSituation } from '@passerelle/kernel';
import { CursorQuery, pageOf } from '@passerelle/platform';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { FilingDto } from './contract-file.dto';

const situation = { enum: CONTRACT_SITUATIONS, enumName: 'ContractSituation' };

/** Which contracts a list shows. */
export class ContractsQuery extends CursorQuery {
  @ApiPropertyOptional(situation)
  @IsOptional()
  @IsIn([...CONTRACT_SITUATIONS])
  readonly situation?: ContractSituation;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly journeyId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly memberCompanyId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly programmeId?: string;

  @ApiPropertyOptional({ maxLength: 80, description: 'Une partie du nom de la personne ou de l’entreprise.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly q?: string;
}

export class ContractItemTermsDto {
  @ApiProperty({ format: 'uuid' }) companyId!: string;
  @ApiProperty() companyName!: string;
  @ApiProperty() jobTitle!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn!: string | null;
}

export class ContractItemDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty({ enum: CONTRACT_STATES, enumName: 'ContractState' }) state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty() programmeName!: string;
  @ApiProperty({ type: ContractItemTermsDto, nullable: true }) terms!: ContractItemTermsDto | null;
  @ApiProperty({ type: FilingDto, nullable: true }) filing!: FilingDto | null;
}

export class ContractCountDto {
  @ApiProperty(situation) situation!: string;
  @ApiProperty() count!: number;
}

/** A page of contracts, and how many stand in each situation. */
export class ContractsPage extends pageOf(ContractItemDto) {
  @ApiProperty({ type: [ContractCountDto] }) readonly counts!: ContractCountDto[];
}

/** Somebody in a company now or soon. */
export class PersonOfCompanyDto {
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) contractId!: string | null;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, nullable: true }) tutorName!: string | null;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn!: string | null;
  @ApiProperty() toCome!: boolean;
}
