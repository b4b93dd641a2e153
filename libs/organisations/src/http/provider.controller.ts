import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@passerelle/kernel';
import { CONFIG, Public, SlowedDown, type Config } from '@passerelle/platform';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Request, Response } from 'express';
import { IdentityProvider } from '../use-cases/identity-provider';
import { SignInWithProvider } from '../use-cases/sign-in-with-provider';
import { agentOf } from './browser-sessions';
import { cookieIn, giveSessionCookie } from './session-cookie';

const NOT_SIGNED_IN_YET = 'On n’est pas encore connecté quand on se connecte';
const ERRAND_COOKIE = 'passerelle-fournisseur';
const ERRAND_PATH = '/api/session/provider';

class ProviderDto {
  @ApiProperty({ type: String, nullable: true, description: 'Nom du fournisseur d’identité, ou null.' })
  readonly name!: string | null;
}

class ProviderStartQuery {
  @ApiPropertyOptional({ description: 'Page demandée : un chemin de ce site.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly suite?: string;
}

/** Sign-in through the identity provider. The browser itself goes from page to page: every answer but the first is a redirection. */
@ApiTags('session')
@Controller('session/provider')
@Public(NOT_SIGNED_IN_YET)
@SlowedDown()
export class ProviderController {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly signIn: SignInWithProvider,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @ApiOkResponse({ type: ProviderDto })
  readIdentityProvider(): ProviderDto {
    return { name: this.provider.name };
  }

  @Get('start')
  @ApiFoundResponse({ description: 'Vers le fournisseur d’identité.' })
  async startProviderSignIn(
    @Res() response: Response,
    @Query() { suite }: ProviderStartQuery,
  ): Promise<void> {
    await this.orBack(response, async () => {
      const { address, errand } = await this.provider.begin(pathOfOurs(suite));
      response.cookie(ERRAND_COOKIE, errand, { ...this.errandCookie, maxAge: 600_000 });
      response.redirect(address);
    });
  }

  @Get('callback')
  @ApiFoundResponse({ description: 'Vers la page demandée, connecté, ou vers la page de connexion.' })
  async finishProviderSignIn(@Req() request: Request, @Res() response: Response): Promise<void> {
    const kept = decodeURIComponent(cookieIn(request, ERRAND_COOKIE) ?? '');
    response.clearCookie(ERRAND_COOKIE, this.errandCookie);
    await this.orBack(response, async () => {
      const search = new URL(request.originalUrl, this.config.http.publicUrl).search;
      const { token, next } = await this.signIn.execute({ search, kept, agent: agentOf(request) });
      giveSessionCookie(response, token, this.config.http.publicUrl);
      response.redirect(next);
    });
  }

  /** Lax and not Strict: the browser comes back from another site. */
  private get errandCookie(): { httpOnly: true; sameSite: 'lax'; secure: boolean; path: string } {
    const secure = this.config.http.publicUrl.startsWith('https:');
    return { httpOnly: true, sameSite: 'lax', secure, path: ERRAND_PATH };
  }

  /** A person stands in front of the answer: a refusal is shown by the sign-in page. */
  private async orBack(response: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      response.redirect(`/connexion?refus=${error.code}`);
    }
  }
}

/** The page asked for, when it is one of ours: '//other.site' and '/\other.site' would leave. */
function pathOfOurs(asked: string | undefined): string {
  return asked && /^\/(?![/\\])[\x21-\x7e]*$/.test(asked) ? asked : '/';
}
