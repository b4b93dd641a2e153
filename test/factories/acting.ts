import { makeMoves, readJourneys, readNow, type Machinery, type Outcome } from '@passerelle/journeys';
import { systemActor, type Actor, type Database, type Tx } from '@passerelle/platform';

/** Makes acts of the method in one group, as its coordinator or as the system; time is chosen by the demonstration role. */
export class Acting {
  constructor(
    private readonly database: Database,
    private readonly machinery: Machinery,
    readonly groupId: string,
  ) {}

  /** Runs work in the group at a chosen instant. */
  at<T>(now: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.inTransaction({ groupId: this.groupId, now }, work);
  }

  /** One act for each journey, in one transaction. */
  act(
    now: string,
    journeyIds: readonly string[],
    act: string,
    input: Record<string, unknown> = {},
    role: Actor['role'] = 'coordinator',
  ): Promise<Map<string, Outcome>> {
    return this.at(now, async (tx) => {
      const journeys = await readJourneys(tx, journeyIds, 'free');
      const actor = { ...systemActor(this.groupId), role };
      const orders = [...journeys.values()].map((journey) => ({
        journey,
        act,
        input,
        actor,
        requestKey: null,
        onBehalfOf: null,
      }));
      return makeMoves(tx, this.machinery, orders, await readNow(tx));
    });
  }

  /** The same for one journey that must not be refused. */
  async done(
    now: string,
    journeyId: string,
    act: string,
    input: Record<string, unknown> = {},
    role: Actor['role'] = 'coordinator',
  ): Promise<void> {
    const outcome = (await this.act(now, [journeyId], act, input, role)).get(journeyId);
    if (outcome?.kind !== 'done') throw new Error(`${act} refused: ${JSON.stringify(outcome)}`);
  }

  rows<Row>(sql: string, params: unknown[] = []): Promise<Row[]> {
    return this.database.inTransaction({ groupId: this.groupId }, (tx) => tx.query(sql, params));
  }
}
