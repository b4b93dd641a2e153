import { JOURNEY_STATE_LABELS, JOURNEY_STATES, type FigureCode } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { FIGURE_CONDITIONS, journeysCounted } from './figure-conditions';
import type { Population } from './population';

/** One person behind a figure, by their latest journey that counts. */
export interface PersonOfFigure {
  readonly journeyId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly state: string;
  readonly stateLabel: string;
}

/** Most rows one answer holds; a programme is a few hundred people. */
const MOST_PEOPLE = 1000;

/** The people a figure counts, by name: as many rows as the figure says. For those who may read rows. */
export async function readPeopleOfFigure(
  tx: Tx,
  programmeId: string,
  code: FigureCode,
  population: Population,
): Promise<PersonOfFigure[]> {
  const rows: Omit<PersonOfFigure, 'stateLabel'>[] = await tx.query(
    `SELECT * FROM (
       SELECT DISTINCT ON (j.candidate_id) j.id AS "journeyId", p.first_name AS "firstName", p.last_name AS "lastName", j.state
       ${journeysCounted(population.condition).replace('FROM journeys j', 'FROM journeys j JOIN candidates p ON p.id = j.candidate_id')}
         AND ${FIGURE_CONDITIONS[code]}
       ORDER BY j.candidate_id, j.created_at DESC
     ) people ORDER BY "lastName", "firstName", "journeyId" LIMIT ${String(MOST_PEOPLE)}`,
    [programmeId, population.param],
  );
  return rows.map((row) => ({ ...row, stateLabel: stateLabel(row.state) }));
}

function stateLabel(state: string): string {
  const known = JOURNEY_STATES.find((each) => each === state);
  return known ? JOURNEY_STATE_LABELS[known] : state;
}
