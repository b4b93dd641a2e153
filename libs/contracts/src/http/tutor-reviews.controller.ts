import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, IdPipe, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { readReviewsOf, readReviewsToWrite } from '../queries/tutor-reviews';
import { WriteTutorReview } from '../use-cases/write-tutor-review';
import { TutorReviewDto, WriteTutorReviewDto } from './dto/contract-changes.dto';

@ApiTags('contracts')
@Controller()
export class TutorReviewsController {
  constructor(
    private readonly database: Database,
    private readonly writeReview: WriteTutorReview,
  ) {}

  @Get('tutor-reviews')
  @Requires('tutor_review.read')
  @ApiOkResponse({ type: [TutorReviewDto] })
  listTutorReviewsToWrite(@CurrentActor() actor: Actor): Promise<TutorReviewDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readReviewsToWrite(tx, actor));
  }

  @Get('contracts/:id/tutor-reviews')
  @Requires('tutor_review.read')
  @ApiOkResponse({ type: [TutorReviewDto] })
  listTutorReviews(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<TutorReviewDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readReviewsOf(tx, actor, id));
  }

  @Put('contracts/:id/tutor-reviews/:month')
  @HttpCode(204)
  @Requires('tutor_review.write')
  @ApiNoContentResponse()
  writeTutorReview(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('month', ParseIntPipe) month: number,
    @Body() body: WriteTutorReviewDto,
  ): Promise<void> {
    return this.writeReview.execute(actor, id, month, {
      inRightPlace: body.inRightPlace,
      sentence: body.sentence ?? null,
      helpWanted: body.helpWanted,
    });
  }
}
