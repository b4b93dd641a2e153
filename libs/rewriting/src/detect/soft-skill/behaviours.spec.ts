import { behavioursOf } from './behaviours';
import { SOFT_SKILL_CODES } from './codes';

describe('the observable behaviours', () => {
  it.each(SOFT_SKILL_CODES)(
    'are several for %s, each said once, to the reader, without a full stop',
    (code) => {
      const said = behavioursOf(code);
      expect(said.length).toBeGreaterThan(2);
      expect(new Set(said).size).toBe(said.length);
      expect(said.filter((each) => /[.!]$/.test(each))).toEqual([]);
    },
  );

  it('are none for a code that the list does not have', () => {
    expect(behavioursOf('AUTRE')).toEqual([]);
  });
});
