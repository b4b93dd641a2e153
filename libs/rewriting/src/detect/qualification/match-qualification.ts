import { markAt, type Mark, type Matcher, type Reading } from '../context/demand';
import { statedStrength } from '../context/strength';
import { CERTIFICATES } from './certificates';
import * as words from './know-how';

/** Finds what asks for a certificate, a language, named software or a trade skill. */
export const matchQualification: Matcher = (reading) => {
  const marks = [certificate, language, software, drawings, knowHow].map((read) => read(reading));
  return marks.filter((mark) => mark !== null).toSorted((a, b) => a.start - b.start)[0] ?? null;
};

/** Tasks about other people's certificates. */
const KEEPS_TRACK =
  /\b(?:suivi|gestion|gerer|controler?|verifi\w+|veiller|assurer|procedures?|organis\w+) (?:\w+ ){0,3}(?:habilit|qualif|certif|caces|permis|licence)/;

function certificate({ folded, section, titled }: Reading): Mark | null {
  if (section === 'tasks' && KEEPS_TRACK.test(folded)) return null;
  for (const { kind, pattern } of CERTIFICATES) {
    const mark = markAt(pattern, folded, kind);
    if (mark && !(kind === 'authorisation' && section === 'tasks' && !/habilit/.test(folded)))
      return titled ? { ...mark, alone: true } : mark;
  }
  return null;
}

function language({ folded, heading, section }: Reading): Mark | null {
  const general = markAt(words.LANGUAGES, folded, 'language');
  if (general) return section === 'tasks' && !words.SPOKEN.test(folded) ? null : general;
  const tongue = markAt(words.TONGUES, folded, 'language');
  if (!tongue || /\bcours d|soutien|professeur|marque|leader|entreprise/.test(folded)) return null;
  const listed = section === 'profile' && folded.length < 30;
  return listed ||
    /^\W*langues?\b|\b(?:plus|atouts?|indispensables?|exige\w*|souhaite\w*|demande\w*)\b/.test(heading) ||
    words.SPOKEN.test(folded)
    ? tongue
    : null;
}

function software({ folded, section, titled }: Reading): Mark | null {
  if (titled) return null;
  const named = markAt(words.SOFTWARE, folded, 'software') ?? markAt(words.WORD, folded, 'software');
  if (named) return section === 'tasks' ? { ...named, evoked: true } : named;
  if (
    section !== 'profile' ||
    !/\b(?:maitris|connaiss|utilis|aise|aisance|logiciels? [a-z]|bases|notions|exig|souhait)/.test(folded)
  )
    return null;
  return markAt(words.SOFTWARE_KINDS, folded, 'software');
}

function drawings({ folded, section, titled }: Reading): Mark | null {
  if (titled) return null;
  const mark = markAt(words.DRAWINGS, folded, 'drawings');
  const presumed =
    section === 'tasks' ||
    /\b(?:d'apres|suite a|apres|a partir de) (?:la )?$/.test(folded.slice(0, mark?.start));
  return mark && presumed ? { ...mark, evoked: true } : mark;
}

function knowHow({ folded, section, titled, heading }: Reading): Mark | null {
  if (titled) return null;
  if (section === 'tasks' && statedStrength(folded) === null) {
    const presumed =
      markAt(words.KNOWS_HOW, folded, 'know_how') ?? markAt(words.PRESUMED, folded, 'know_how');
    return presumed ? { ...presumed, evoked: true } : markAt(words.ACQUIRED, folded, 'know_how');
  }
  if (words.LISTS_SKILLS.test(heading) && words.GESTURE.test(folded))
    return markAt(words.GESTURE, folded, 'know_how');
  const ease = markAt(words.EASE, folded, 'know_how');
  if (ease) return /chiffres|calcul|lecture|telephone/.test(folded) ? { ...ease, evoked: true } : ease;
  if (words.MASTERY.test(folded) && !words.NOT_MASTERY.test(folded))
    return markAt(words.MASTERY, folded, 'know_how');
  if (words.KNOWLEDGE.test(folded) && !words.NOT_KNOWLEDGE.test(folded))
    return markAt(words.KNOWLEDGE, folded, 'know_how');
  if (words.SKILLS.test(folded) && !words.NOT_SKILLS.test(folded))
    return markAt(words.SKILLS, folded, 'know_how');
  return (
    markAt(words.BASICS, folded, 'know_how') ??
    markAt(words.KNOWS_HOW, folded, 'know_how') ??
    markAt(words.NO_SECRET, folded, 'know_how') ??
    markAt(words.AT_EASE_ON, folded, 'know_how') ??
    markAt(words.ACQUIRED, folded, 'know_how')
  );
}
