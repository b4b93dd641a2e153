import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CurrentActor,
  Database,
  IdPipe,
  OptionalIfMatch,
  Requires,
  scopeOf,
  TakesVersion,
  type Actor,
} from '@passerelle/platform';
import { inGroupOfJourney } from '../engine/journey-transactions';
import { readOffersToChoose } from '../queries/choices';
import { readChoicesToAnswer } from '../queries/choices-of-company';
import { readChoicesBoard } from '../queries/programme-choices';
import { AnswerChoice } from '../use-cases/answer-choice';
import { approachChoices } from '../use-cases/approach-choices';
import { ChooseOffers } from '../use-cases/choose-offers';
import { WithdrawChoice } from '../use-cases/withdraw-choice';
import {
  AnswerChoiceDto,
  ChoicesBoardDto,
  ChoiceToAnswerDto,
  ChooseOffersDto,
  OfferToChooseDto,
} from './dto/choices.dto';

@ApiTags('choices')
@Controller()
export class ChoicesController {
  constructor(
    private readonly database: Database,
    private readonly chooseOffersCase: ChooseOffers,
    private readonly answerChoiceCase: AnswerChoice,
    private readonly withdrawChoiceCase: WithdrawChoice,
  ) {}

  @Get('programmes/:id/choices')
  @Requires('choice.read')
  @ApiOkResponse({ type: ChoicesBoardDto })
  readChoicesBoard(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ChoicesBoardDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const { programmeName, offers, people } = await readChoicesBoard(tx, actor, id);
      return {
        programmeName,
        offers: [...offers],
        people: people.map((person) => ({ ...person, choices: [...person.choices] })),
      };
    });
  }

  @Get('journeys/:id/choices')
  @Requires('choice.read')
  @ApiOkResponse({ type: [OfferToChooseDto] })
  listOffersToChoose(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<OfferToChooseDto[]> {
    return inGroupOfJourney(this.database, actor, id, async (tx) => {
      await approachChoices(tx, actor, id, 'free');
      return readOffersToChoose(tx, actor, id);
    });
  }

  @Put('journeys/:id/choices')
  @HttpCode(204)
  @Requires('choice.enter')
  @ApiNoContentResponse()
  chooseOffers(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ChooseOffersDto,
  ): Promise<void> {
    return this.chooseOffersCase.execute(actor, id, body.choices);
  }

  @Post('journeys/:id/choices/:choiceId/withdraw')
  @HttpCode(204)
  @Requires('choice.enter')
  @ApiNoContentResponse()
  withdrawChoice(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('choiceId', IdPipe) choiceId: string,
  ): Promise<void> {
    return this.withdrawChoiceCase.execute(actor, id, choiceId);
  }

  @Get('choices')
  @Requires('choice.answer')
  @ApiOkResponse({ type: [ChoiceToAnswerDto] })
  listChoicesToAnswer(@CurrentActor() actor: Actor): Promise<ChoiceToAnswerDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readChoicesToAnswer(tx, actor));
  }

  @Post('choices/:choiceId/answer')
  @HttpCode(204)
  @Requires('choice.answer')
  @TakesVersion(false)
  @ApiNoContentResponse()
  answerChoice(
    @CurrentActor() actor: Actor,
    @Param('choiceId', IdPipe) choiceId: string,
    @Body() body: AnswerChoiceDto,
    @OptionalIfMatch() version: number | null,
  ): Promise<void> {
    return this.answerChoiceCase.execute(actor, choiceId, body.answer, version);
  }
}
