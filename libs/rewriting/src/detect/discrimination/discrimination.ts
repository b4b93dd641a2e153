import type { Finding } from '../../finding';
import type { Detector } from '../detector';
import type { Stretch } from '../stretch';
import { stretchesOf } from '../stretch';
import { CRITERIA } from './criteria';
import type { Ground } from './grounds';
import { GROUNDS } from './grounds';
import { HINTS } from './hints';
import { AGE_OF_A_CONTRACT, ARTIST_OR_MODEL, LAWFUL_SENTENCE, LEGAL_EXCEPTION, STATE_BODY } from './lawful';

/** « femmes et hommes », « homme ou femme » : both are called. */
const BOTH_SEXES =
  /hommes?\s*(?:\/|et|ou|-|,| )\s*(?:des |les |une? )?femmes?|femmes?\s*(?:\/|et|ou|-|,| )\s*(?:des |les |une? )?hommes?|h\s?\/\s?f|f\s?\/\s?h/;
/** What describes the team or the house, not the person: « équipe jeune » sets no condition of article L. 5321-2. */
const OF_THE_HOUSE =
  /\b(?:equipes?|entreprise|societe|structure|agence|enseigne|clientele|public|marque|start-?up|ambiance)[^,.;]{0,20}$/;
/** The age of the law: « avoir 18 ans », « 18 ans révolus », « être majeur » (dangerous machines, night work). */
const LEGAL_AGE = /\b(?:1[5-8]) ans\b/;

/**
 * Marks what makes a ground of article L. 1132-1 of the Code du travail a condition, in the title or the body. A condition is presumed
 * unlawful in an offer (article L. 5321-2); « bonne présentation » and « pour les jeunes » are marked because the Défenseur des
 * droits asks that an offer describe the work and not the person. Let through: what `lawful.ts` justifies, and words about the house
 * (« jeune entreprise », « jeune pousse », « équipe jeune »), which set no condition for the person.
 */
export const detectDiscrimination: Detector = (document) => {
  const artist = ARTIST_OR_MODEL.test(document.folded.slice(0, document.bodyStart));
  const state = STATE_BODY.test(document.folded);
  const stretches = stretchesOf(document, 0);
  const evoked = criteriaEvokedBy(stretches);
  return stretches.flatMap((stretch) => {
    if (LAWFUL_SENTENCE.test(stretch.folded) || LEGAL_EXCEPTION.test(stretch.folded)) return [];
    const named = criteriaIn(stretch, evoked).filter(
      ({ ground }) =>
        !(artist && (ground === 'sexe' || ground === 'apparence physique')) &&
        !(state && (ground === 'nationalité' || ground === 'âge')),
    );
    return withoutOverlap(named).map(({ start, end, ground }) =>
      findingOf(document.whole, stretch.start + start, stretch.start + end, ground),
    );
  });
};

type Criteria = readonly (typeof CRITERIA)[number][];

interface Named {
  readonly start: number;
  readonly end: number;
  readonly ground: Ground;
}

/** Most adverts evoke no criterion at all: asked once of the whole, few are left to look for stretch by stretch. */
function criteriaEvokedBy(stretches: readonly Stretch[]): Criteria {
  const whole = stretches.map(({ folded }) => folded).join('\n');
  const answers = new Map<RegExp, boolean>();
  const hinted = (hint: RegExp): boolean => {
    const answer = answers.get(hint) ?? hint.test(whole);
    answers.set(hint, answer);
    return answer;
  };
  return CRITERIA.filter(
    ({ ground, hint, pattern }) => hinted(hint ?? HINTS[ground]) && whole.search(pattern) >= 0,
  );
}

function criteriaIn({ folded }: Stretch, criteria: Criteria): Named[] {
  return criteria.flatMap(({ ground, pattern, unless }) =>
    [...folded.matchAll(pattern)]
      .filter(({ 0: text, index }) => !unless?.test(folded) && !isLawful(ground, text, folded, index))
      .map(({ 0: text, index }) => ({ start: index, end: index + text.trimEnd().length, ground })),
  );
}

function isLawful(ground: Ground, text: string, folded: string, index: number): boolean {
  if (OF_THE_HOUSE.test(folded.slice(Math.max(0, index - 60), index))) return true;
  if (ground === 'sexe') return BOTH_SEXES.test(folded);
  if (ground !== 'âge') return false;
  return AGE_OF_A_CONTRACT.test(folded) || (LEGAL_AGE.test(text) && !/\d{2} (?:et|a|-) \d{2}/.test(text));
}

function withoutOverlap(found: readonly Named[]): Named[] {
  const kept: Named[] = [];
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (kept.every((other) => other.end <= each.start)) kept.push(each);
  }
  return kept;
}

function findingOf(whole: string, start: number, end: number, ground: Ground): Finding {
  const text = whole.slice(start, end);
  return {
    start,
    end,
    label: 'DISCRIMINATION',
    strength: 'exigé',
    text,
    reason: `« ${text} » touche à un critère que la loi interdit de retenir (${ground}, article L. 1132-1 du Code du travail).`,
    suggestion: GROUNDS[ground],
    ground,
  };
}
