import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, IdPipe, Requires, scopeOf, type Actor } from '@passerelle/platform';
import type { FeedbackSide } from '../domain/feedback-policy';
import { groupOfMeeting } from '../queries/group-of-meeting';
import { recordFeedback } from '../use-cases/record-feedback';
import { recordMeetings } from '../use-cases/record-meetings';
import { withdrawMeeting } from '../use-cases/withdraw-meeting';
import { GiveFeedbackDto, RecordedMeetingsDto, RecordMeetingsDto } from './dto/meeting.dto';

@ApiTags('pass-datings')
@Controller()
export class MeetingsController {
  constructor(private readonly database: Database) {}

  @Post('pass-datings/:id/meetings')
  @Requires('pass_dating.check_in')
  @ApiCreatedResponse({ type: RecordedMeetingsDto })
  recordMeetings(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { meetings }: RecordMeetingsDto,
  ): Promise<RecordedMeetingsDto> {
    const held = meetings.map(({ journeyId, ambassadorId, offerId, round }) => ({
      journeyId,
      ambassadorId,
      offerId: offerId ?? null,
      round,
    }));
    return this.database.inTransaction(scopeOf(actor), async (tx) => ({
      ids: await recordMeetings(tx, id, held),
    }));
  }

  @Delete('meetings/:id')
  @HttpCode(204)
  @Requires('pass_dating.check_in')
  @ApiNoContentResponse()
  withdrawMeeting(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.database.inTransaction(scopeOf(actor), (tx) => withdrawMeeting(tx, id));
  }

  @Put('meetings/:id/feedback/company')
  @HttpCode(204)
  @Requires('ambassador_feedback.write')
  @ApiNoContentResponse()
  giveCompanyFeedback(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: GiveFeedbackDto,
  ): Promise<void> {
    return this.give(actor, id, 'company', body);
  }

  @Put('meetings/:id/feedback/person')
  @HttpCode(204)
  @Requires('person_feedback.write')
  @ApiNoContentResponse()
  givePersonFeedback(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: GiveFeedbackDto,
  ): Promise<void> {
    return this.give(actor, id, 'person', body);
  }

  private async give(actor: Actor, id: string, side: FeedbackSide, body: GiveFeedbackDto): Promise<void> {
    const groupId = await groupOfMeeting(this.database, actor, id);
    const feedback = { side, answer: body.answer, sentence: body.sentence ?? null };
    await this.database.inTransaction(scopeOf(actor, groupId), (tx) =>
      recordFeedback(tx, actor, id, feedback),
    );
  }
}
