import { Module } from '@nestjs/common';
import { Database } from '@passerelle/platform';
import { FunnelController } from './http/funnel.controller';
import { ReadPublishedFigures } from './use-cases/read-published-figures';

/** The funnel of a programme, and the figures given out to funders. */
@Module({
  controllers: [FunnelController],
  providers: [
    {
      provide: ReadPublishedFigures,
      inject: [Database],
      useFactory: (database: Database) => new ReadPublishedFigures(database),
    },
  ],
})
export class ReportingModule {}
