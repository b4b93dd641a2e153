import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { may } from '@passerelle/organisations';
import {
  CurrentActor,
  Database,
  OptionalIfMatch,
  RequestKey,
  Requires,
  SeesToRepetition,
  TakesVersion,
  type Actor,
} from '@passerelle/platform';
import { inGroupOfJourney } from '../engine/journey-transactions';
import { Machinery } from '../engine/machinery';
import { readBraid } from '../queries/braid';
import { approachJourney, readJourneyView } from '../queries/journey-view';
import { readTimeline } from '../queries/timeline';
import { MakeAct } from '../use-cases/make-act';
import { ReferCandidate } from '../use-cases/refer-candidate';
import { ActMadeDto, MakeActDto, ReferDto } from './dto/acts.dto';
import { BraidDto } from './dto/braid.dto';
import { JourneyDto, TimelineLineDto } from './dto/journey.dto';

@ApiTags('journeys')
@Controller('journeys')
export class JourneysController {
  constructor(
    private readonly database: Database,
    private readonly machinery: Machinery,
    private readonly makeAct: MakeAct,
    private readonly referCandidate: ReferCandidate,
  ) {}

  @Get(':id')
  @Requires('journey.read')
  @ApiOkResponse({ type: JourneyDto })
  readJourney(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<JourneyDto> {
    return inGroupOfJourney(this.database, actor, id, async (tx) => {
      const view = await readJourneyView(tx, this.machinery, actor, id);
      return {
        ...view,
        acts: view.acts.map((act) => ({ ...act, fields: [...act.fields] })),
        next: [...view.next],
      };
    });
  }

  @Get(':id/timeline')
  @Requires('journey.read')
  @ApiOkResponse({ type: [TimelineLineDto] })
  readJourneyTimeline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<TimelineLineDto[]> {
    return inGroupOfJourney(this.database, actor, id, async (tx) => {
      await approachJourney(tx, actor, id);
      return readTimeline(tx, id, actor.role);
    });
  }

  @Get(':id/braid')
  @Requires('action.read')
  @ApiOkResponse({ type: BraidDto })
  readJourneyBraid(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BraidDto> {
    return inGroupOfJourney(this.database, actor, id, async (tx) => {
      const journey = await approachJourney(tx, actor, id);
      const braid = await readBraid(
        tx,
        journey,
        this.machinery.definitions.get(journey.definition, journey.definitionVersion),
        may(actor.role, 'person.barriers.read'),
      );
      return { ...braid, actions: [...braid.actions], links: [...braid.links], phases: [...braid.phases] };
    });
  }

  @Post(':id/acts/:act')
  @TakesVersion(false)
  @HttpCode(200)
  @Requires('journey.act')
  @SeesToRepetition('The journal keeps the key of each act, in the act’s own transaction')
  @ApiOkResponse({ type: ActMadeDto })
  makeJourneyAct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) journeyId: string,
    @Param('act') act: string,
    @Body() body: MakeActDto,
    @RequestKey() requestKey: string,
    @OptionalIfMatch() ifVersion: number | null,
  ): Promise<ActMadeDto> {
    return this.makeAct.execute({
      journeyId,
      act,
      input: body.input ?? {},
      actor,
      requestKey,
      onBehalfOf: body.onBehalfOf ?? null,
      ifVersion,
    });
  }

  @Post()
  @Requires('referral.create')
  @SeesToRepetition('The journal keeps the key of each act, in the act’s own transaction')
  @ApiCreatedResponse({ type: ActMadeDto })
  referPerson(
    @CurrentActor() actor: Actor,
    @Body() body: ReferDto,
    @RequestKey() requestKey: string,
  ): Promise<ActMadeDto> {
    return this.referCandidate.execute({
      programmeId: body.programmeId,
      candidateId: body.candidateId,
      input: body.input ?? {},
      actor,
      requestKey,
    });
  }
}
