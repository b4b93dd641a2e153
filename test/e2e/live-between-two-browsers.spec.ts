import { useProduct } from '../environment/product-suite';
import { aRunningGroup, type RunningGroup } from '../factories/a-running-group';
import { refer } from './steps/refer';
import { signIn } from './steps/sign-in';
import { Visitor } from './steps/visitor';

const suite = useProduct();
let people: RunningGroup;
let advisor: Visitor;
let coordinator: Visitor;

beforeAll(async () => {
  people = await aRunningGroup(suite, 'GEIQ du Clignon');
  advisor = await Visitor.arrive(suite);
  coordinator = await Visitor.arrive(suite);
  await signIn(advisor, people.advisor);
  await signIn(coordinator, people.coordinator);
}, 60_000);

describe('two people before two browsers', () => {
  it('x', async () => {
    await coordinator.open('/personnes');
    await coordinator.arrivesAt('Personnes');
    await coordinator.page.screenshot({ path: '/tmp/shot/c1.png' });
    const path = await refer(advisor, {
      programme: people.programme,
      firstName: 'Yanis',
      lastName: 'Martin',
    });
    await coordinator.reads('Yanis Martin');
    await coordinator.page.screenshot({ path: '/tmp/shot/c2.png' });
    await advisor.page.screenshot({ path: '/tmp/shot/a1.png', fullPage: true });
    console.log(path, advisor.console.faults, coordinator.console.faults);
  });
});
