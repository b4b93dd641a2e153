import { problem, problemOf } from '@passerelle/kernel';
import { prepared, type Actor, type Database, type Tx } from '@passerelle/platform';
import { refusalOfPosition } from '@passerelle/workflow';
import { mayApproach } from '../domain/journey-access';
import { snapshotOf, type Journey } from '../engine/journey';
import { decidingAnew, inGroupOfJourney } from '../engine/journey-transactions';
import type { Machinery } from '../engine/machinery';
import { makeMoves } from '../engine/make-moves';
import { readJourneys } from '../engine/read-journeys';
import { parseInput } from '../inputs/parse-input';
import { readTies } from '../queries/journey-ties';
import type { AfterCommit } from './after-commit';

export interface ActAsked {
  readonly journeyId: string;
  readonly act: string;
  /** As it was sent: checked field by field here. */
  readonly input: unknown;
  readonly actor: Actor;
  /** The same key is answered again and done once. */
  readonly requestKey: string | null;
  readonly onBehalfOf?: string | null;
  /** Version the actor was looking at; null = whatever it is now. */
  readonly ifVersion?: number | null;
}

export interface ActMade {
  readonly journeyId: string;
  readonly version: number;
  readonly state: string;
  /** The act had been made before under the same key. */
  readonly replayed: boolean;
}

/** Makes one act on one journey, at once and in its own transaction: the only way a person moves a journey. */
export class MakeAct {
  constructor(
    private readonly database: Database,
    private readonly machinery: Machinery,
    private readonly afterCommit: AfterCommit,
  ) {}

  /** @throws DomainError not_found, stale_version, invalid_input, or the refusal of the definition or of a guard */
  async execute(asked: ActAsked): Promise<ActMade> {
    const { made, groupId } = await decidingAnew(() =>
      inGroupOfJourney(this.database, asked.actor, asked.journeyId, async (tx, group) => ({
        made: await this.inTransaction(tx, asked),
        groupId: group,
      })),
    );
    if (!made.replayed) this.database.afterCommit(() => this.afterCommit.moved(groupId, [asked.journeyId]));
    return made;
  }

  private async inTransaction(tx: Tx, asked: ActAsked): Promise<ActMade> {
    // Held until the end of the transaction: two acts on one journey come one after the other, and no batch crosses them. What was
    // made under the same key is asked in the same breath, hence answered once the journey is held.
    const [journeys, { now, before }] = await Promise.all([
      readJourneys(tx, [asked.journeyId], 'locked'),
      readMoment(tx, asked),
    ]);
    const journey = await this.approach(tx, asked, journeys.get(asked.journeyId));
    if (before) return before;
    if (asked.ifVersion && asked.ifVersion !== journey.version) throw problem('stale_version');
    const definition = this.machinery.definitions.get(journey.definition, journey.definitionVersion);
    const act = definition.acts[asked.act];
    if (!act) throw problem('act_unknown', { act: asked.act });
    // Said before the fields: nobody is asked to fill in a form that would be refused to them whatever they write.
    const misplaced = refusalOfPosition(act, asked.act, snapshotOf(journey), asked.actor.role);
    if (misplaced) throw problemOf(misplaced);
    const order = {
      journey,
      act: asked.act,
      input: parseInput(act, asked.input),
      actor: asked.actor,
      requestKey: asked.requestKey,
      onBehalfOf: asked.onBehalfOf ?? null,
    };
    const outcome = (await makeMoves(tx, this.machinery, [order], now)).get(journey.id);
    if (!outcome) throw new Error(`No outcome for ${journey.id}`);
    if (outcome.kind === 'refused') throw problemOf(outcome.refusal);
    return { journeyId: journey.id, version: outcome.version, state: outcome.to, replayed: false };
  }

  /** Whoever may not see a journey is told that there is none. */
  private async approach(
    tx: Tx,
    { actor, journeyId, act }: ActAsked,
    journey: Journey | undefined,
  ): Promise<Journey> {
    if (!journey || !mayApproach(actor, journeyId, await readTies(tx, actor, journey)))
      throw problem('not_found');
    if (actor.link && !actor.link.acts.includes(act)) throw problem('forbidden');
    return journey;
  }
}

/** The instant of the act (ISO, to the millisecond), and what was already made under the same key. */
async function readMoment(
  tx: Tx,
  { journeyId, requestKey }: ActAsked,
): Promise<{ now: string; before: ActMade | null }> {
  const { rows } = await prepared<{ now: Date; version: number | null; state: string | null }>(
    tx,
    `SELECT date_trunc('milliseconds', app_now()) AS now, e.version, e.to_state AS state
     FROM (VALUES ($1::uuid, $2)) AS asked(journey_id, request_key)
     LEFT JOIN journey_events e ON e.journey_id = asked.journey_id AND e.request_key = asked.request_key`,
    [journeyId, requestKey],
  );
  const [row] = rows;
  if (!row) throw new Error('The database gave no time');
  const { version, state } = row;
  const before = version === null || state === null ? null : { journeyId, version, state, replayed: true };
  return { now: row.now.toISOString(), before };
}
