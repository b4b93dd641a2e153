import { type Finding, isBlocking } from '../finding';
import { type Kind } from './classify';
import { fold } from '../text/fold';
import { legalName } from './legal';
import { type Question } from './offer';
import { questionId } from './question-id';
import { typeset } from './typography';
import { type Unit } from './unit';
import { HOURS, PLACE } from './words/cues';
import { QUESTION_WORDS } from './words/question-words';

/** A unit with what it was found to be about. */
export interface KnownUnit {
  readonly unit: Unit;
  readonly kind: Kind;
}

/** What only the company knows: for each past that it asks, what is learnt here; then what the need does not say at all. */
export function questionsAbout(
  units: readonly KnownUnit[],
  findings: readonly Finding[],
  title: string,
  saysTask: boolean,
): Question[] {
  return [
    ...aboutFindings(findings),
    ...aboutTravel(units),
    ...aboutSilences(units, findings, title, saysTask),
  ];
}

const PASTS: ReadonlySet<string> = new Set(['EXPERIENCE', 'DIPLOMA', 'QUALIFICATION']);

function aboutFindings(findings: readonly Finding[]): Question[] {
  const questions = new Map<string, Question>();
  const asked = findings.filter((finding) => PASTS.has(finding.label) && asksForMore(finding));
  const pasts = asked.filter(({ legalRequirement }) => legalRequirement !== true);
  for (const finding of asked) {
    const question = finding.legalRequirement ? aboutLaw(finding) : aboutPasts(pasts);
    if (!questions.has(question.text)) questions.set(question.text, question);
  }
  return [...questions.values()];
}

function asksForMore(finding: Finding): boolean {
  if (finding.legalRequirement) return true;
  return isBlocking(finding) && !TRAVEL.test(fold(finding.text));
}

/** One question for all the pasts that a need asks for: it quotes each, and is about the first. */
function aboutPasts(pasts: readonly Finding[]): Question {
  const { text, because } = QUESTION_WORDS.firstDay;
  const quotes = [...new Set(pasts.map((past) => `«\u00A0${typeset(past.text)}\u00A0»`))];
  const [first] = pasts;
  return {
    id: 'first-day',
    text,
    because: `${because}${quotes.join(', ')}.`,
    about: first ? { start: first.start, end: first.end } : null,
  };
}

function aboutLaw(finding: Finding): Question {
  const { text, because } = QUESTION_WORDS.legal;
  const { start, end } = finding;
  const id = questionId('legal', finding.text, start);
  return { id, text: `${text}${typeset(legalName(finding))}\u202F?`, because, about: { start, end } };
}

/** A car or its licence, to come to work. On folded text. */
const TRAVEL = /\bpermis b\b|\bpermis de conduire\b|\b(?:vehicule|voiture|scooter)\b/;
const NEEDED =
  /indispensable|exige|obligatoire|necessaire|requis|demande|souhaite|apprecie|impératif|un plus|permis b/;

function aboutTravel(units: readonly KnownUnit[]): Question[] {
  const unit = units.find(
    ({ unit: { folded, text } }) =>
      (TRAVEL.test(folded) && NEEDED.test(folded)) || /véhiculée?s?(?!\p{L})/iu.test(text),
  )?.unit;
  if (!unit) return [];
  const { text, because } = QUESTION_WORDS.travel;
  return [{ id: 'travel', text, because, about: { start: unit.start, end: unit.end } }];
}

function aboutSilences(
  units: readonly KnownUnit[],
  findings: readonly Finding[],
  title: string,
  saysTask: boolean,
): Question[] {
  const says = (test: (known: KnownUnit) => boolean): boolean => units.some(test);
  const inConditions = (pattern: RegExp): boolean =>
    says(({ unit, kind }) => kind !== 'blurb' && pattern.test(unit.folded));
  const silent: readonly (readonly [keyof typeof QUESTION_WORDS, boolean])[] = [
    ['tasks', !saysTask],
    ['qualities', !findings.some(({ label, start }) => label === 'SOFTSKILL' && start > title.length)],
    ['hours', !inConditions(HOURS)],
    ['pay', !inConditions(/\d\s*(?:€|euros?|k€)|\bsmic\b/)],
    [
      'place',
      !inConditions(PLACE) &&
        !says(({ unit }) => /\b(?:à|sur|de ses clients sur) \p{Lu}[\p{L}-]{2,}/u.test(unit.text)),
    ],
    ['teacher', !says(({ kind }) => kind === 'training')],
  ];
  return silent
    .filter(([, missing]) => missing)
    .map(([id]) => ({ id, text: QUESTION_WORDS[id].text, because: QUESTION_WORDS[id].because, about: null }));
}
