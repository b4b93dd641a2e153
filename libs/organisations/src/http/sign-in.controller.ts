import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public, SeesToRepetition, SlowedDown } from '@passerelle/platform';
import type { Request, Response } from 'express';
import { DemonstrationAccounts } from '../use-cases/demonstration-accounts';
import { LostPassword } from '../use-cases/lost-password';
import { SignInByLink } from '../use-cases/sign-in-by-link';
import { SignInWithPassword } from '../use-cases/sign-in-with-password';
import { agentOf, BrowserSessions } from './browser-sessions';
import {
  AddressDto,
  DemonstrationAccountDto,
  DemonstrationLoadingDto,
  LinkDto,
  NewPasswordDto,
  PasswordSignInDto,
  RoleChoiceDto,
  SessionDto,
} from './session.dto';

const BEFORE_SIGN_IN = 'On n’est pas encore connecté quand on se connecte';
const DEMONSTRATION =
  'La démonstration entre sans mot de passe, sur cette machine seulement ; ailleurs la page n’existe pas';

@ApiTags('session')
@Controller('session')
@Public(BEFORE_SIGN_IN)
@SeesToRepetition(
  'Two sign-ins are two sessions; a link or a code serves once; a second mail cuts the first link',
)
export class SignInController {
  constructor(
    private readonly withPassword: SignInWithPassword,
    private readonly byLink: SignInByLink,
    private readonly lostPassword: LostPassword,
    private readonly demonstration: DemonstrationAccounts,
    private readonly browser: BrowserSessions,
  ) {}

  @Post()
  @HttpCode(200)
  @SlowedDown()
  @ApiOkResponse({ type: SessionDto })
  async signIn(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body() { email, password, code }: PasswordSignInDto,
  ): Promise<SessionDto> {
    const token = await this.withPassword.execute({
      email,
      password,
      ...(code && { code }),
      agent: agentOf(request),
    });
    return this.browser.give(response, token);
  }

  @Post('link-requests')
  @HttpCode(204)
  @SlowedDown()
  @ApiNoContentResponse({ description: 'La même réponse, que l’adresse soit connue ou non.' })
  askSignInLink(@Body() { email }: AddressDto): Promise<void> {
    return this.byLink.ask(email);
  }

  @Post('link')
  @HttpCode(200)
  @SlowedDown()
  @ApiOkResponse({ type: SessionDto })
  async signInByLink(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body() { token }: LinkDto,
  ): Promise<SessionDto> {
    return this.browser.give(response, await this.byLink.use(token, agentOf(request)));
  }

  @Post('password-requests')
  @HttpCode(204)
  @SlowedDown()
  @ApiNoContentResponse({ description: 'La même réponse, que l’adresse soit connue ou non.' })
  askNewPassword(@Body() { email }: AddressDto): Promise<void> {
    return this.lostPassword.ask(email);
  }

  @Post('password')
  @HttpCode(204)
  @SlowedDown()
  @ApiNoContentResponse()
  chooseNewPassword(@Body() { token, password }: NewPasswordDto): Promise<void> {
    return this.lostPassword.choose(token, password);
  }

  @Get('demo-accounts')
  @Public(DEMONSTRATION)
  @ApiOkResponse({ type: [DemonstrationAccountDto] })
  listDemonstrationAccounts(): Promise<DemonstrationAccountDto[]> {
    return this.demonstration.list();
  }

  @Get('demo-loading')
  @Public(DEMONSTRATION)
  @ApiOkResponse({ type: DemonstrationLoadingDto })
  async readDemonstrationLoading(): Promise<DemonstrationLoadingDto> {
    return { percent: await this.demonstration.loading() };
  }

  @Post('demo')
  @HttpCode(200)
  @Public(DEMONSTRATION)
  @ApiOkResponse({ type: SessionDto })
  async signInToDemonstration(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body() { roleId }: RoleChoiceDto,
  ): Promise<SessionDto> {
    return this.browser.give(response, await this.demonstration.enter(roleId, agentOf(request)));
  }
}
