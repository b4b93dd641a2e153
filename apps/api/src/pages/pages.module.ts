import { Module } from '@nestjs/common';
import { ChoicesModule, JourneysModule, TasksModule } from '@passerelle/journeys';
import { AnswerWithLink } from './candidate/answer-with-link';
import { CandidateController } from './candidate/candidate.controller';
import { PageAssetsController } from './candidate/page-assets.controller';

/** The pages rendered by the server, for those who have no account and perhaps no script. */
@Module({
  imports: [JourneysModule, ChoicesModule, TasksModule],
  controllers: [PageAssetsController, CandidateController],
  providers: [AnswerWithLink],
})
export class PagesModule {}
