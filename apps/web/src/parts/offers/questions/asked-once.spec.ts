import type { AskedQuestion } from '../../../data/need-rewriting';
import { askedOnce } from './asked-once';

const asked = (id: string, text: string, because: string, answered?: string): AskedQuestion => ({
  id,
  text,
  because,
  about: null,
  answer: answered
    ? { id, questionId: id, question: text, text: answered, by: 'Luc Petit', role: 'employer', at: answered }
    : null,
});

describe('the questions put to a company', () => {
  it('are put once each, with all their reasons and all the demands that they settle', () => {
    const put = askedOnce([
      asked('first-day:caces', 'Que sait-elle faire ?', 'Le besoin demande : « CACES ».'),
      asked('teacher', 'Qui apprend le métier ?', 'Le besoin ne le dit pas.'),
      asked('first-day:bac', 'Que sait-elle faire ?', 'Le besoin demande : « bac ».'),
    ]);
    expect(put.map(({ ids, because }) => [ids, because.length])).toEqual([
      [['first-day:caces', 'first-day:bac'], 2],
      [['teacher'], 1],
    ]);
  });

  it('show the newest answer', () => {
    const put = askedOnce([
      asked('a', 'Que sait-elle faire ?', 'x', '2026-03-02T08:00:00Z'),
      asked('b', 'Que sait-elle faire ?', 'y', '2026-03-04T08:00:00Z'),
    ]);
    expect(put[0]?.answer?.at).toBe('2026-03-04T08:00:00Z');
  });
});
