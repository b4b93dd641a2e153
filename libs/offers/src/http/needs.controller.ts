import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
import { listNeeds } from '../queries/list-needs';
import { readNeed } from '../queries/read-need';
import { readRewriting } from '../queries/read-rewriting';
import { answerNeedQuestions } from '../use-cases/answer-need-questions';
import { draftNeed } from '../use-cases/draft-need';
import { editNeedDraft } from '../use-cases/edit-need-draft';
import { makeNeedAct } from '../use-cases/make-need-act';
import { ActOutcomeDto, ReasonDto } from './dto/acts.dto';
import { NeedDto, NeedFilterDto, NeedPageDto, NeedWordsDto, NewNeedDto } from './dto/needs.dto';
import { NeedRewritingDto, QuestionAnswersDto } from './dto/rewriting.dto';

@ApiTags('needs')
@Controller('needs')
export class NeedsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('need.read')
  @ApiOkResponse({ type: NeedPageDto })
  listNeeds(@CurrentActor() actor: Actor, @Query() filter: NeedFilterDto): Promise<NeedPageDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => listNeeds(tx, actor, filter));
  }

  @Post()
  @Requires('need.write')
  @ApiCreatedResponse({ type: ActOutcomeDto })
  draftNeed(@CurrentActor() actor: Actor, @Body() words: NewNeedDto): Promise<ActOutcomeDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => draftNeed(tx, actor, words));
  }

  @Get(':id')
  @Requires('need.read')
  @ApiOkResponse({ type: NeedDto })
  readNeed(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<NeedDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readNeed(tx, actor, id));
  }

  @Put(':id')
  @Requires('need.write')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  editNeedDraft(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() words: NeedWordsDto,
  ): Promise<ActOutcomeDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => editNeedDraft(tx, actor, id, version, words));
  }

  @Post(':id/post')
  @HttpCode(200)
  @Requires('need.write')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  postNeed(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<ActOutcomeDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      makeNeedAct(tx, id, { act: 'post', actor, expectedVersion }),
    );
  }

  @Get(':id/rewriting')
  @Requires('need.read')
  @ApiOkResponse({ type: NeedRewritingDto })
  readNeedRewriting(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<NeedRewritingDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readRewriting(tx, actor, id));
  }

  @Post(':id/questions')
  @HttpCode(200)
  @Requires('offer.write')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  askCompany(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<ActOutcomeDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      makeNeedAct(tx, id, { act: 'ask_company', actor, expectedVersion }),
    );
  }

  @Post(':id/answers')
  @HttpCode(200)
  @Requires('need.write')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  answerNeedQuestions(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { answers }: QuestionAnswersDto,
  ): Promise<ActOutcomeDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      answerNeedQuestions(tx, actor, id, version, answers),
    );
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Requires('need.close')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  withdrawNeed(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() { reason }: ReasonDto,
  ): Promise<ActOutcomeDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      makeNeedAct(tx, id, { act: 'withdraw', actor, expectedVersion, reason }),
    );
  }
}
