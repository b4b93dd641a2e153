import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database, Public } from '@passerelle/platform';
import { listEmploymentAreas } from '../queries/list-employment-areas';

export class EmploymentAreaDto {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly codeSystem!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly source!: string;
  @ApiProperty({ format: 'date' }) readonly sourceDate!: string;
}

@ApiTags('references')
@Controller('employment-areas')
export class EmploymentAreasController {
  constructor(private readonly database: Database) {}

  @Get()
  @Public('A published list of places, without any data of a group.')
  @ApiOkResponse({ type: [EmploymentAreaDto] })
  listEmploymentAreas(): Promise<EmploymentAreaDto[]> {
    return this.database.inTransaction({ groupId: null }, listEmploymentAreas);
  }
}
