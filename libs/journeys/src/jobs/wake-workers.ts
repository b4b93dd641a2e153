import type { Database, LiveTopics } from '@passerelle/platform';
import { AfterCommit } from '../use-cases/after-commit';
import type { WakeUps } from './advance-queue';

/** What an act on any journey may change on the pages of others: lists, counts, what is to be done. */
const EVERYWHERE = [
  'people',
  'tasks',
  'today',
  'choices',
  'contracts',
  'programme',
  'programmes',
  'pass-dating',
  'poe-session',
];
/** Beyond this many journeys, naming each costs more than asking for all of them again. */
const NAMED = 50;

/** Tells the pages of a group that journeys have moved; none named = very many. */
export function tellPages(live: LiveTopics, groupId: string, journeyIds: readonly string[]): void {
  const named = journeyIds.length > 0 && journeyIds.length <= NAMED;
  const journeys = named ? journeyIds.map((id) => `journey:${id}`) : ['journey'];
  live.publish(groupId, [...EVERYWHERE, ...journeys]);
}

/** Once an act has committed, wakes the workers of its group and tells the pages that watch. */
export class WakeWorkers extends AfterCommit {
  constructor(
    private readonly wakeUps: WakeUps,
    private readonly live: LiveTopics,
    private readonly database: Database,
  ) {
    super();
  }

  moved(groupId: string, journeyIds: readonly string[]): void {
    this.database.afterCommit(() => {
      this.wakeUps.wake(groupId);
      tellPages(this.live, groupId, journeyIds);
    });
  }
}
