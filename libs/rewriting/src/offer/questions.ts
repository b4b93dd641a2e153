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
  for (const finding of findings) {
    if (TRAVEL.test(fold(finding.text)) && finding.legalRequirement !== true) continue;
    if (!PASTS.has(finding.label) || (!isBlocking(finding) && finding.legalRequirement !== true)) continue;
    const question = finding.legalRequirement ? aboutLaw(finding) : aboutPast(finding);
    if (!questions.has(question.id)) questions.set(question.id, question);
  }
  return [...questions.values()];
}

function aboutPast({ text, start, end }: Finding): Question {
  const { text: asked, because } = QUESTION_WORDS.firstDay;
  const id = questionId('first-day', text, start);
  return { id, text: asked, because: `${because}${typeset(text)}\u00A0».`, about: { start, end } };
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
  const unit = units.find((known) => TRAVEL.test(known.unit.folded) && NEEDED.test(known.unit.folded))?.unit;
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
