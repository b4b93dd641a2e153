import type { Stretch } from '../stretch';
import { qualityOf } from './complements';
import type { Quality } from './quality';

/** « … vous plaît », « … vous passionne » : what comes before is a taste. */
const PLEASES = /\b(?:vous|te) (?:passionne|attire|plait|plaisent|enthousiasme|anime|motive)(?:nt)?(?=\W|$)/g;
/** « … ne vous effraie pas », « … ne vous arrêtent pas » : what comes before does not put off. */
const DAUNTS_NOT =
  /\bne (?:vous|te) (?:fait|font|effraie|effraient|effraye|arrete|arretent|rebute|rebutent|derange|derangent|gene|genent|decourage|decouragent) (?:pas|jamais|guere)(?: peur)?(?=\W|$)/g;
/** A subject that is the advert, the post or nothing at all. */
const NOT_A_TASTE =
  /^(?:ce|cet|cette|ces|notre|nos|qui|que|quel|quelle|cela|ca|on|rien|l'annonce|l'offre|l'aventure|le (?:poste|metier|defi|projet|challenge|domaine|profil)|la mission|vous|nous|si|opportunite)\b/;
/** What joins the subject to what comes before it. */
const JOINS = /^(?:\W|(?:et|ou|mais|si|que|car|puis)\s)+/;
/** Effort and change, beside what tastes are about. */
const HARDSHIPS = [
  ['STRESS', /\b(?:pression|stress|rush|urgences?|coups? de feu|affluence|monde)\b/],
  ['ADAPT', /\b(?:horaires?|change|changent|imprevus?|nouveaute)\b/],
  [
    'PERS',
    /\b(?:froid|effort|efforts|travail|difficultes?|debout|physique|journees?|fatigue|chaleur|bruit|hauteur|salir)\b/,
  ],
  ['ORG', /\b(?:plannings?|jongler)\b/],
] as const;
/** « Vous n'avez pas peur de l'effort », « vous ne rechignez pas à la tâche » : what follows does not put off. */
const NOT_AFRAID =
  /\b(?:vous )?(?:n'avez (?:pas|jamais) peur|ne pas avoir peur|sans peur|ne (?:craignez|redoutez|rechignez|reculez) (?:pas|jamais|point))\s+(?:devant |a |de |du |d'|des |aux? |la |le |les |l')+[^,.;:!?()]{3,50}/g;
const LONGEST = 70;

/** Qualities said of the reader by what pleases her or does not put her off: « rendre service vous plaît ». One subject at a time. */
export function saidInPredicates({ folded }: Stretch): Quality[] {
  return [
    ...predicatesIn(folded, PLEASES, true),
    ...predicatesIn(folded, DAUNTS_NOT, false),
    ...fearlessIn(folded),
  ];
}

function fearlessIn(folded: string): Quality[] {
  if (!/peur|crai|redout|rechign|recul/.test(folded)) return [];
  return [...folded.matchAll(NOT_AFRAID)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.trimEnd().length,
    code: HARDSHIPS.find(([, about]) => about.test(text))?.[0] ?? 'PERS',
  }));
}

function predicatesIn(folded: string, pattern: RegExp, pleases: boolean): Quality[] {
  return [...folded.matchAll(pattern)].flatMap(({ 0: predicate, index }) => {
    const start = subjectStart(folded, index);
    const subject = folded.slice(start, index).trimEnd();
    if (subject.length < 4 || subject.length > LONGEST || NOT_A_TASTE.test(subject)) return [];
    const code = pleases
      ? (qualityOf(subject, true) ?? 'AUTRE')
      : (HARDSHIPS.find(([, about]) => about.test(subject))?.[0] ?? qualityOf(subject, true));
    return code === null ? [] : [{ start, end: index + predicate.length, code }];
  });
}

/** Where the subject of a predicate begins: after the last stop, without the word that joins it. */
function subjectStart(folded: string, before: number): number {
  const told = folded.slice(0, before);
  const stop = Math.max(...[',', '.', ';', ':', '!', '?', '('].map((mark) => told.lastIndexOf(mark)));
  const verb =
    /^.*\b(?:vous|tu) (?:avez|etes|aimez|as|es|aimes)\b.*? et /.exec(told.slice(stop + 1))?.[0] ?? '';
  const from = stop + 1 + verb.length;
  return from + (JOINS.exec(told.slice(from))?.[0].length ?? 0);
}
