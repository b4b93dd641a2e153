import { passIndustries } from './domain/pass-industries.workflow';
import { Definitions } from './engine/definitions';
import { Machinery } from './engine/machinery';
import { PARTS } from './parts';

describe('the Pass Industries workflow', () => {
  it('has an implementation for every name it uses, an owner and a clock for every open state, and no dead corner', () => {
    expect(() => new Machinery(new Definitions([passIndustries]), PARTS)).not.toThrow();
  });

  it('refuses to run with a condition that nobody implements', () => {
    const { seat_left: _missing, ...guards } = PARTS.guards;
    expect(() => new Machinery(new Definitions([passIndustries]), { ...PARTS, guards })).toThrow('seat_left');
  });
});
