import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { QueueConfig } from '../config';
import { makeTransport } from './bull-transport';
import type { JobTransport } from './transport';

/** Token of the process's transport of jobs. */
export const JOB_TRANSPORT = Symbol('job transport');

/** BullMQ for the process: on Redis where one is named, else on PostgreSQL. */
@Module({})
export class JobsModule implements OnApplicationShutdown {
  constructor(@Inject(JOB_TRANSPORT) private readonly transport: JobTransport) {}

  static forRoot(queue: QueueConfig, databaseUrl: string): DynamicModule {
    return {
      module: JobsModule,
      global: true,
      providers: [{ provide: JOB_TRANSPORT, useFactory: () => makeTransport(queue, databaseUrl) }],
      exports: [JOB_TRANSPORT],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.transport.close();
  }
}
