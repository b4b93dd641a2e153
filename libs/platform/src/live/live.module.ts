import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { JsonLogs } from '../logs/json-logs';
import { LiveTopics } from './live-topics';

/** Gives the process its line of live changes, and closes it with the process. */
@Module({})
export class LiveModule implements OnApplicationShutdown {
  constructor(private readonly live: LiveTopics) {}

  /** @param url login of the process */
  static forRoot(url: string, logs: JsonLogs = new JsonLogs()): DynamicModule {
    return {
      module: LiveModule,
      global: true,
      providers: [{ provide: LiveTopics, useFactory: () => new LiveTopics(url, logs) }],
      exports: [LiveTopics],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.live.close();
  }
}
