import { prepared, type Tx } from '@passerelle/platform';
import type { Journey } from './journey';

interface JourneyRow {
  id: string;
  group_id: string;
  programme_id: string;
  candidate_id: string;
  definition: string;
  definition_version: number;
  state: string;
  version: number;
  on_hold: boolean;
  previous_state: string | null;
  entered_at: Date;
  chain_hash: Buffer;
  referent_id: string | null;
  advisor_id: string | null;
  prescriber_id: string | null;
}

const COLUMNS = `id, group_id, programme_id, candidate_id, definition, definition_version, state, version, on_hold,
  previous_state, entered_at, chain_hash, referent_id, advisor_id, prescriber_id`;

const FREE = `SELECT ${COLUMNS} FROM journeys WHERE id = ANY($1::uuid[]) ORDER BY id`;
const LOCKED = `${FREE} FOR NO KEY UPDATE`;

/**
 * Reads journeys visible in the present scope.
 * @param lock 'locked' holds the rows until the end of the transaction, in the order of ids so that two batches never wait on each other
 */
export async function readJourneys(
  tx: Tx,
  ids: readonly string[],
  lock: 'free' | 'locked',
): Promise<Map<string, Journey>> {
  const { rows } = await prepared<JourneyRow>(tx, lock === 'locked' ? LOCKED : FREE, [ids]);
  return new Map(rows.map((row) => [row.id, journeyOf(row)]));
}

function journeyOf(row: JourneyRow): Journey {
  return {
    id: row.id,
    groupId: row.group_id,
    programmeId: row.programme_id,
    candidateId: row.candidate_id,
    definition: row.definition,
    definitionVersion: row.definition_version,
    state: row.state,
    version: row.version,
    onHold: row.on_hold,
    previousState: row.previous_state,
    enteredAt: row.entered_at.toISOString(),
    chainHash: row.chain_hash,
    referentId: row.referent_id,
    advisorId: row.advisor_id,
    prescriberId: row.prescriber_id,
  };
}

/** The instant of the transaction, from the clock of the database: ISO, to the millisecond. */
export async function readNow(tx: Tx): Promise<string> {
  const { rows } = await prepared<{ now: Date }>(
    tx,
    `SELECT date_trunc('milliseconds', app_now()) AS now`,
    [],
  );
  const [row] = rows;
  if (!row) throw new Error('The database gave no time');
  return row.now.toISOString();
}
