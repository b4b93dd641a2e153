import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public, SeesToRepetition, SlowedDown } from '@passerelle/platform';
import type { Request, Response } from 'express';
import { AcceptInvitation } from '../use-cases/accept-invitation';
import { agentOf, BrowserSessions } from './browser-sessions';
import { InvitationAcceptanceDto, InvitationViewDto } from './colleagues.dto';
import { LinkDto, SessionDto } from './session.dto';

@ApiTags('session')
@Controller('invitations')
@Public('Qui vient d’être invité n’est pas encore connecté ; le jeton du lien tient lieu de preuve')
@SeesToRepetition('The link of an invitation serves once')
@SlowedDown()
export class InvitationsController {
  constructor(
    private readonly invitations: AcceptInvitation,
    private readonly browser: BrowserSessions,
  ) {}

  /** By POST, so that the token stands in no address. */
  @Post('read')
  @HttpCode(200)
  @ApiOkResponse({ type: InvitationViewDto })
  readInvitation(@Body() { token }: LinkDto): Promise<InvitationViewDto> {
    return this.invitations.read(token);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: SessionDto })
  async acceptInvitation(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body() { token, password }: InvitationAcceptanceDto,
  ): Promise<SessionDto> {
    return this.browser.give(
      response,
      await this.invitations.accept(token, password ?? null, agentOf(request)),
    );
  }
}
