import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, IdPipe, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { listPartnerships, searchOrganisations } from '../queries/partners';
import { KeepPartnerships } from '../use-cases/keep-partnerships';
import { NamePartnerAreas } from '../use-cases/name-partner-areas';
import {
  NewPartnershipDto,
  PartnerAreasDto,
  PartnerDto,
  PartnerSearchQuery,
  PartnershipDto,
  PartnershipEndDto,
} from './settings.dto';

@ApiTags('partnerships')
@Controller('partnerships')
export class PartnersController {
  constructor(
    private readonly database: Database,
    private readonly keep: KeepPartnerships,
    private readonly nameAreas: NamePartnerAreas,
  ) {}

  @Get()
  @Requires('partner.read')
  @ApiOkResponse({ type: [PartnershipDto] })
  listPartnerships(@CurrentActor() actor: Actor): Promise<PartnershipDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => listPartnerships(tx, actor));
  }

  @Get('organisations')
  @Requires('partner.write')
  @ApiOkResponse({ type: [PartnerDto] })
  searchPartnerOrganisations(
    @CurrentActor() actor: Actor,
    @Query() { kind, q }: PartnerSearchQuery,
  ): Promise<PartnerDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => searchOrganisations(tx, kind, q));
  }

  @Post()
  @Requires('partner.write')
  @ApiCreatedResponse({ type: PartnershipDto })
  makePartnership(@CurrentActor() actor: Actor, @Body() body: NewPartnershipDto): Promise<PartnershipDto> {
    return this.keep.make(actor, body);
  }

  @Put(':id/areas')
  @Requires('partner.write')
  @ApiOkResponse({ type: PartnershipDto })
  namePartnerAreas(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { employmentAreaCodes }: PartnerAreasDto,
  ): Promise<PartnershipDto> {
    return this.nameAreas.execute(actor, id, employmentAreaCodes);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Requires('partner.write')
  @ApiOkResponse({ type: PartnershipDto })
  endPartnership(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { until }: PartnershipEndDto,
  ): Promise<PartnershipDto> {
    return this.keep.end(actor, id, until);
  }
}
