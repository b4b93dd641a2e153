import { Module, type DynamicModule } from '@nestjs/common';
import { EffectRunner, JourneyEngineModule } from '@passerelle/journeys';
import {
  Database,
  DatabaseModule,
  JobsModule,
  LiveModule,
  makeMail,
  type Config,
} from '@passerelle/platform';
import { Processors } from './processors';

/** Four groups drained by two lanes each, eight effects, the beat and the watchdog. */
const CONNECTIONS = 20;

/** The worker: the journeys' engine and their effects, without any HTTP. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    const { database, queue, mail, http, secretKey, dataDirectory } = config;
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.forRoot({
          url: database.url,
          applicationName: 'passerelle worker',
          poolSize: CONNECTIONS,
        }),
        JobsModule.forRoot(queue, database.url),
        LiveModule.forRoot(database.url),
        JourneyEngineModule,
      ],
      providers: [
        Processors,
        {
          provide: EffectRunner,
          inject: [Database],
          useFactory: (db: Database) =>
            new EffectRunner({
              database: db,
              mail: makeMail({ ...mail, dataDirectory }),
              publicUrl: http.publicUrl,
              secretKey,
            }),
        },
      ],
    };
  }
}
