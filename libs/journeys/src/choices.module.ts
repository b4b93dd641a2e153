import { Module } from '@nestjs/common';
import { Database } from '@passerelle/platform';
import { Machinery } from './engine/machinery';
import { ChoicesController } from './http/choices.controller';
import { JourneysModule } from './journeys.module';
import { AfterCommit } from './use-cases/after-commit';
import { AnswerChoice } from './use-cases/answer-choice';
import { ChooseOffers } from './use-cases/choose-offers';
import { WithdrawChoice } from './use-cases/withdraw-choice';

/** The choice of offers over HTTP: the person's side and the company's. */
@Module({
  imports: [JourneysModule],
  controllers: [ChoicesController],
  providers: [ChooseOffers, AnswerChoice, WithdrawChoice].map((useCase) => ({
    provide: useCase,
    inject: [Database, Machinery, AfterCommit],
    useFactory: (database: Database, machinery: Machinery, after: AfterCommit) =>
      new useCase(database, machinery.definitions, after),
  })),
  exports: [ChooseOffers],
})
export class ChoicesModule {}
