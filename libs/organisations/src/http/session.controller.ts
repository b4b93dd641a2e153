import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CurrentActor,
  Database,
  Public,
  Requires,
  SeesToRepetition,
  visitorOf,
  type Actor,
} from '@passerelle/platform';
import type { Request, Response } from 'express';
import { GiveSecondFactor } from '../use-cases/give-second-factor';
import { Sessions } from '../use-cases/sessions';
import { BrowserSessions } from './browser-sessions';
import { CodeDto, RoleChoiceDto, SessionDto } from './session.dto';

@ApiTags('session')
@Controller('session')
@Requires('session.own')
export class SessionController {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly giveFactor: GiveSecondFactor,
    private readonly browser: BrowserSessions,
  ) {}

  @Get()
  @Public('La page demande qui elle a devant elle avant de savoir si quelqu’un est connecté.')
  @ApiOkResponse({ type: SessionDto })
  @ApiNoContentResponse({ description: 'Personne n’est connecté.' })
  async readSession(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto | undefined> {
    if (visitorOf(request)) return this.browser.read(this.browser.of(request).id);
    response.status(204);
    return undefined;
  }

  @Post('role')
  @HttpCode(200)
  @SeesToRepetition('Choosing the same role twice leaves the same role active')
  @ApiOkResponse({ type: SessionDto })
  async switchRole(@Req() request: Request, @Body() { roleId }: RoleChoiceDto): Promise<SessionDto> {
    const { id } = this.browser.of(request);
    await this.sessions.switchRole(id, roleId);
    return this.browser.read(id);
  }

  @Post('second-factor')
  @HttpCode(200)
  @SeesToRepetition('A code serves once')
  @ApiOkResponse({ type: SessionDto })
  async giveSecondFactor(
    @Req() request: Request,
    @CurrentActor() { userId }: Actor,
    @Body() { code }: CodeDto,
  ): Promise<SessionDto> {
    const { id } = this.browser.of(request);
    await this.giveFactor.execute(userId ?? '', id, code);
    return this.browser.read(id);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(this.browser.of(request).id);
    this.browser.take(response);
  }

  @Delete('everywhere')
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOutEverywhere(
    @Req() request: Request,
    @CurrentActor() { userId }: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    this.browser.of(request);
    await this.database.inTransaction({ groupId: null }, (tx) => this.sessions.endAll(tx, userId ?? ''));
    this.browser.take(response);
  }
}
