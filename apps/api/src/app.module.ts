import { Module, type DynamicModule } from '@nestjs/common';
import { ContractsModule } from '@passerelle/contracts';
import { ChoicesModule, JourneysModule, TasksModule } from '@passerelle/journeys';
import { OrganisationsModule } from '@passerelle/organisations';
import { PassDatingModule } from '@passerelle/pass-dating';
import { DatabaseModule, HttpModule, JobsModule, type Config, type JsonLogs } from '@passerelle/platform';
import { PoeModule } from '@passerelle/poe';
import { ReportingModule } from '@passerelle/reporting';
import { HealthController } from './health.controller';

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
        OrganisationsModule,
        PassDatingModule,
        PoeModule,
        JourneysModule,
        ChoicesModule,
        TasksModule,
        ContractsModule,
        ReportingModule,
      ],
      controllers: [HealthController],
    };
  }
}
