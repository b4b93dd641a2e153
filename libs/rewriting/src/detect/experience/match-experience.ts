import { statedStrength } from '../context/strength';
import { markAt, type Mark, type Matcher, type Reading } from '../context/demand';
import { PAST_NAMED, PAST_VERB, TIME_SPENT, TO_COME } from './time-spent';
import { DEPENDS_ON_IT, DURATION, EXPERIENCE_WORDS, OTHER_EXPERIENCE, PAY, SOMEONE_ELSE } from './lexicon';

/** Finds what asks for, or evokes, time already spent in a trade. */
export const matchExperience: Matcher = (reading) => {
  const { folded, heading } = reading;
  const evoked = dependsOnIt(reading);
  if (evoked) return evoked;
  if (folded.includes('experience') && OTHER_EXPERIENCE.test(folded)) return null;
  for (const [kind, pattern] of EXPERIENCE_WORDS) {
    const mark = markAt(pattern, folded, kind);
    if (mark && isOfThePerson(reading, mark)) return withItsNoun(reading, mark);
  }
  if (/^\W*experiences?\b/.test(heading) && DURATION.test(folded)) return markAt(DURATION, folded, 'years');
  return timeSpent(reading);
};

/** A past told without the word, where the advert does not tell its own work or story. */
function timeSpent({ folded, section, titled }: Reading): Mark | null {
  if (titled || section === 'benefits' || section === 'company' || TO_COME.test(folded)) return null;
  if (/(?<!\bpar )\b(?:nous|notre|nos|depuis|on)\b/.test(folded)) return null;
  const verb = markAt(PAST_VERB, folded, 'done_before');
  if (verb) return verb;
  if (section === 'tasks' && statedStrength(folded) === null) return null;
  return markAt(TIME_SPENT, folded, 'years') ?? markAt(PAST_NAMED, folded, 'done_before');
}

function dependsOnIt({ folded, clause, at }: Reading): Mark | null {
  const bare = /\bexperiences?\b/.exec(folded);
  if (!bare) return null;
  const upTo = clause.slice(0, at + bare.index + bare[0].length);
  const found = DEPENDS_ON_IT.exec(upTo);
  if (found?.index === undefined || found.index + found[0].length < upTo.length) return null;
  if (!/^(?:si|negociable)/.test(found[0]) || PAY.test(upTo.slice(0, found.index)))
    return {
      start: found.index - at,
      end: bare.index + bare[0].length,
      kind: 'depends',
      evoked: true,
      alone: true,
    };
  return null;
}

function isOfThePerson({ folded, clause, at, section }: Reading, { kind, start }: Mark): boolean {
  const before = folded.slice(0, start);
  const told = clause.slice(0, at + start);
  if (kind === 'experienced' || kind === 'seasoned') return !SOMEONE_ELSE.test(told);
  if (kind === 'confirmed')
    return (
      !SOMEONE_ELSE.test(told) &&
      !/\b(?:gout|sens|sera|etre|ete|interet|rendez|rdv|date|maitrise|connaissances?)\b[^,]*$/.test(before)
    );
  if (kind === 'years') return !/\bdepuis\b/.test(before);
  if (kind === 'experience' && section === 'tasks') return !/\b(?:l'|les|des|d'|leurs?)\s?$/.test(before);
  if (kind === 'done_before') return !/\b(?:nous|notre|entreprise|qu'il|seduit)\b/.test(folded);
  return true;
}

/** « Un maçon confirmé » is marked from its noun when the sentence is about something else. */
function withItsNoun({ folded, titled }: Reading, mark: Mark): Mark {
  if (mark.kind !== 'experienced' && mark.kind !== 'confirmed' && mark.kind !== 'seasoned') return mark;
  if (!titled && /\b(?:vous|tu)\b|^(?:profil|personne|experiment|confirm)/.test(folded)) return mark;
  const noun = /[\p{L}'’-]{4,}(?: [\p{L}]{2,3})?(?: ?\(?[hf]\s?\/\s?[hf]\)?)? (?:tres )?$/u.exec(
    folded.slice(0, mark.start),
  );
  return { ...mark, start: noun ? noun.index : mark.start, alone: true };
}
