import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Database, Public } from '@passerelle/platform';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { listSoftSkills } from '../queries/list-soft-skills';

class SoftSkillFilterDto {
  /** Only the skill that goes, or went, by this label in any list. */
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly label?: string;
}

export class SoftSkillAliasDto {
  @ApiProperty() readonly label!: string;
  /** Year by which the other list is known. */
  @ApiProperty() readonly list!: string;
  /** The nearest, where the list of today has no equal. */
  @ApiProperty() readonly near!: boolean;
}

export class SoftSkillDto {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty({ type: [SoftSkillAliasDto] }) readonly aliases!: readonly SoftSkillAliasDto[];
}

@ApiTags('references')
@Controller('soft-skills')
export class SoftSkillsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Public('A published national list, without any data of a group.')
  @ApiOkResponse({ type: [SoftSkillDto] })
  listSoftSkills(@Query() { label }: SoftSkillFilterDto): Promise<SoftSkillDto[]> {
    return this.database.inTransaction({ groupId: null }, (tx) => listSoftSkills(tx, label));
  }
}
