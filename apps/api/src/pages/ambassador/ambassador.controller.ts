import { Body, Controller, Get, Header, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomainError } from '@passerelle/kernel';
import {
  answerAsAmbassador,
  findAmbassadorLink,
  readAmbassadorCard,
  type AmbassadorCard,
  type AmbassadorLink,
} from '@passerelle/offers';
import { Database, Public, SeesToRepetition } from '@passerelle/platform';
import type { Response } from 'express';
import { closedLinkPage } from '../candidate/closed-link-page';
import { ambassadorPage, confirmedPage } from './ambassador-page';
import { answerOf, knownFields, typedFields } from './fields-of-ambassador';

const HTML = 'text/html; charset=utf-8';

/** The page an ambassador opens from their mail: their words, their yes. It reads without script and without account. */
@ApiExcludeController()
@Controller('p/ambassadeur')
@Public(
  'Un lien envoyé à l’ambassadeur : son jeton est le droit d’entrer, pour sa fiche et une seule réponse.',
)
export class AmbassadorController {
  constructor(private readonly database: Database) {}

  @Get(':token')
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', HTML)
  async showAmbassadorPage(
    @Param('token') token: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const found = await this.find(token);
    if (!found.card || found.link.state === 'expired') return closed(response, found.link);
    const { card, link } = found;
    if (link.state === 'used') return confirmed(card, link);
    return ambassadorPage(token, card, knownFields(card), null);
  }

  /** Keeps the answer, then sends the browser back to the page: reloading it answers nothing again. */
  @Post(':token')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', HTML)
  @SeesToRepetition('Le lien ne sert qu’une fois : la même réponse envoyée deux fois est gardée une fois.')
  async answerAmbassadorPage(
    @Param('token') token: string,
    @Body() body: Readonly<Record<string, unknown>> | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const { link, card } = await this.find(token);
    if (!card || link.state === 'expired') return closed(response, link);
    if (link.state === 'open') {
      const fields = typedFields(body ?? {});
      const read = answerOf(fields);
      if ('fault' in read) {
        response.status(422);
        return ambassadorPage(token, card, fields, read.fault);
      }
      await answerAsAmbassador(this.database, link, token, read.answer).catch(unlessAlreadySaid);
    }
    response.status(303).setHeader('Location', `/p/ambassadeur/${encodeURIComponent(token)}`);
    return '';
  }

  private async find(
    token: string,
  ): Promise<{ link: AmbassadorLink; card: AmbassadorCard | null } | { link: null; card: null }> {
    const link = await findAmbassadorLink(this.database, token);
    if (!link) return { link: null, card: null };
    const card = await this.database.inTransaction({ groupId: link.groupId }, (tx) =>
      readAmbassadorCard(tx, link.ambassadorId),
    );
    return { link, card };
  }
}

/** The page says what stands; whoever was a moment too late reads it there. */
function unlessAlreadySaid(error: unknown): void {
  if (!(error instanceof DomainError)) throw error;
}

function confirmed(card: AmbassadorCard, { groupName, groupPhone }: AmbassadorLink): string {
  return confirmedPage(card, { name: groupName, phone: groupPhone });
}

function closed(response: Response, link: AmbassadorLink | null): string {
  response.status(link ? 410 : 404);
  return closedLinkPage(link, 'Demandez un autre lien à votre entreprise.');
}
