import { portionsOf } from './portions';

const people = (count: number): string[] => Array.from({ length: count }, (_, n) => `p${String(n)}`);

describe('the acts of many people', () => {
  it('are asked for a hundred at a time, nobody twice and nobody forgotten', () => {
    expect(portionsOf(people(500)).map(({ length }) => length)).toEqual([100, 100, 100, 100, 100]);
    expect(portionsOf(people(101)).map(({ length }) => length)).toEqual([100, 1]);
    expect(portionsOf(people(250)).flat()).toEqual(people(250));
  });

  it('are not asked for when nobody is chosen', () => {
    expect(portionsOf([])).toEqual([]);
  });
});
