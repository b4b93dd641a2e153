import { JOURNEY_STATE_LABELS, type JourneyState } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { stateOf } from '@passerelle/workflow';
import { mayApproach, seesInitialOnly } from '../domain/journey-access';
import type { Journey } from '../engine/journey';
import type { Machinery } from '../engine/machinery';
import { readJourneys } from '../engine/read-journeys';
import { readTies } from './journey-ties';
import { readActsOf, type ActView } from './journey-view';

/** One person of a list with where they stand and what can be done for them now. */
export interface PersonActs {
  readonly journeyId: string;
  readonly version: number;
  readonly programmeId: string;
  /** First and last name; the last one as an initial for a reader who may see no more. */
  readonly name: string;
  readonly stateLabel: string;
  readonly acts: readonly ActView[];
}

/** The acts of several people at once, for a list where one acts quickly; journeys that do not exist for the actor are left out. */
export async function readActsOfPeople(
  tx: Tx,
  machinery: Machinery,
  actor: Actor,
  journeyIds: readonly string[],
): Promise<PersonActs[]> {
  const found = await readJourneys(tx, journeyIds, 'free');
  const journeys: Journey[] = [];
  for (const journey of found.values())
    if (mayApproach(actor, journey.id, await readTies(tx, actor, journey))) journeys.push(journey);
  const acts = await readActsOf(tx, machinery, actor, journeys);
  const names = await readNames(tx, journeys);
  return journeys.map((journey) => {
    const { phase } = stateOf(
      machinery.definitions.get(journey.definition, journey.definitionVersion),
      journey.state,
    );
    const named = names.get(journey.candidateId);
    return {
      journeyId: journey.id,
      version: journey.version,
      programmeId: journey.programmeId,
      name: (seesInitialOnly(actor, phase) ? named?.minimal : named?.full) ?? '',
      stateLabel: JOURNEY_STATE_LABELS[journey.state as JourneyState],
      acts: acts.get(journey.id) ?? [],
    };
  });
}

interface NamesRow {
  readonly id: string;
  readonly full: string;
  readonly minimal: string;
}

async function readNames(tx: Tx, journeys: readonly Journey[]): Promise<ReadonlyMap<string, NamesRow>> {
  const rows: NamesRow[] = await tx.query(
    `SELECT id, first_name || ' ' || last_name AS full, first_name || ' ' || left(last_name, 1) || '.' AS minimal
     FROM candidates WHERE id = ANY($1::uuid[])`,
    [journeys.map(({ candidateId }) => candidateId)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
