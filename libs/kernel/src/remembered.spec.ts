import { remembered } from './remembered';

describe('a function that remembers', () => {
  it('answers as the function does, and works each answer out once', () => {
    const asked: string[] = [];
    const joined = remembered((word: string, times: number) => {
      asked.push(`${word}×${String(times)}`);
      return word.repeat(times);
    });
    expect([joined('a', 2), joined('a', 3), joined('a', 2)]).toEqual(['aa', 'aaa', 'aa']);
    expect(asked).toEqual(['a×2', 'a×3']);
  });

  it('does not take two questions for one', () => {
    const pair = remembered((a: string, b: string) => [a, b]);
    expect([pair('a b', 'c'), pair('a', 'b c')]).toEqual([
      ['a b', 'c'],
      ['a', 'b c'],
    ]);
  });

  it('does not remember a failure', () => {
    let failing = true;
    const answer = remembered((day: string) => {
      if (failing) throw new RangeError(day);
      return day;
    });
    expect(() => answer('2026-11-29')).toThrow(RangeError);
    failing = false;
    expect(answer('2026-11-29')).toBe('2026-11-29');
  });
});
