import * as fc from 'fast-check';
import { firstCome } from './first-come';

const wish = fc.record({ who: fc.integer(), counter: fc.constantFrom('a', 'b', 'c') });

describe('sharing out what is left along a list', () => {
  it('serves the first of each counter, and no more than is left', () => {
    fc.assert(
      fc.property(fc.array(wish), fc.nat(4), fc.nat(4), (list, a, b) => {
        const left = new Map([
          ['a', a],
          ['b', b],
        ]);
        const { served, refused } = firstCome(list, ({ counter }) => counter, left);
        for (const counter of ['a', 'b', 'c']) {
          const wanted = list.filter((each) => each.counter === counter);
          const count = left.get(counter) ?? 0;
          expect(served.filter((each) => each.counter === counter)).toEqual(wanted.slice(0, count));
          expect(refused.filter((each) => each.counter === counter)).toEqual(wanted.slice(count));
        }
      }),
    );
  });
});
