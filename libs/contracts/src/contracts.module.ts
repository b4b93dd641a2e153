import { Module } from '@nestjs/common';
import { Database } from '@passerelle/platform';
import { ContractsController } from './http/contracts.controller';
import { TutorReviewsController } from './http/tutor-reviews.controller';
import { CompleteContractFile } from './use-cases/complete-contract-file';
import { EnterQualificationResult } from './use-cases/enter-qualification-result';
import { NameCompanyTutor } from './use-cases/name-company-tutor';
import { WriteTutorReview } from './use-cases/write-tutor-review';

/** Contract files, assignments and tutors' reviews over HTTP. */
@Module({
  controllers: [ContractsController, TutorReviewsController],
  providers: [CompleteContractFile, EnterQualificationResult, NameCompanyTutor, WriteTutorReview].map(
    (useCase) => ({
      provide: useCase,
      inject: [Database],
      useFactory: (database: Database) => new useCase(database),
    }),
  ),
})
export class ContractsModule {}
