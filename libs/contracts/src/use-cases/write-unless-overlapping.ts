import { refusal, writtenDate, type CalendarDate, type Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** The dates a person would be under contract, for one journey. */
export interface ContractPeriod {
  readonly journeyId: string;
  readonly candidateId: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/**
 * Writes contracts all at once; where the database finds two of one person on the same days (contracts_never_overlap), by halves,
 * so that only those that overlap are left out.
 * @returns the journeys left out, each with the contract in its way
 */
export async function writeUnlessOverlapping<Row extends ContractPeriod>(
  tx: Tx,
  rows: readonly Row[],
  write: (rows: readonly Row[]) => Promise<void>,
): Promise<Map<string, Refusal>> {
  const left = await leftOut(tx, rows, write);
  return left.length > 0 ? refusalsOf(tx, left) : new Map();
}

async function leftOut<Row extends ContractPeriod>(
  tx: Tx,
  rows: readonly Row[],
  write: (rows: readonly Row[]) => Promise<void>,
): Promise<readonly Row[]> {
  if (rows.length === 0 || (await wrote(tx, () => write(rows)))) return [];
  if (rows.length === 1) return rows;
  const half = Math.ceil(rows.length / 2);
  const first = await leftOut(tx, rows.slice(0, half), write);
  return [...first, ...(await leftOut(tx, rows.slice(half), write))];
}

async function wrote(tx: Tx, write: () => Promise<void>): Promise<boolean> {
  await tx.query('SAVEPOINT contracts');
  try {
    await write();
    await tx.query('RELEASE SAVEPOINT contracts');
    return true;
  } catch (error) {
    if (!isOverlap(error)) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT contracts');
    await tx.query('RELEASE SAVEPOINT contracts');
    return false;
  }
}

function isOverlap(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'constraint' in error &&
    error.constraint === 'contracts_never_overlap'
  );
}

async function refusalsOf(tx: Tx, left: readonly ContractPeriod[]): Promise<Map<string, Refusal>> {
  const rows: { journey_id: string; starts_on: string; ends_on: string }[] = await tx.query(
    `SELECT DISTINCT ON (x."journeyId") x."journeyId" AS journey_id, c.starts_on::text, coalesce(c.ended_on, c.ends_on)::text AS ends_on
     FROM jsonb_to_recordset($1::jsonb) AS x("journeyId" uuid, "candidateId" uuid, "startsOn" date, "endsOn" date)
     JOIN contracts c ON c.candidate_id = x."candidateId" AND c.state <> 'undone'
       AND contract_days(c.starts_on, c.ends_on, c.ended_on) && daterange(x."startsOn", x."endsOn", '[]')
     ORDER BY x."journeyId", (c.journey_id = x."journeyId"), c.starts_on`,
    [JSON.stringify(left)],
  );
  const found = new Map(rows.map((row) => [row.journey_id, row]));
  return new Map(
    left.map(({ journeyId, startsOn, endsOn }) => {
      const other = found.get(journeyId);
      return [
        journeyId,
        refusal('overlapping_contract', {
          from: writtenDate(other?.starts_on ?? startsOn),
          to: writtenDate(other?.ends_on ?? endsOn),
        }),
      ];
    }),
  );
}
