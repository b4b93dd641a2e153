import { newId, problem, problemOf } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database, type Tx } from '@passerelle/platform';
import { mayRefer } from '../domain/journey-access';
import type { Machinery } from '../engine/machinery';
import { makeMoves } from '../engine/make-moves';
import { openJourneys } from '../engine/open-journeys';
import { readNow } from '../engine/read-journeys';
import { parseInput } from '../inputs/parse-input';
import { readPersonTies } from '../queries/journey-ties';
import type { AfterCommit } from './after-commit';
import type { ActMade } from './make-act';

export interface ReferralAsked {
  readonly programmeId: string;
  readonly candidateId: string;
  /** A word of the advisor to the coordinator; free words. */
  readonly input: unknown;
  readonly actor: Actor;
  readonly requestKey: string | null;
}

/** Opens a journey: an advisor, the group or the person proposes a person to a programme. */
export class ReferCandidate {
  constructor(
    private readonly database: Database,
    private readonly machinery: Machinery,
    private readonly afterCommit: AfterCommit,
    private readonly definition = 'pass-industries',
  ) {}

  /** @throws DomainError not_found, consent_missing, journey_already_open */
  async execute(asked: ReferralAsked): Promise<ActMade> {
    const groupId = await this.groupOf(asked);
    const made = await this.database.inTransaction(scopeOf(asked.actor, groupId), (tx) =>
      this.open(tx, asked, groupId),
    );
    if (!made.replayed) this.database.afterCommit(() => this.afterCommit.moved(groupId, [made.journeyId]));
    return made;
  }

  private async open(tx: Tx, asked: ReferralAsked, groupId: string): Promise<ActMade> {
    const ties = await readPersonTies(tx, asked.actor, asked.candidateId);
    if (!ties || !mayRefer(asked.actor, ties)) throw problem('not_found');
    const before = await openedBefore(tx, asked);
    if (before) return before;
    const definition = this.machinery.definitions.latest(this.definition);
    const act = definition.acts['refer'];
    if (!act) throw problem('act_unknown', { act: 'refer' });
    const now = await readNow(tx);
    const [journey] = await openJourneys(
      tx,
      [
        {
          id: newId(),
          groupId,
          programmeId: asked.programmeId,
          candidateId: asked.candidateId,
          definition: definition.id,
          definitionVersion: definition.version,
          referentId: asked.actor.role === 'referent' ? asked.actor.userId : null,
          advisorId: asked.actor.role === 'advisor' ? asked.actor.userId : null,
          prescriberId: asked.actor.prescriberId,
        },
      ],
      now,
    );
    if (!journey) return alreadyOpen(tx, asked);
    const order = { journey, act: 'refer', input: parseInput(act, asked.input), actor: asked.actor, requestKey: asked.requestKey, onBehalfOf: null }; // prettier-ignore
    const outcome = (await makeMoves(tx, this.machinery, [order], now)).get(journey.id);
    if (outcome?.kind === 'refused') throw problemOf(outcome.refusal);
    if (!outcome) throw new Error(`No outcome for ${journey.id}`);
    return { journeyId: journey.id, version: outcome.version, state: outcome.to, replayed: false };
  }

  /** The programme must be visible to the actor: their own group's, or a partner group's. */
  private async groupOf({ actor, programmeId }: ReferralAsked): Promise<string> {
    const rows: { group_id: string }[] = await this.database.inTransaction(scopeOf(actor), (tx) =>
      tx.query('SELECT group_id FROM programmes WHERE id = $1 AND closed_on IS NULL', [programmeId]),
    );
    if (!rows[0]) throw problem('not_found');
    return rows[0].group_id;
  }
}

/** Somebody opened it a moment ago: the same request, which is answered again, or another. @throws DomainError journey_already_open */
async function alreadyOpen(tx: Tx, asked: ReferralAsked): Promise<ActMade> {
  const before = await openedBefore(tx, asked);
  if (!before) throw problem('journey_already_open');
  return before;
}

async function openedBefore(tx: Tx, { candidateId, requestKey }: ReferralAsked): Promise<ActMade | null> {
  if (!requestKey) return null;
  const rows: { journey_id: string; version: number; to_state: string }[] = await tx.query(
    `SELECT e.journey_id, e.version, e.to_state FROM journey_events e JOIN journeys j ON j.id = e.journey_id
     WHERE j.candidate_id = $1 AND e.version = 1 AND e.request_key = $2`,
    [candidateId, requestKey],
  );
  const [row] = rows;
  return row
    ? { journeyId: row.journey_id, version: row.version, state: row.to_state, replayed: true }
    : null;
}
