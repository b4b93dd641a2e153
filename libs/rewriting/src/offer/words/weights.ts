import { type FindingLabel, type Strength } from '../../finding';

/** Points of one finding in the exclusion score, and its name on the page. Asking weighs most; the law weighs what training lifts. */
export const WEIGHTS: Readonly<
  Record<FindingLabel, { readonly name: string; readonly points: Readonly<Record<Strength, number>> }>
> = {
  EXPERIENCE: { name: 'expérience', points: { exigé: 14, souhaité: 8, mention: 2 } },
  DIPLOMA: { name: 'diplôme', points: { exigé: 14, souhaité: 8, mention: 2 } },
  QUALIFICATION: { name: 'qualification', points: { exigé: 10, souhaité: 6, mention: 1 } },
  DISCRIMINATION: { name: 'interdit par la loi', points: { exigé: 20, souhaité: 20, mention: 20 } },
  GENDERED_TITLE: { name: 'titre dans un seul genre', points: { exigé: 8, souhaité: 8, mention: 8 } },
  GENDERED_WORDING: { name: 'mots dans un seul genre', points: { exigé: 3, souhaité: 3, mention: 3 } },
  JARGON: { name: 'mots de métier', points: { exigé: 1, souhaité: 1, mention: 1 } },
  SOFTSKILL: { name: 'qualités humaines', points: { exigé: 0, souhaité: 0, mention: 0 } },
};

/** What the law asks, whatever its label. */
export const LEGAL_WEIGHT = { name: 'demandé par la loi', points: 4 };

/** Hard conditions, once each, on folded text: they count little, because they are true and stay written. */
export const HARD_CONDITIONS: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly points: number;
}[] = [
  { name: 'travail de nuit', pattern: /\b(?:de|la) nuit\b|\bnuits\b|\b[35]\s?[x*×]\s?8\b/, points: 4 },
  {
    name: 'équipes ou horaires décalés',
    pattern: /\b2\s?[x*×]\s?8\b|\bhoraires? (?:decales?|postes?|variables?)|\bweek-?ends?\b|\bdimanches?\b/,
    points: 2,
  },
  {
    name: 'charges à porter',
    pattern: /\bports? de charges?\b|\bportez des charges\b|\bcharges lourdes\b|\bportez jusqu/,
    points: 2,
  },
  {
    name: 'bruit, froid, chaleur ou hauteur',
    pattern: /\bbruit\w*|\bbruyant|\bfroid\b|\bchaleur\b|\bil fait chaud\b|\ben hauteur\b/,
    points: 2,
  },
  {
    name: 'véhicule indispensable',
    pattern: /\bvehicule (?:personnel |perso )?(?:est )?(?:indispensable|exige|obligatoire|necessaire)/,
    points: 4,
  },
];
