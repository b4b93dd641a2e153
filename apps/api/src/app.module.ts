import { Module, type DynamicModule } from '@nestjs/common';
import { CandidatesModule } from '@passerelle/candidates';
import { ContractsModule } from '@passerelle/contracts';
import { ChoicesModule, JourneysModule, TasksModule } from '@passerelle/journeys';
import { OffersModule } from '@passerelle/offers';
import { OrganisationsModule } from '@passerelle/organisations';
import { PassDatingModule } from '@passerelle/pass-dating';
import {
  DatabaseModule,
  HttpModule,
  JobsModule,
  LiveModule,
  type Config,
  type JsonLogs,
} from '@passerelle/platform';
import { PoeModule } from '@passerelle/poe';
import { ReportingModule } from '@passerelle/reporting';
import { TerritoryModule } from '@passerelle/territory';
import { HealthController } from './health.controller';
import { PagesModule } from './pages/pages.module';

/** The API: every domain's controllers behind one guard. */
@Module({})
export class AppModule {
  /** @param logs where the logs go; standard output when absent */
  static forRoot(config: Config, logs?: JsonLogs): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot({ url: config.database.url, applicationName: 'passerelle api' }),
        JobsModule.forRoot(config.queue, config.database.url),
        HttpModule.forRoot(config, logs),
        LiveModule.forRoot(config.database.url, logs),
        OrganisationsModule,
        CandidatesModule,
        TerritoryModule,
        OffersModule,
        CandidatesModule,
        PassDatingModule,
        PoeModule,
        JourneysModule,
        ChoicesModule,
        TasksModule,
        ContractsModule,
        ReportingModule,
        PagesModule,
      ],
      controllers: [HealthController],
    };
  }
}
