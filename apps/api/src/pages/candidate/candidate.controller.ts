import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Redirect, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { findCandidateLink, Machinery, readNextStep } from '@passerelle/journeys';
import { Database, Public, SeesToRepetition } from '@passerelle/platform';
import type { Response } from 'express';
import { AnswerWithLink, type AnswerFields } from './answer-with-link';
import { closedLinkPage } from './closed-link-page';
import { nextStepPage } from './next-step-page';

const REASON =
  'Un lien envoyé à la personne : son jeton est le droit d’entrer, pour un parcours et pour quelques réponses.';

/** The pages a person opens from a message: they read without script and without account. */
@ApiExcludeController()
@Controller('p')
@Public(REASON)
export class CandidateController {
  constructor(
    private readonly database: Database,
    private readonly machinery: Machinery,
    private readonly answers: AnswerWithLink,
  ) {}

  @Get(':token')
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async showNextStep(
    @Param('token') token: string,
    @Query('dit') noted: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const link = await findCandidateLink(this.database, token);
    const step =
      link && link.state !== 'expired'
        ? await this.database.inTransaction({ groupId: link.groupId }, (tx) =>
            readNextStep(tx, this.machinery.definitions, link.journeyId),
          )
        : null;
    if (!link || !step) {
      response.status(link ? 410 : 404);
      return closedLinkPage(link);
    }
    return nextStepPage(token, link, step, noted ?? link.answered);
  }

  /** Answers, then sends the browser back to the page: reloading it answers nothing again. */
  @Post(':token/:act')
  @HttpCode(303)
  @Redirect()
  @SeesToRepetition('Le lien lui-même est la clé : la même réponse donnée deux fois est donnée une fois.')
  async answerWithLink(
    @Param('token') token: string,
    @Param('act') act: string,
    @Body() fields: AnswerFields | undefined,
  ): Promise<{ url: string; statusCode: number }> {
    const link = await findCandidateLink(this.database, token);
    const noted = link ? await this.answers.execute(link, act, fields ?? {}) : null;
    const query = noted ? `?dit=${encodeURIComponent(noted)}` : '';
    return { url: `/p/${encodeURIComponent(token)}${query}`, statusCode: 303 };
  }
}
