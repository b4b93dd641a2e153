import { join } from 'node:path';
import { judgeProduct } from './assertions/judge-product';
import { settle } from './assertions/settle';
import { ActingClient } from './load/acting-client';
import { Crowd } from './load/crowd';
import { Expected } from './load/expected';
import { referAll } from './load/people-over-http';
import { aLegGroup, peopleToRefer, type LegGroup } from './load/people-of-a-leg';
import type { Sizes } from './plan';
import type { LegReport } from './report';
import type { Scene } from './scene/scene';

const PEOPLE_AT_ONCE = 10;
const LANES = 5;

interface Race {
  readonly scene: Scene;
  readonly group: LegGroup;
  readonly client: ActingClient;
  readonly expected: Expected;
  readonly crowd: Crowd;
}

/** Ten people make the same act at once on one journey, over HTTP and each with their own key: exactly one does. */
export function tenAtOnce(scene: Scene, sizes: Sizes): Promise<LegReport> {
  return raced(scene, 'ten at once', PEOPLE_AT_ONCE, sizes, async ({ group, client, expected }) => {
    const people = await peopleToRefer(scene, group, sizes.racesOfTen);
    const journeys = await referAll(client, group, expected, people, LANES);
    let tooMany = 0;
    for (const journeyId of journeys) {
      const answers = await Promise.all(
        group.coordinators.map((account) => client.once(account, journeyId, 'admit', {}, 1)),
      );
      tooMany += Math.abs(answers.filter(({ status }) => status === 200).length - 1);
      expected.will([journeyId], 'admit');
    }
    return { strikes: journeys.length * PEOPLE_AT_ONCE, tooMany };
  });
}

/** The last place of a session is wanted for fifty people at once, over HTTP: exactly one gets it. */
export function lastPlace(scene: Scene, sizes: Sizes): Promise<LegReport> {
  return raced(scene, 'last place', 1, sizes, async ({ group, client, expected, crowd }) => {
    const people = await peopleToRefer(scene, group, sizes.wantLastPlace);
    const journeys = await referAll(client, group, expected, people, LANES);
    await crowd.toThePassDating(journeys, 0);
    const session = await crowd.session(1);
    const [coordinator] = group.coordinators;
    if (!coordinator) throw new Error('A group without a coordinator');
    const answers = await Promise.all(
      journeys.map(async (id) => ({
        id,
        answer: await client.once(coordinator, id, 'enrol', { poe_session: session }),
      })),
    );
    const won = answers.filter(({ answer }) => answer.status === 200);
    expected.will(won.map(({ id }) => id), 'enrol'); // prettier-ignore
    const { taken } = await scene.database.row<{ taken: number }>(
      `SELECT count(*)::int AS taken FROM poe_enrolments WHERE poe_session_id = $1 AND state = 'enrolled'`,
      [session],
    );
    return { strikes: journeys.length, tooMany: Math.abs(won.length - 1) + Math.abs(taken - 1) };
  });
}

async function raced(
  scene: Scene,
  name: string,
  coordinators: number,
  sizes: Sizes,
  race: (race: Race) => Promise<{ strikes: number; tooMany: number }>,
): Promise<LegReport> {
  const began = performance.now();
  const group = await aLegGroup(scene, `${name} (${scene.backend})`, coordinators);
  const expected = new Expected();
  const client = new ActingClient(
    scene,
    join(scene.logs, `acknowledged-${name.replaceAll(' ', '-')}-${scene.backend}.ndjson`),
  );
  await client.signIn(group.advisorAccount, ...group.coordinators);
  const crowd = new Crowd(scene, client, group, expected, sizes.patienceMs);
  let failed: string | null = null;
  let ran = { strikes: 0, tooMany: 0 };
  try {
    ran = await race({ scene, group, client, expected, crowd });
  } catch (error) {
    failed = String(error);
  }
  await settle(scene, expected, sizes.patienceMs);
  const judged = await judgeProduct(scene, group.groupId, expected, client);
  const { verdict } = judged;
  return {
    name,
    backend: scene.backend,
    overHttp: client.acknowledged.length,
    ...judged,
    verdict: { ...verdict, twice: { ...verdict.twice, winnersTooMany: ran.tooMany } },
    strikes: ran.strikes,
    byFault: { [name]: ran.strikes },
    failed,
    seconds: (performance.now() - began) / 1_000,
  };
}
