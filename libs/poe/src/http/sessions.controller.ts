import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { problem, problemDetail } from '@passerelle/kernel';
import {
  CurrentActor,
  Database,
  IdPipe,
  IfMatch,
  Requires,
  scopeOf,
  TakesVersion,
  type Actor,
  type Tx,
} from '@passerelle/platform';
import { seesPeopleOf } from '../domain/session-readers';
import { findSession, listSessions } from '../queries/list-sessions';
import { readEnrolments } from '../queries/read-enrolments';
import { cancelSession } from '../use-cases/cancel-session';
import { changeSession } from '../use-cases/change-session';
import { createSession } from '../use-cases/create-session';
import { fundSession } from '../use-cases/fund-session';
import {
  ChangeSessionDto,
  CreateSessionDto,
  FundSessionDto,
  SessionCreatedDto,
  SessionDto,
  SessionsOfProgrammeDto,
  SessionSummaryDto,
  SessionVersionDto,
} from './dto/session.dto';

@ApiTags('poe-sessions')
@Controller('poe-sessions')
export class SessionsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('poe.read')
  @ApiOkResponse({ type: [SessionSummaryDto] })
  listPoeSessions(
    @CurrentActor() actor: Actor,
    @Query() { programmeId }: SessionsOfProgrammeDto,
  ): Promise<SessionSummaryDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => listSessions(tx, actor, programmeId));
  }

  @Get(':id')
  @Requires('poe.read')
  @ApiOkResponse({ type: SessionDto })
  readPoeSession(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<SessionDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const summary = await findSession(tx, actor, id);
      if (!summary) throw problem('not_found');
      const seen = seesPeopleOf(actor.role);
      return { ...summary, people: seen === 'none' ? [] : await readEnrolments(tx, id, seen === 'all') };
    });
  }

  @Post()
  @Requires('poe.write')
  @ApiCreatedResponse({ type: SessionCreatedDto })
  createPoeSession(@CurrentActor() actor: Actor, @Body() body: CreateSessionDto): Promise<SessionCreatedDto> {
    const { groupId } = actor;
    if (!groupId) throw problem('forbidden');
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const { id, warning } = await createSession(tx, groupId, body);
      return { id, version: 1, toVerify: warning ? problemDetail(warning.code, warning.params) : null };
    });
  }

  @Patch(':id')
  @Requires('poe.write')
  @TakesVersion()
  @ApiOkResponse({ type: SessionVersionDto })
  changePoeSession(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeSessionDto,
  ): Promise<SessionVersionDto> {
    return this.inSession(actor, id, (tx) => changeSession(tx, id, version, body));
  }

  @Post(':id/fund')
  @HttpCode(200)
  @Requires('poe.write')
  @TakesVersion()
  @ApiOkResponse({ type: SessionVersionDto })
  fundPoeSession(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { funderId }: FundSessionDto,
  ): Promise<SessionVersionDto> {
    return this.inSession(actor, id, (tx) => fundSession(tx, id, version, funderId));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Requires('poe.write')
  @TakesVersion()
  @ApiOkResponse({ type: SessionVersionDto })
  cancelPoeSession(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
  ): Promise<SessionVersionDto> {
    return this.inSession(actor, id, (tx) => cancelSession(tx, id, version));
  }

  private inSession(actor: Actor, id: string, act: (tx: Tx) => Promise<number>): Promise<SessionVersionDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => ({ id, version: await act(tx) }));
  }
}
