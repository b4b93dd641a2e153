import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@passerelle/platform';
import { WorkerModule } from './worker.module';

/** Starts a worker: any number of them may run, on any number of hosts. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(loadConfig()), {
    logger: ['error', 'warn'],
  });
  app.enableShutdownHooks();
  process.send?.('ready');
}

main().catch((error: unknown) => {
  new Logger('worker').error(error);
  process.exit(1);
});
