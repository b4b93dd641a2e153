import { Module } from '@nestjs/common';
import { AmbassadorsController } from './http/ambassadors.controller';
import { NeedImportsController } from './http/need-imports.controller';
import { NeedsController } from './http/needs.controller';
import { OfferActsController } from './http/offer-acts.controller';
import { OfferReadingsController } from './http/offer-readings.controller';
import { OffersController } from './http/offers.controller';
import { ProgrammesController } from './http/programmes.controller';
import { RomeController } from './http/rome.controller';
import { SoftSkillsController } from './http/soft-skills.controller';

/** Programmes, needs, offers and ambassadors over HTTP. Needs the Database of the platform. */
@Module({
  controllers: [
    ProgrammesController,
    NeedsController,
    NeedImportsController,
    OffersController,
    OfferActsController,
    OfferReadingsController,
    AmbassadorsController,
    RomeController,
    SoftSkillsController,
  ],
})
export class OffersModule {}
