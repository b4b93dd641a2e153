import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import {
  ADVANCE_QUEUE,
  Beat,
  EFFECTS_QUEUE,
  EffectRunner,
  Engine,
  tellPages,
  WakeUps,
} from '@passerelle/journeys';
import {
  Database,
  JOB_TRANSPORT,
  LiveTopics,
  Relay,
  type CarriedJob,
  type JobTransport,
  type LeasedEffect,
} from '@passerelle/platform';
import { WrittenByEffects } from './written-by-effects';
import { watchConsumer, type Watchdog } from './watchdog';

const DRAINS_AT_ONCE = 4;
const EFFECTS_AT_ONCE = 8;

/** Starts what the queue and the clock set in motion: drains, the relay of effects, their delivery, and the beat. */
@Injectable()
export class Processors implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('worker');
  private readonly beat: Beat;
  private readonly watchdogs: Watchdog[] = [];
  private readonly written: WrittenByEffects;

  constructor(
    @Inject(JOB_TRANSPORT) private readonly transport: JobTransport,
    private readonly database: Database,
    engine: Engine,
    private readonly effects: EffectRunner,
    live: LiveTopics,
  ) {
    this.written = new WrittenByEffects(live);
    const relay = new Relay(database, transport.queue(EFFECTS_QUEUE), (effect) => this.deliver(effect));
    const wakeUps = new WakeUps(transport.queue(ADVANCE_QUEUE));
    const report = (error: unknown): void => this.logger.error(error);
    this.beat = new Beat(
      database,
      engine,
      relay,
      (group) => wakeUps.wake(group),
      report,
      // What a drain leaves it does itself: only the pages have to hear of it.
      (group) => tellPages(live, group, []),
    );
  }

  onApplicationBootstrap(): void {
    this.transport.consume(
      ADVANCE_QUEUE,
      (job) => this.beat.drain(String(job.data['group'])),
      DRAINS_AT_ONCE,
    );
    const effects = this.transport.consume(
      EFFECTS_QUEUE,
      (job) => this.deliver(leasedEffectOf(job)),
      EFFECTS_AT_ONCE,
    );
    this.watchdogs.push(watchConsumer(this.database, effects));
    this.beat.start();
  }

  async onApplicationShutdown(): Promise<void> {
    for (const watchdog of this.watchdogs) watchdog.stop();
    await this.beat.stop();
    this.written.stop();
  }

  private async deliver(effect: LeasedEffect): Promise<void> {
    try {
      await this.effects.run(effect);
      this.written.delivered(effect.groupId);
    } catch (error) {
      // The lease ends by itself and the effect is handed out again: the queue has nothing to remember.
      this.logger.error(error);
    }
  }
}

function leasedEffectOf(job: CarriedJob): LeasedEffect {
  return {
    id: String(job.data['id']),
    groupId: String(job.data['groupId']),
    effect: String(job.data['effect']),
    generation: Number(job.data['generation']),
  };
}
