import { Body, Controller, Delete, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CurrentActor,
  Public,
  Requires,
  SeesToRepetition,
  SlowedDown,
  type Actor,
} from '@passerelle/platform';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Request, Response } from 'express';
import { Passkeys } from '../use-cases/passkeys';
import { RenamePasskey } from '../use-cases/rename-passkey';
import { NewPasskeyDto, PasskeyLabelDto, PasskeyOptionsDto, PasskeyResponseDto } from './account.dto';
import { agentOf, BrowserSessions } from './browser-sessions';
import { SessionDto } from './session.dto';

const NOT_SIGNED_IN_YET = 'On n’est pas encore connecté quand on se connecte';

@ApiTags('session')
@Controller()
@Requires('session.own')
@SeesToRepetition('A challenge serves once')
export class PasskeysController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly renamePasskeyOf: RenamePasskey,
    private readonly browser: BrowserSessions,
  ) {}

  @Post('account/passkeys/options')
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyOptionsDto })
  async beginPasskeyCreation(
    @Req() request: Request,
    @CurrentActor() { userId }: Actor,
  ): Promise<PasskeyOptionsDto> {
    return { options: { ...(await this.passkeys.beginCreation(userId ?? '', this.browser.of(request))) } };
  }

  @Post('account/passkeys')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionDto })
  async createPasskey(
    @Req() request: Request,
    @CurrentActor() { userId }: Actor,
    @Body() { response, label }: NewPasskeyDto,
  ): Promise<SessionDto> {
    const session = this.browser.of(request);
    await this.passkeys.create(userId ?? '', session, response as unknown as RegistrationResponseJSON, label);
    return this.browser.read(session.id);
  }

  @Patch('account/passkeys/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  renamePasskey(
    @CurrentActor() { userId }: Actor,
    @Param('id') id: string,
    @Body() { label }: PasskeyLabelDto,
  ): Promise<void> {
    return this.renamePasskeyOf.execute(userId ?? '', id, label);
  }

  @Delete('account/passkeys/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  removePasskey(
    @Req() request: Request,
    @CurrentActor() { userId }: Actor,
    @Param('id') id: string,
  ): Promise<void> {
    return this.passkeys.remove(userId ?? '', this.browser.of(request), id);
  }

  @Post('session/passkey/options')
  @HttpCode(200)
  @Public(NOT_SIGNED_IN_YET)
  @SlowedDown()
  @ApiOkResponse({ type: PasskeyOptionsDto })
  async beginPasskeySignIn(): Promise<PasskeyOptionsDto> {
    return { options: { ...(await this.passkeys.beginSignIn()) } };
  }

  @Post('session/passkey')
  @HttpCode(200)
  @Public(NOT_SIGNED_IN_YET)
  @SlowedDown()
  @ApiOkResponse({ type: SessionDto })
  async signInWithPasskey(
    @Req() request: Request,
    @Res({ passthrough: true }) answer: Response,
    @Body() { response }: PasskeyResponseDto,
  ): Promise<SessionDto> {
    const token = await this.passkeys.signIn(
      response as unknown as AuthenticationResponseJSON,
      agentOf(request),
    );
    return this.browser.give(answer, token);
  }
}
