import { Module, type DynamicModule } from '@nestjs/common';
import { JourneysModule } from '@passerelle/journeys';
import { DatabaseModule, JobsModule, type Config } from '@passerelle/platform';
import { Processors } from './processors';

/** The worker: the journeys' engine and effects, without any HTTP. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.forRoot({ url: config.database.url, applicationName: 'passerelle worker' }),
        JobsModule.forRoot(config.queue, config.database.url),
        JourneysModule.forRoot(config),
      ],
      providers: [Processors],
    };
  }
}
