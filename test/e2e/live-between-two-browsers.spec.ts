import { useProduct } from '../environment/product-suite';
import { aRunningGroup, type RunningGroup } from '../factories/a-running-group';
import { journalSays, makeAct, standsIn } from './steps/acts';
import { refer } from './steps/refer';
import { signIn } from './steps/sign-in';
import { aStory } from './steps/story';
import { Visitor } from './steps/visitor';

const suite = useProduct();
let people: RunningGroup;
let advisor: Visitor;
let coordinator: Visitor;
/** Path of the person's page. */
let person: string;
const chapter = aStory(suite, 'live');

beforeAll(async () => {
  people = await aRunningGroup(suite, 'GEIQ du Clignon');
  advisor = await Visitor.arrive(suite);
  coordinator = await Visitor.arrive(suite);
  await signIn(advisor, people.advisor);
  await signIn(coordinator, people.coordinator);
}, 120_000);

// Nobody reloads: from the second test on, whoever waits stays on the page they had opened.
describe('two people before two browsers', () => {
  chapter(
    'a person whom the advisor refers appears in the coordinator’s open list, then what is to be done',
    async () => {
      await coordinator.open('/personnes');
      await coordinator.reads('Personne ne correspond');
      person = await refer(advisor, {
        programme: /Omois 1/,
        firstName: 'Yanis',
        lastName: 'Martin',
        email: 'yanis@exemple.fr',
      });
      const row = coordinator.page.getByRole('row', { name: /Yanis Martin/ });
      await coordinator.reads('Orientation reçue', row);
      await coordinator.reads(/Répondre à l’orientation/, row);
    },
  );

  chapter('a question of the coordinator appears on the page that the advisor has open', async () => {
    await coordinator.press('Yanis Martin');
    await coordinator.arrivesAt('Yanis Martin');
    await makeAct(coordinator, 'Demander une précision', (form) =>
      coordinator.write('Votre question', 'A-t-il le permis ?', form),
    );
    await standsIn(advisor, 'Précision demandée');
    await journalSays(advisor, /Nadia Lefèvre a demandé une précision/);
    await journalSays(advisor, /A-t-il le permis/);
  });

  chapter('the answer comes back to the coordinator’s page, with what can be done next', async () => {
    await makeAct(advisor, 'Répondre à la question', (form) =>
      advisor.write('Votre réponse', 'Il le passe le mois prochain.', form),
    );
    await standsIn(coordinator, 'Orientation reçue');
    await journalSays(coordinator, /Il le passe le mois prochain/);
    await makeAct(coordinator, 'Admettre');
    await standsIn(advisor, 'Orientation admise');
    expect(new URL(advisor.page.url()).pathname).toBe(person);
  });

  it('no page of theirs complained', () => {
    expect([...advisor.console.faults, ...coordinator.console.faults]).toEqual([]);
  });
});
