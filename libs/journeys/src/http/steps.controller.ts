import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, IdPipe, Requires, type Actor } from '@passerelle/platform';
import { inGroupOfJourney } from '../engine/journey-transactions';
import { Machinery } from '../engine/machinery';
import { readActsOfPeople } from '../queries/acts-of-people';
import { readJourneySteps } from '../queries/journey-steps';
import { approachJourney } from '../queries/journey-view';
import { ActsOfPeopleDto, JourneyStepsDto, PersonActsDto } from './dto/steps.dto';

@ApiTags('journeys')
@Controller()
export class StepsController {
  constructor(
    private readonly database: Database,
    private readonly machinery: Machinery,
  ) {}

  /** The people of one list belong to one group: that of the first. */
  @Get('journey-acts')
  @Requires('journey.act')
  @ApiOkResponse({ type: [PersonActsDto] })
  listActsOfPeople(
    @CurrentActor() actor: Actor,
    @Query() { journeyIds }: ActsOfPeopleDto,
  ): Promise<PersonActsDto[]> {
    return inGroupOfJourney(this.database, actor, journeyIds[0] ?? '', async (tx) => {
      const people = await readActsOfPeople(tx, this.machinery, actor, journeyIds);
      return people.map((person) => ({
        ...person,
        acts: person.acts.map((act) => ({ ...act, fields: [...act.fields] })),
      }));
    });
  }

  @Get('journeys/:id/steps')
  @Requires('journey.read')
  @ApiOkResponse({ type: JourneyStepsDto })
  readJourneySteps(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<JourneyStepsDto> {
    return inGroupOfJourney(this.database, actor, id, async (tx) => {
      await approachJourney(tx, actor, id);
      return readJourneySteps(tx, id);
    });
  }
}
