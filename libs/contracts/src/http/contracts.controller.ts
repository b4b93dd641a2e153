import { Body, Controller, Get, HttpCode, Param, Patch, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '@passerelle/kernel';
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
import { readPeopleAtWork } from '../queries/assignments';
import { contractFiles } from '../queries/contract-file';
import { countContracts, listContracts } from '../queries/list-contracts';
import { readPeopleOfCompany } from '../queries/people-of-company';
import { readContract } from '../queries/read-contracts';
import { CompleteContractFile } from '../use-cases/complete-contract-file';
import { EnterQualificationResult } from '../use-cases/enter-qualification-result';
import { ContractFileDto, PersonAtWorkDto } from './dto/contract-file.dto';
import { ContractsPage, ContractsQuery, PersonOfCompanyDto } from './dto/contract-list.dto';
import { CompleteContractFileDto, QualificationResultDto } from './dto/contract-changes.dto';
import { fileDto } from './file-dto';

@ApiTags('contracts')
@Controller()
export class ContractsController {
  constructor(
    private readonly database: Database,
    private readonly completeFile: CompleteContractFile,
    private readonly enterResult: EnterQualificationResult,
  ) {}

  @Get('contracts')
  @Requires('contract.read')
  @ApiOkResponse({ type: ContractsPage })
  listContracts(
    @CurrentActor() actor: Actor,
    @Query() { after, limit, ...asked }: ContractsQuery,
  ): Promise<ContractsPage> {
    const filter = { ...asked, limit, after: readCursor(after, 2) };
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const rows = await listContracts(tx, actor, filter);
      const { items, next } = asPage(rows, limit, ({ place, id }) => [place, id]);
      const counts = await countContracts(tx, actor, filter);
      return { items: items.map(({ place: _, ...item }) => item), next, counts };
    });
  }

  @Get('contracts/:id')
  @Requires('contract.read')
  @ApiOkResponse({ type: ContractFileDto })
  readContractFile(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ContractFileDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const row = await readContract(tx, actor, id);
      const [file] = row ? await contractFiles(tx, actor, [row]) : [];
      if (!file) throw problem('not_found');
      return fileDto(file);
    });
  }

  @Patch('contracts/:id')
  @HttpCode(204)
  @Requires('contract.edit')
  @TakesVersion()
  @ApiNoContentResponse()
  completeContractFile(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: CompleteContractFileDto,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.completeFile.execute(actor, id, version, body);
  }

  @Put('contracts/:id/qualification-result')
  @HttpCode(204)
  @Requires('contract.edit')
  @TakesVersion()
  @ApiNoContentResponse()
  enterQualificationResult(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: QualificationResultDto,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.enterResult.execute(actor, id, version, body.result);
  }

  @Get('people-at-work')
  @Requires('assignment.read')
  @ApiOkResponse({ type: [PersonAtWorkDto] })
  listPeopleAtWork(@CurrentActor() actor: Actor): Promise<PersonAtWorkDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readPeopleAtWork(tx, actor));
  }

  @Get('companies/:id/people')
  @Requires('assignment.read')
  @ApiOkResponse({ type: [PersonOfCompanyDto] })
  listPeopleOfCompany(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) companyId: string,
  ): Promise<PersonOfCompanyDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readPeopleOfCompany(tx, actor, companyId));
  }
}
