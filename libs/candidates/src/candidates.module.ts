import { Module } from '@nestjs/common';
import { ActionLinksController } from './http/action-links.controller';
import { ActionsController } from './http/actions.controller';
import { BarriersController } from './http/barriers.controller';
import { CandidatesController } from './http/candidates.controller';
import { ConsentsController } from './http/consents.controller';

/** Persons, agreements, barriers, guidance actions and their knots over HTTP. Needs the Database of the platform. */
@Module({
  controllers: [
    CandidatesController,
    ConsentsController,
    BarriersController,
    ActionsController,
    ActionLinksController,
  ],
})
export class CandidatesModule {}
