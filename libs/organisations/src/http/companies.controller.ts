import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  asPage,
  CurrentActor,
  Database,
  IdPipe,
  IfMatch,
  readCursor,
  Requires,
  scopeOf,
  TakesVersion,
  type Actor,
} from '@passerelle/platform';
import { listCompanies, readCompany } from '../queries/companies';
import { KeepCompanies } from '../use-cases/keep-companies';
import {
  CompaniesPage,
  CompaniesQuery,
  CompanyChangeDto,
  CompanyDetailsDto,
  CompanyDto,
  DepartureDto,
} from './settings.dto';

@ApiTags('companies')
@Controller('companies')
export class CompaniesController {
  constructor(
    private readonly database: Database,
    private readonly keep: KeepCompanies,
  ) {}

  @Get()
  @Requires('company.read')
  @ApiOkResponse({ type: CompaniesPage })
  listCompanies(
    @CurrentActor() actor: Actor,
    @Query() { q, withLeft, after, limit }: CompaniesQuery,
  ): Promise<CompaniesPage> {
    const filter = { withLeft, limit, after: readCursor(after, 2), ...(q && { q }) };
    return this.database.inTransaction(scopeOf(actor), async (tx) =>
      asPage(await listCompanies(tx, actor, filter), limit, (company) => [company.name, company.id]),
    );
  }

  @Get(':id')
  @Requires('company.read')
  @ApiOkResponse({ type: CompanyDto })
  readCompany(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CompanyDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readCompany(tx, actor, id));
  }

  @Post()
  @Requires('company.write')
  @ApiCreatedResponse({ type: CompanyDto })
  addCompany(@CurrentActor() actor: Actor, @Body() body: CompanyDetailsDto): Promise<CompanyDto> {
    return this.keep.add(actor, body);
  }

  @Patch(':id')
  @Requires('company.write')
  @TakesVersion()
  @ApiOkResponse({ type: CompanyDto })
  changeCompany(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CompanyChangeDto,
  ): Promise<CompanyDto> {
    return this.keep.change(actor, id, body, version);
  }

  @Put(':id/departure')
  @Requires('company.leave')
  @TakesVersion()
  @ApiOkResponse({ type: CompanyDto })
  noteCompanyDeparture(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { leftOn }: DepartureDto,
  ): Promise<CompanyDto> {
    return this.keep.leave(actor, id, leftOn ?? null, version);
  }
}
