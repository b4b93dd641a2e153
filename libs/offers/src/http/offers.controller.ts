import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
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
import { visitGroup } from '../use-cases/visit-group';
import { listOffers } from '../queries/list-offers';
import { readOffer } from '../queries/read-offer';
import { nameOfferAmbassador } from '../use-cases/name-offer-ambassador';
import { openOffer } from '../use-cases/open-offer';
import { writeOfferVersion } from '../use-cases/write-offer-version';
import { ActOutcomeDto } from './dto/acts.dto';
import {
  NamedAmbassadorDto,
  NewOfferDto,
  OfferDto,
  OfferFilterDto,
  OfferPageDto,
  OfferWordsDto,
  OfGroupDto,
} from './dto/offers.dto';

@ApiTags('offers')
@Controller('offers')
export class OffersController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('offer.read_published')
  @ApiOkResponse({ type: OfferPageDto })
  listOffers(@CurrentActor() actor: Actor, @Query() filter: OfferFilterDto): Promise<OfferPageDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      await visitGroup(tx, actor, filter.groupId);
      return listOffers(tx, actor, filter);
    });
  }

  @Post()
  @Requires('offer.write')
  @ApiCreatedResponse({ type: ActOutcomeDto })
  openOffer(@CurrentActor() actor: Actor, @Body() { needId, ...words }: NewOfferDto): Promise<ActOutcomeDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => openOffer(tx, actor, needId, words));
  }

  @Get(':id')
  @Requires('offer.read_published')
  @ApiOkResponse({ type: OfferDto })
  readOffer(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { groupId }: OfGroupDto,
  ): Promise<OfferDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      await visitGroup(tx, actor, groupId);
      return readOffer(tx, actor, id);
    });
  }

  @Post(':id/versions')
  @Requires('offer.write')
  @TakesVersion()
  @ApiCreatedResponse({ type: ActOutcomeDto })
  writeOfferVersion(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() words: OfferWordsDto,
  ): Promise<ActOutcomeDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      writeOfferVersion(tx, actor, id, version, words),
    );
  }

  @Put(':id/ambassador')
  @Requires('ambassador.write')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  nameOfferAmbassador(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { ambassadorId }: NamedAmbassadorDto,
  ): Promise<ActOutcomeDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      nameOfferAmbassador(tx, actor, id, version, ambassadorId),
    );
  }
}
