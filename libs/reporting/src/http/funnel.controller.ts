import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FIGURE_CODES, figureLabel, isStaff, problem } from '@passerelle/kernel';
import { CurrentActor, Database, Requires, scopeOf, type Actor } from '@passerelle/platform';
import type { Figure } from '../domain/figures';
import { readFunnel } from '../queries/funnel';
import { readPeopleOfFigure } from '../queries/people-of-figure';
import { populationOf } from '../queries/population';
import { ReadPublishedFigures } from '../use-cases/read-published-figures';
import { FunnelDto, PersonOfFigureDto, PublishedFiguresDto, type FigureDto } from './dto/funnel.dto';

@ApiTags('figures')
@Controller()
export class FunnelController {
  constructor(
    private readonly database: Database,
    private readonly readPublished: ReadPublishedFigures,
  ) {}

  @Get('programmes/:id/funnel')
  @Requires('funnel.read')
  @ApiOkResponse({ type: FunnelDto })
  readProgrammeFunnel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) programmeId: string,
  ): Promise<FunnelDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const funnel = await readFunnel(tx, actor, programmeId);
      return { ...funnel, figures: funnel.figures.map(withLabel) };
    });
  }

  @Get('programmes/:id/funnel/:code/people')
  @Requires('person.list')
  @ApiOkResponse({ type: [PersonOfFigureDto] })
  listPeopleOfFigure(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) programmeId: string,
    @Param('code') code: string,
  ): Promise<PersonOfFigureDto[]> {
    const figure = FIGURE_CODES.find((each) => each === code);
    if (!figure) throw problem('not_found');
    if (!isStaff(actor.role)) throw problem('forbidden');
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      await readFunnel(tx, actor, programmeId);
      return readPeopleOfFigure(tx, programmeId, figure, populationOf(actor));
    });
  }

  @Get('published-figures')
  @Requires('indicator.read')
  @ApiOkResponse({ type: [PublishedFiguresDto] })
  async listPublishedFigures(@CurrentActor() actor: Actor): Promise<PublishedFiguresDto[]> {
    const published = await this.readPublished.execute(actor);
    return published.map((each) => ({ ...each, figures: each.figures.map(withLabel) }));
  }
}

function withLabel(figure: Figure): FigureDto {
  return { ...figure, label: figureLabel(figure.code) };
}
