import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database, Public } from '@passerelle/platform';
import { listSoftSkills } from '../queries/list-soft-skills';

export class SoftSkillDto {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly label!: string;
}

@ApiTags('references')
@Controller('soft-skills')
export class SoftSkillsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Public('A published national list, without any data of a group.')
  @ApiOkResponse({ type: [SoftSkillDto] })
  listSoftSkills(): Promise<SoftSkillDto[]> {
    return this.database.inTransaction({ groupId: null }, listSoftSkills);
  }
}
