import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { fieldError, invalidFields, isId } from '@passerelle/kernel';
import { may } from '@passerelle/organisations';
import { CurrentActor, Database, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { countPeople, idsOfPeople, listPeople, type PeopleCursor } from '../queries/programme-people';
import { PeopleCountsDto, PeopleDto, PeopleFilterDto, PeopleIdsDto, PeoplePageDto } from './dto/people.dto';

const PAGE = 50;

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('person.list')
  @ApiOkResponse({ type: PeopleDto })
  listPeople(@CurrentActor() actor: Actor, @Query() query: PeoplePageDto): Promise<PeopleDto> {
    const { cursor, limit, ...filter } = query;
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const after = cursor ? { after: cursorOf(cursor) } : {};
      const { people, next } = await listPeople(
        tx,
        { ...filter, ...after, limit: limit ?? PAGE },
        may(actor.role, 'person.barriers.read'),
      );
      return {
        people: people.map((person) => ({ ...person, braid: [...person.braid], knots: [...person.knots] })),
        next: next ? `${next.urgency}|${next.id}` : null,
      };
    });
  }

  @Get('counts')
  @Requires('person.list')
  @ApiOkResponse({ type: PeopleCountsDto })
  countPeople(@CurrentActor() actor: Actor, @Query() filter: PeopleFilterDto): Promise<PeopleCountsDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => ({
      phases: await countPeople(tx, filter),
    }));
  }

  @Get('ids')
  @Requires('person.list')
  @ApiOkResponse({ type: PeopleIdsDto })
  listPeopleIds(@CurrentActor() actor: Actor, @Query() filter: PeopleFilterDto): Promise<PeopleIdsDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => ({
      journeyIds: await idsOfPeople(tx, filter),
    }));
  }
}

function cursorOf(cursor: string): PeopleCursor {
  const [urgency = '', id = ''] = cursor.split('|');
  if (!isId(id) || (urgency !== 'infinity' && Number.isNaN(Date.parse(urgency)))) {
    throw invalidFields([fieldError('/cursor', 'wrong_form')]);
  }
  return { urgency, id };
}
