import type { Actor, Tx } from '@passerelle/platform';
import { mayApproach } from '../domain/journey-access';
import type { Machinery } from '../engine/machinery';
import { readJourneys } from '../engine/read-journeys';
import { readTies } from './journey-ties';
import { readActsOf, type ActView } from './journey-view';

/** One person of a list with what can be done for them now. */
export interface PersonActs {
  readonly journeyId: string;
  readonly version: number;
  readonly programmeId: string;
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
  const journeys = [];
  for (const journey of found.values())
    if (mayApproach(actor, journey.id, await readTies(tx, actor, journey))) journeys.push(journey);
  const acts = await readActsOf(tx, machinery, actor, journeys);
  return journeys.map(({ id, version, programmeId }) => ({
    journeyId: id,
    version,
    programmeId,
    acts: acts.get(id) ?? [],
  }));
}
