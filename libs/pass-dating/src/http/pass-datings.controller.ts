import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '@passerelle/kernel';
import {
  CurrentActor,
  Database,
  IdPipe,
  IfMatch,
  Requires,
  scopeOf,
  TakesVersion,
  type Actor,
  type Tx,
} from '@passerelle/platform';
import { findPassDating, listPassDatings } from '../queries/list-pass-datings';
import { readAmbassadorsComing } from '../queries/read-ambassadors-coming';
import { readEventPeople } from '../queries/read-event-people';
import { readMeetings } from '../queries/read-meetings';
import { cancelPassDating } from '../use-cases/cancel-pass-dating';
import { changePassDating } from '../use-cases/change-pass-dating';
import { closePassDating } from '../use-cases/close-pass-dating';
import { createPassDating } from '../use-cases/create-pass-dating';
import { openPassDating } from '../use-cases/open-pass-dating';
import {
  ChangePassDatingDto,
  CreatePassDatingDto,
  OfProgrammeDto,
  PassDatingDto,
  PassDatingSummaryDto,
  PassDatingVersionDto,
} from './dto/pass-dating.dto';

type EventAct = (tx: Tx, id: string, version: number) => Promise<number>;

@ApiTags('pass-datings')
@Controller('pass-datings')
export class PassDatingsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('pass_dating.schedule.read')
  @ApiOkResponse({ type: [PassDatingSummaryDto] })
  listPassDatings(
    @CurrentActor() actor: Actor,
    @Query() { programmeId }: OfProgrammeDto,
  ): Promise<PassDatingSummaryDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => listPassDatings(tx, programmeId));
  }

  @Get(':id')
  @Requires('pass_dating.schedule.read')
  @ApiOkResponse({ type: PassDatingDto })
  readPassDating(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PassDatingDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const summary = await findPassDating(tx, id);
      if (!summary) throw problem('not_found');
      return {
        ...summary,
        people: await readEventPeople(tx, actor, id),
        ambassadors: await readAmbassadorsComing(tx, id),
        meetings: await readMeetings(tx, actor, id),
      };
    });
  }

  @Post()
  @Requires('pass_dating.write')
  @ApiCreatedResponse({ type: PassDatingVersionDto })
  createPassDating(
    @CurrentActor() actor: Actor,
    @Body() body: CreatePassDatingDto,
  ): Promise<PassDatingVersionDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      return { id: await createPassDating(tx, groupOf(actor), body), version: 1 };
    });
  }

  @Patch(':id')
  @Requires('pass_dating.write')
  @TakesVersion()
  @ApiOkResponse({ type: PassDatingVersionDto })
  changePassDating(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangePassDatingDto,
  ): Promise<PassDatingVersionDto> {
    return this.inEvent(actor, id, version, (tx) => changePassDating(tx, id, version, body));
  }

  @Post(':id/open')
  @HttpCode(200)
  @Requires('pass_dating.check_in')
  @TakesVersion()
  @ApiOkResponse({ type: PassDatingVersionDto })
  openPassDating(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
  ): Promise<PassDatingVersionDto> {
    return this.inEvent(actor, id, version, openPassDating);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Requires('pass_dating.check_in')
  @TakesVersion()
  @ApiOkResponse({ type: PassDatingVersionDto })
  closePassDating(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
  ): Promise<PassDatingVersionDto> {
    return this.inEvent(actor, id, version, closePassDating);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Requires('pass_dating.write')
  @TakesVersion()
  @ApiOkResponse({ type: PassDatingVersionDto })
  cancelPassDating(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
  ): Promise<PassDatingVersionDto> {
    return this.inEvent(actor, id, version, cancelPassDating);
  }

  private inEvent(actor: Actor, id: string, version: number, act: EventAct): Promise<PassDatingVersionDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => ({
      id,
      version: await act(tx, id, version),
    }));
  }
}

function groupOf(actor: Actor): string {
  if (!actor.groupId) throw problem('forbidden');
  return actor.groupId;
}
