import { FIGURE_CODES } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { Counts } from '../domain/figures';
import { FIGURE_CONDITIONS, journeysCounted } from './figure-conditions';
import type { Population } from './population';

/** Counts people, not journeys: someone referred twice to one programme is one person. */
export async function countFigures(tx: Tx, programmeId: string, population: Population): Promise<Counts> {
  const columns = FIGURE_CODES.map(
    (code) => `count(DISTINCT j.candidate_id) FILTER (WHERE ${FIGURE_CONDITIONS[code]})::int AS "${code}"`,
  );
  const rows: Counts[] = await tx.query(
    `SELECT ${columns.join(', ')} ${journeysCounted(population.condition)}`,
    [programmeId, population.param],
  );
  const [counts] = rows;
  if (!counts) throw new Error('Counting gave no row');
  return counts;
}
