import { Module } from '@nestjs/common';
import { ChoicesModule, JourneysModule, TasksModule } from '@passerelle/journeys';
import { AmbassadorController } from './ambassador/ambassador.controller';
import { AnswerWithLink } from './candidate/answer-with-link';
import { CandidateController } from './candidate/candidate.controller';
import { PageAssetsController } from './candidate/page-assets.controller';
import { OffersPagesController } from './offers/offers.controller';

/** The pages rendered by the server, for those who have no account and perhaps no script. */
@Module({
  imports: [JourneysModule, ChoicesModule, TasksModule],
  controllers: [PageAssetsController, CandidateController, AmbassadorController, OffersPagesController],
  providers: [AnswerWithLink],
})
export class PagesModule {}
