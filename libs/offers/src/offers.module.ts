import { Module } from '@nestjs/common';
import { AmbassadorsController } from './http/ambassadors.controller';
import { NeedsController } from './http/needs.controller';
import { OfferActsController } from './http/offer-acts.controller';
import { OffersController } from './http/offers.controller';
import { ProgrammesController } from './http/programmes.controller';
import { SoftSkillsController } from './http/soft-skills.controller';

/** Programmes, needs, offers and ambassadors over HTTP. Needs the Database of the platform. */
@Module({
  controllers: [
    ProgrammesController,
    NeedsController,
    OffersController,
    OfferActsController,
    AmbassadorsController,
    SoftSkillsController,
  ],
})
export class OffersModule {}
