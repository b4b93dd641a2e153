import { EXIT_OUTCOMES, type FigureCode } from '@passerelle/kernel';
import { outcomesOf } from '../domain/figures';

const reached = (state: string): string => `'${state}' = ANY(reached.states)`;
const left = (outcomes: readonly string[]): string =>
  `gone.outcome IN (${outcomes.map((outcome) => `'${outcome}'`).join(', ')})`;

/**
 * Which journeys a figure counts, as SQL over JOURNEYS below. Steps up to the POE are what the journal says was ever reached; an
 * agreement or a contract that was undone does not count; an exit that was taken back neither.
 */
export const FIGURE_CONDITIONS: Readonly<Record<FigureCode, string>> = {
  referred: 'true',
  admitted: reached('admitted'),
  met: reached('met'),
  poe_started: reached('poe_running'),
  poe_completed: reached('poe_completed'),
  agreed: `EXISTS (SELECT FROM offer_choices o WHERE o.journey_id = j.id AND (o.state = 'agreed' OR o.closed_because = 'over'))`,
  signed: `EXISTS (SELECT FROM contracts k WHERE k.journey_id = j.id AND k.state IN ('signed', 'running', 'ended', 'terminated'))`,
  exited: 'gone.outcome IS NOT NULL',
  employed: left(outcomesOf('employed')),
  lasting_employment: left(outcomesOf('lasting_employment')),
  ...(Object.fromEntries(EXIT_OUTCOMES.map((outcome) => [`exit_${outcome}`, left([outcome])])) as Record<
    `exit_${(typeof EXIT_OUTCOMES)[number]}`,
    string
  >),
};

/** The journeys of one programme ($1) with what the conditions look at; the population's condition stands in {population}. */
export function journeysCounted(population: string): string {
  return `
    FROM journeys j
    CROSS JOIN LATERAL (SELECT array_agg(DISTINCT e.to_state) AS states FROM journey_events e WHERE e.journey_id = j.id) reached
    LEFT JOIN exits gone ON gone.journey_id = j.id AND gone.cancelled_at IS NULL
    WHERE j.programme_id = $1 AND ${population}`;
}
