import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CurrentActor,
  Database,
  IdPipe,
  IfMatch,
  Requires,
  scopeOf,
  TakesVersion,
  type Actor,
} from '@passerelle/platform';
import { readPeopleTutored } from '../queries/people-tutored';
import { readReviewsOf, readReviewsToWrite } from '../queries/tutor-reviews';
import { NameCompanyTutor } from '../use-cases/name-company-tutor';
import { WriteTutorReview } from '../use-cases/write-tutor-review';
import { TutorReviewDto, WriteTutorReviewDto } from './dto/contract-changes.dto';
import { CompanyTutorDto, PersonTutoredDto } from './dto/people-tutored.dto';

@ApiTags('contracts')
@Controller()
export class TutorReviewsController {
  constructor(
    private readonly database: Database,
    private readonly writeReview: WriteTutorReview,
    private readonly nameTutor: NameCompanyTutor,
  ) {}

  @Get('tutor-reviews')
  @Requires('tutor_review.read')
  @ApiOkResponse({ type: [TutorReviewDto] })
  listTutorReviewsToWrite(@CurrentActor() actor: Actor): Promise<TutorReviewDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readReviewsToWrite(tx, actor));
  }

  @Get('people-tutored')
  @Requires('tutor_review.read')
  @ApiOkResponse({ type: [PersonTutoredDto] })
  listPeopleTutored(@CurrentActor() actor: Actor): Promise<PersonTutoredDto[]> {
    return this.database.inTransaction(scopeOf(actor), async (tx) =>
      (await readPeopleTutored(tx, actor)).map((person) => ({ ...person, reviews: [...person.reviews] })),
    );
  }

  @Put('contracts/:id/company-tutor')
  @HttpCode(204)
  @Requires('contract.edit')
  @TakesVersion()
  @ApiNoContentResponse()
  nameCompanyTutor(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: CompanyTutorDto,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.nameTutor.execute(actor, id, version, body.userId);
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
