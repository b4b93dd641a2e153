import { Module } from '@nestjs/common';
import { EndRole } from '@passerelle/organisations';
import { Database, JOB_TRANSPORT, LiveTopics, type JobTransport } from '@passerelle/platform';
import { DEFINITIONS } from './definitions';
import { DeparturesController } from './departures/departures.controller';
import { LeaveRole } from './departures/leave-role';
import { Engine } from './engine/engine';
import { Machinery } from './engine/machinery';
import { BulkController } from './http/bulk.controller';
import { JourneysController } from './http/journeys.controller';
import { PeopleController } from './http/people.controller';
import { StepsController } from './http/steps.controller';
import { ADVANCE_QUEUE, WakeUps } from './jobs/advance-queue';
import { WakeWorkers } from './jobs/wake-workers';
import { OperationsController } from './operations/operations.controller';
import { PARTS } from './parts';
import { AfterCommit } from './use-cases/after-commit';
import { AskBulk } from './use-cases/ask-bulk';
import { CancelBulk } from './use-cases/cancel-bulk';
import { MakeAct } from './use-cases/make-act';
import { MoveDefinition } from './use-cases/move-definition';
import { ReferCandidate } from './use-cases/refer-candidate';

const engineProviders = [
  { provide: Machinery, useFactory: () => new Machinery(DEFINITIONS, PARTS) },
  {
    provide: Engine,
    inject: [Database, Machinery],
    useFactory: (database: Database, machinery: Machinery) => new Engine(database, machinery),
  },
  {
    provide: AfterCommit,
    inject: [JOB_TRANSPORT, LiveTopics, Database],
    useFactory: (transport: JobTransport, live: LiveTopics, database: Database) =>
      new WakeWorkers(new WakeUps(transport.queue(ADVANCE_QUEUE)), live, database),
  },
  { provide: MakeAct, inject: [Database, Machinery, AfterCommit], useFactory: (...parts: ConstructorParameters<typeof MakeAct>) => new MakeAct(...parts) },
  { provide: AskBulk, inject: [Database, Machinery, AfterCommit], useFactory: (...parts: ConstructorParameters<typeof AskBulk>) => new AskBulk(...parts) },
  { provide: CancelBulk, inject: [Database], useFactory: (database: Database) => new CancelBulk(database) },
  { provide: MoveDefinition, inject: [Database, Machinery], useFactory: (...parts: ConstructorParameters<typeof MoveDefinition>) => new MoveDefinition(...parts) },
  {
    provide: ReferCandidate,
    inject: [Database, Machinery, AfterCommit],
    useFactory: (database: Database, machinery: Machinery, after: AfterCommit) => new ReferCandidate(database, machinery, after),
  },
]; // prettier-ignore

/** The journeys of every group: engine and acts; with their routes where the process serves HTTP. */
@Module({
  controllers: [
    JourneysController,
    PeopleController,
    StepsController,
    BulkController,
    OperationsController,
    DeparturesController,
  ],
  providers: [
    ...engineProviders,
    {
      provide: LeaveRole,
      inject: [Database, Machinery, EndRole, AfterCommit],
      useFactory: (...parts: ConstructorParameters<typeof LeaveRole>) => new LeaveRole(...parts),
    },
  ],
  exports: [Machinery, Engine, AfterCommit, MakeAct, AskBulk],
})
export class JourneysModule {}

/** The same without routes: for the worker. */
@Module({ providers: engineProviders, exports: [Machinery, Engine, AfterCommit] })
export class JourneyEngineModule {}
