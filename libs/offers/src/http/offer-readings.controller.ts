import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, IdPipe, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { readReadings } from '../queries/readings-of-offer';
import { VersionReadingsDto } from './dto/readings.dto';

@ApiTags('offers')
@Controller('offers')
export class OfferReadingsController {
  constructor(private readonly database: Database) {}

  @Get(':id/readings')
  @Requires('offer.read')
  @ApiOkResponse({ type: [VersionReadingsDto] })
  readOfferReadings(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<VersionReadingsDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readReadings(tx, actor, id));
  }
}
