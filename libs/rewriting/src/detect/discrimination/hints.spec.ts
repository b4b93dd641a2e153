import fc from 'fast-check';
import { CRITERIA } from './criteria';
import { HINTS } from './hints';

/** The wordings of a pattern, without what looks around them: a generator knows no look-around. */
function wordingsOf({ source }: RegExp): RegExp {
  const body = source.replace(/^\(\?<!\[a-z0-9\]\)\(\?:/, '').replace(/\)\(\?!\[a-z0-9\]\)$/, '');
  return new RegExp(`^(?:${withoutLooks(body)})$`);
}

function withoutLooks(source: string): string {
  const look = /\(\?<?[!=]/.exec(source);
  if (!look) return source.replaceAll(String.raw`\b`, '');
  let depth = 0;
  let end = look.index;
  for (; end < source.length; end += 1) {
    const letter = source.charAt(end);
    if (letter === '\\') end += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')' && (depth -= 1) === 0) break;
  }
  return withoutLooks(source.slice(0, look.index) + source.slice(end + 1));
}

describe('the hints of the grounds', () => {
  it('hide no wording that a criterion catches', () => {
    for (const { ground, pattern } of CRITERIA)
      fc.assert(
        fc.property(fc.stringMatching(wordingsOf(pattern), { maxLength: 120 }), (said) => {
          expect([ground, said, HINTS[ground].test(said)]).toEqual([ground, said, true]);
        }),
        { numRuns: 150 },
      );
  });
});
