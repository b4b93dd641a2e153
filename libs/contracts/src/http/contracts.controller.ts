import { Body, Controller, Get, HttpCode, Param, Patch, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '@passerelle/kernel';
import {
  CurrentActor,
  Database,
  IdPipe,
  IfMatch,
  Requires,
  scopeOf,
  TakesVersion,
  type Actor,
} from '@passerelle/platform';
import { readPeopleAtWork } from '../queries/assignments';
import { contractFiles } from '../queries/contract-file';
import { readContract, readContractsOf } from '../queries/read-contracts';
import { CompleteContractFile } from '../use-cases/complete-contract-file';
import { EnterQualificationResult } from '../use-cases/enter-qualification-result';
import { ContractFileDto, PersonAtWorkDto } from './dto/contract-file.dto';
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
  @ApiOkResponse({ type: [ContractFileDto] })
  listContractsOfJourney(
    @CurrentActor() actor: Actor,
    @Query('journeyId', IdPipe) journeyId: string,
  ): Promise<ContractFileDto[]> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const files = await contractFiles(tx, actor, await readContractsOf(tx, actor, journeyId));
      return files.map(fileDto);
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
}
