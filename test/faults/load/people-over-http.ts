import type { ActingClient } from './acting-client';
import type { Expected } from './expected';
import type { LegGroup } from './people-of-a-leg';

/** Refers people one by one, several at a time. @returns their journeys, in order */
export async function referAll(
  client: ActingClient,
  group: LegGroup,
  expected: Expected,
  people: readonly string[],
  lanes: number,
): Promise<string[]> {
  const journeys = new Map<string, string>();
  await inLanes(people, lanes, async (person) => {
    journeys.set(person, await client.refer(group.advisorAccount, group.programmeId, person));
  });
  const ordered = people.map((person) => journeys.get(person) ?? '');
  expected.will(ordered, 'refer');
  return ordered;
}

/** Takes people through acts one by one over HTTP until told to stop: admitted, then on hold and back, at last withdrawn. */
export async function actOverHttp(
  client: ActingClient,
  group: LegGroup,
  expected: Expected,
  journeys: readonly string[],
  goesOn: (round: number) => Promise<boolean>,
): Promise<void> {
  const [coordinator] = group.coordinators;
  if (!coordinator) throw new Error('A group without a coordinator');
  await inLanes(journeys, journeys.length, async (journeyId) => {
    const act = async (name: string, input: Record<string, unknown> = {}): Promise<void> => {
      const version = expected.versionOf(journeyId);
      await client.act(coordinator, journeyId, name, input, version);
      expected.will([journeyId], name);
    };
    await act('admit');
    for (let round = 0; await goesOn(round); round += 1) {
      await act('hold', { barrier: 'childcare' });
      await act('resume');
    }
    await act('withdraw', { withdrawal_reason: 'found_a_job' });
  });
}

async function inLanes<T>(
  things: readonly T[],
  lanes: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const left = [...things];
  const lane = async (): Promise<void> => {
    for (let thing = left.shift(); thing !== undefined; thing = left.shift()) await work(thing);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
