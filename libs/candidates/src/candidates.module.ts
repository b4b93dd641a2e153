import { Module } from '@nestjs/common';
import { ActionLinksController } from './http/action-links.controller';
import { CandidatesController } from './http/candidates.controller';
import { ConsentsController } from './http/consents.controller';
import { PlanController } from './http/plan.controller';

/** Persons, agreements, barriers, guidance actions and their knots over HTTP. Needs the Database of the platform. */
@Module({
  controllers: [CandidatesController, ConsentsController, PlanController, ActionLinksController],
})
export class CandidatesModule {}
