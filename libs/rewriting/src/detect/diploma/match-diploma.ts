import { markAt, type Mark, type Matcher } from '../context/demand';
import {
  CLEARLY_ASKED,
  NAMES,
  NOT_A_LEVEL,
  NOT_THE_NEWCOMERS,
  SIGLA,
  TRADE_TRAINING,
  TRAINING_FRAMES,
} from './lexicon';

/** Finds what asks for a diploma, a level of study or a past training. */
export const matchDiploma: Matcher = ({ folded, raw, heading, clause, section }) => {
  if (NOT_THE_NEWCOMERS.test(folded)) return null;
  if (section === 'tasks' && !CLEARLY_ASKED.test(folded)) return null;
  const named = nameIn(folded, raw);
  if (named) return named;
  if (/^(?:une )?formation$/.test(folded) && !/\b(?:diplome|experience|exig|requis|souhait)/.test(clause))
    return null;
  for (const frame of TRAINING_FRAMES) {
    const mark = markAt(frame, folded, 'training');
    if (mark) return mark;
  }
  if (section === 'profile' && folded.length < 70 && TRADE_TRAINING.test(folded))
    return markAt(TRADE_TRAINING, folded, 'training');
  if (/^\W*formations?(?: \w+)?\s*:/.test(heading) && /\((?:requis|optionnel|souhaite|exige)/.test(folded))
    return { start: 0, end: folded.length, kind: 'training' };
  return null;
};

function nameIn(folded: string, raw: string): Mark | null {
  const sigla = markAt(SIGLA, raw, 'diploma');
  const name = markAt(NAMES, folded, /\bniveau/.test(folded) ? 'level' : 'diploma');
  const first = sigla && name ? (sigla.start <= name.start ? sigla : name) : (sigla ?? name);
  return first && /^niveau [3-7iv]/.test(folded.slice(first.start)) && NOT_A_LEVEL.test(folded)
    ? null
    : first;
}
