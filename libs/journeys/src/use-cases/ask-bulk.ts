import { newId, problem } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database, type Tx } from '@passerelle/platform';
import { partWords } from '../engine/free-words';
import type { Machinery } from '../engine/machinery';
import { readNow } from '../engine/read-journeys';
import { parseInput } from '../inputs/parse-input';
import type { AfterCommit } from './after-commit';

/** Most journeys one request may name. Source: the largest campaign foreseen, every person of every group at once. */
export const MOST_JOURNEYS = 15_000;

export interface BulkAsked {
  readonly act: string;
  readonly journeyIds: readonly string[];
  readonly input: unknown;
  readonly actor: Actor & { readonly groupId: string };
  readonly requestKey: string;
}

export interface BulkAccepted {
  readonly bulkId: string;
  readonly total: number;
}

/** Asks one act for many journeys: written down whole at once, then done in batches by the worker, and stoppable. */
export class AskBulk {
  constructor(
    private readonly database: Database,
    private readonly machinery: Machinery,
    private readonly afterCommit: AfterCommit,
  ) {}

  /** @throws DomainError bulk_too_large, act_unknown, act_not_for_role, invalid_input */
  async execute(asked: BulkAsked): Promise<BulkAccepted> {
    if (asked.journeyIds.length > MOST_JOURNEYS) throw problem('bulk_too_large', { max: MOST_JOURNEYS });
    const accepted = await this.database.inTransaction(scopeOf(asked.actor), (tx) => this.write(tx, asked));
    this.database.afterCommit(() => this.afterCommit.moved(asked.actor.groupId, []));
    return accepted;
  }

  private async write(tx: Tx, asked: BulkAsked): Promise<BulkAccepted> {
    const { words, rest } = partWords(this.inputOf(asked), this.machinery.parts.wordInputs);
    const now = await readNow(tx);
    const known: { id: string }[] = await tx.query('SELECT id FROM journeys WHERE id = ANY($1::uuid[])', [
      [...new Set(asked.journeyIds)],
    ]);
    const rows: { id: string }[] = await tx.query(
      `INSERT INTO bulk_requests (id, group_id, act, input, request_key, asked_by, asked_as, total, asked_at, finished_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, CASE WHEN $8 = 0 THEN $9::timestamptz END)
       ON CONFLICT (group_id, request_key) DO NOTHING RETURNING id`,
      [newId(), asked.actor.groupId, asked.act, JSON.stringify(rest), asked.requestKey, asked.actor.userId, asked.actor.role, known.length, now], // prettier-ignore
    );
    const bulkId = rows[0]?.id;
    if (!bulkId) return acceptedBefore(tx, asked.requestKey);
    await tx.query(
      `INSERT INTO work_items (id, group_id, journey_id, act, cause, bulk_id, not_before)
       SELECT id, $2, journey_id, $3, 'bulk:' || $4, $4::uuid, $5 FROM unnest($1::uuid[], $6::uuid[]) AS u(id, journey_id)`,
      [known.map(() => newId()), asked.actor.groupId, asked.act, bulkId, now, known.map(({ id }) => id)],
    );
    if (Object.keys(words).length > 0) await keepWords(tx, bulkId, known, words);
    return { bulkId, total: known.length };
  }

  private inputOf(asked: BulkAsked): Readonly<Record<string, unknown>> {
    for (const definition of this.machinery.definitions.all()) {
      const act = definition.acts[asked.act];
      if (!act) continue;
      if (!act.by.includes(asked.actor.role)) {
        throw problem('act_not_for_role', {
          act: asked.act,
          role: asked.actor.role,
          roles: act.by.join(', '),
        });
      }
      return parseInput(act, asked.input);
    }
    throw problem('act_unknown', { act: asked.act });
  }
}

/** One row a person, so that one can be forgotten while the others wait. */
async function keepWords(
  tx: Tx,
  bulkId: string,
  journeys: readonly { readonly id: string }[],
  words: Readonly<Record<string, string>>,
): Promise<void> {
  await tx.query(
    `INSERT INTO bulk_words (bulk_id, journey_id, group_id, words)
     SELECT b.id, journey, b.group_id, $3::jsonb FROM bulk_requests b, unnest($2::uuid[]) AS journey WHERE b.id = $1`,
    [bulkId, journeys.map(({ id }) => id), JSON.stringify(words)],
  );
}

async function acceptedBefore(tx: Tx, requestKey: string): Promise<BulkAccepted> {
  const rows: { id: string; total: number }[] = await tx.query(
    'SELECT id, total FROM bulk_requests WHERE request_key = $1',
    [requestKey],
  );
  const [row] = rows;
  if (!row) throw problem('not_found');
  return { bulkId: row.id, total: row.total };
}
