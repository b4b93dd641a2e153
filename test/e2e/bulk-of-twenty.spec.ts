import { useProduct } from '../environment/product-suite';
import { aRunningGroup, type RunningGroup } from '../factories/a-running-group';
import { PeopleOnTheWay } from '../factories/people-on-the-way';
import { TheMethod } from '../factories/the-method';
import { signIn } from './steps/sign-in';
import { aStory } from './steps/story';
import { Visitor } from './steps/visitor';

const TWENTY = 20;
const ASKED = 6;
const suite = useProduct();
const chapter = aStory(suite, 'bulk');
let people: RunningGroup;
let coordinator: Visitor;

beforeAll(async () => {
  people = await aRunningGroup(suite, 'GEIQ du Clignon');
  const method = new TheMethod(suite.database);
  await method.open();
  try {
    const crowd = await new PeopleOnTheWay(method, people.group).crowd(TWENTY);
    const question = { question: 'Depuis quand cherche-t-elle ?' };
    for (const person of crowd.slice(0, ASKED))
      await method.act(people.group.coordinator, person, 'ask_information', question);
  } finally {
    await method.close();
  }
  coordinator = await Visitor.arrive(suite);
  await signIn(coordinator, people.coordinator);
}, 180_000);

describe('the coordinator before a promotion of twenty', () => {
  chapter('chooses people one by one in the list, then all of them, and reads how many', async () => {
    await coordinator.open('/promotions');
    await coordinator.press('Omois 1');
    await coordinator.arrivesAt('Omois 1');
    await coordinator.reads('20 personnes en chemin');
    await coordinator.page.getByText('En liste').click();
    for (const n of [3, 7]) await coordinator.tick(`Choisir Camille Martin ${n}`);
    const bar = coordinator.page.getByRole('region', { name: 'Personnes choisies' });
    await coordinator.reads('2 personnes choisies', bar);
    await coordinator.press('Choisir toutes celles du filtre', bar);
    await coordinator.reads('20 personnes choisies', bar);
    await coordinator.press('Faire avancer…', bar);
  });

  chapter('is told what can be done with how many in each state, before saying yes', async () => {
    const dialog = coordinator.page.getByRole('dialog', { name: 'Faire avancer 20 personnes' });
    await coordinator.tick('Admettre', dialog);
    await coordinator.reads(/20 sur 20/, dialog);
    await coordinator.reads(/14 Orientation reçue/, dialog);
    await coordinator.reads(/6 Précision demandée/, dialog);
    expect(await states()).toEqual({ referred: TWENTY - ASKED, information_requested: ASKED });
    await coordinator.press('Admettre pour 20 personnes', dialog);
  });

  chapter(
    'follows the progress up to the last one, and finds all twenty further on in the list',
    async () => {
      const dialog = coordinator.page.getByRole('dialog');
      await dialog.getByRole('progressbar', { name: 'Avancement' }).waitFor();
      await coordinator.reads('20 sur 20 faites', dialog);
      await coordinator.reads(/C’est terminé/, dialog);
      await coordinator.press('Fermer', dialog);
      await coordinator.page
        .getByRole('row')
        .filter({ hasText: 'Orientation admise' })
        .nth(TWENTY - 1)
        .waitFor();
      expect(await states()).toEqual({ admitted: TWENTY });
    },
  );

  chapter('no page complained', () => {
    expect(coordinator.console.faults).toEqual([]);
    return Promise.resolve();
  });
});

async function states(): Promise<Record<string, number>> {
  const { rows } = await suite.admin.query<{ state: string; n: number }>(
    'SELECT state, count(*)::int AS n FROM journeys GROUP BY state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}
