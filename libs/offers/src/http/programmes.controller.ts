import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
import { visitGroup } from '../use-cases/visit-group';
import { listProgrammes } from '../queries/list-programmes';
import { closeProgramme } from '../use-cases/close-programme';
import { createProgramme } from '../use-cases/create-programme';
import { updateProgramme } from '../use-cases/update-programme';
import { KeptDto } from './dto/acts.dto';
import { OfGroupDto } from './dto/offers.dto';
import { ProgrammeDetailsDto, ProgrammeDto, ProgrammeEndDto, ProgrammeFilterDto } from './dto/programmes.dto';

@ApiTags('programmes')
@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('programme.read')
  @ApiOkResponse({ type: [ProgrammeDto] })
  listProgrammes(
    @CurrentActor() actor: Actor,
    @Query() { groupId, ...filter }: ProgrammeFilterDto,
  ): Promise<ProgrammeDto[]> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      await visitGroup(tx, actor, groupId);
      return listProgrammes(tx, actor, filter);
    });
  }

  @Post()
  @Requires('programme.write')
  @ApiCreatedResponse({ type: KeptDto })
  createProgramme(@CurrentActor() actor: Actor, @Body() details: ProgrammeDetailsDto): Promise<KeptDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => createProgramme(tx, actor, details));
  }

  @Get(':id')
  @Requires('programme.read')
  @ApiOkResponse({ type: ProgrammeDto })
  readProgramme(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { groupId }: OfGroupDto,
  ): Promise<ProgrammeDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      await visitGroup(tx, actor, groupId);
      const [programme] = await listProgrammes(tx, actor, { id });
      if (!programme) throw problem('not_found');
      return programme;
    });
  }

  @Put(':id')
  @Requires('programme.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptDto })
  updateProgramme(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() details: ProgrammeDetailsDto,
  ): Promise<KeptDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => updateProgramme(tx, id, version, details));
  }

  @Post(':id/end')
  @HttpCode(200)
  @Requires('programme.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptDto })
  closeProgramme(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { closedOn }: ProgrammeEndDto,
  ): Promise<KeptDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => closeProgramme(tx, id, version, closedOn));
  }
}
