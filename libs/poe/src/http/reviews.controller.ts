import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '@passerelle/kernel';
import { CurrentActor, Database, IdPipe, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { seesPeopleOf } from '../domain/session-readers';
import { visibleSession } from '../queries/visible-session';
import { readReviews } from '../queries/read-reviews';
import { writeFinalReview } from '../use-cases/write-final-review';
import { writeWeeklyReview } from '../use-cases/write-weekly-review';
import { ReviewsDto, WriteFinalReviewDto, WriteWeeklyReviewDto } from './dto/review.dto';

@ApiTags('poe-sessions')
@Controller('poe-sessions/:id/people/:journeyId')
export class ReviewsController {
  constructor(private readonly database: Database) {}

  @Get('reviews')
  @Requires('tutor_review.read')
  @ApiOkResponse({ type: ReviewsDto })
  readPoeReviews(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('journeyId', IdPipe) journeyId: string,
  ): Promise<ReviewsDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      await visibleSession(tx, actor, id);
      const reviews = isWithin(actor, journeyId) ? await readReviews(tx, id, journeyId) : null;
      if (!reviews) throw problem('not_found');
      return { weeks: [...reviews.weeks], finalReview: reviews.finalReview };
    });
  }

  @Put('reviews/weekly')
  @HttpCode(204)
  @Requires('tutor_review.write')
  @ApiNoContentResponse()
  writeWeeklyReview(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('journeyId', IdPipe) journeyId: string,
    @Body() { weekStartsOn, done, nextAim, mood }: WriteWeeklyReviewDto,
  ): Promise<void> {
    if (!isWithin(actor, journeyId)) throw problem('not_found');
    const place = { sessionId: id, journeyId, weekStartsOn };
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      writeWeeklyReview(tx, actor, place, { done, nextAim, mood: mood ?? null }),
    );
  }

  @Put('reviews/final')
  @HttpCode(204)
  @Requires('tutor_review.write')
  @ApiNoContentResponse()
  writeFinalReview(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('journeyId', IdPipe) journeyId: string,
    @Body() { text }: WriteFinalReviewDto,
  ): Promise<void> {
    if (seesPeopleOf(actor.role) !== 'all') throw problem('not_found');
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      writeFinalReview(tx, actor, { sessionId: id, journeyId }, text),
    );
  }
}

/** The group's staff and the session's trainer for everybody; a person for oneself. */
function isWithin(actor: Actor, journeyId: string): boolean {
  return seesPeopleOf(actor.role) === 'all' || actor.link?.journeyId === journeyId;
}
