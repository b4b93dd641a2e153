import { type Document, type Span } from '../text/read-document';

/** Something true that a sentence which goes also said. */
export interface Fact extends Span {
  readonly text: string;
}

const PROPER = String.raw`\p{Lu}[\p{L}'’]+(?:[\s-](?:(?:de|du|des|la|le|les|en|sur|sous|lès|l['’]|d['’])[\s-]?)*\p{Lu}[\p{L}'’]+)*(?:\s\(\d{2,5}\))?`;

const FACTS: readonly (readonly [string, RegExp])[] = [
  [
    'Contrat : ',
    /\b(?:CDI|CDD|intérim|alternance)(?:\s(?:de|d['’])\s?\d+\s(?:mois|semaines?|ans?))?(?=[\s,.;)]|$)/giu,
  ],
  [
    'Horaires : ',
    /\b(?:\d{2}\s?h(?:eures)?(?:\s?\/\s?semaine| par semaine| hebdo\w*)?|[2345]\s?[x×*]\s?8)(?=[\s,.;)]|$)/giu,
  ],
  ['Horaires : ', /(?<=travail(?:lez|ler)? )(?:de nuit|le week-?end|le samedi|en équipe)\b/giu],
  [
    'Horaires : ',
    /(?<!\p{L})(?:début|fin|dès|de)\s(?:à\s)?\d{1,2}\s?h(?:\s?\d{2})?(?:\s?(?:à|-|–)\s?\d{1,2}\s?h(?:\s?\d{2})?)?(?:\sdu\s(?:matin|soir))?(?!\p{L})/giu,
  ],
  [
    'Salaire : ',
    /(?<![\p{N}.,])\d[\d.,]*(?:\s\d{3})*\s?(?:€|euros)(?:\s?(?:bruts?|nets?|par (?:mois|heure|an)|de l['’]heure|\/\s?(?:h|heure|mois|an)))*/giu,
  ],
  [
    'Lieu : ',
    new RegExp(
      String.raw`(?<=\b(?:basée?s?|située?s?|localisée?s?) (?:à|sur|en|au) |\bsecteur (?:de |d['’])|\b(?:de ses clients|poste|client) (?:à|sur) )${PROPER}`,
      'gu',
    ),
  ],
  ['Postes : ', /\b\d{1,3}(?= (?:postes?|places)\b)/giu],
];

/** The hours, pay, contract, place and number of places that a span says, outside `forbidden`, each in words of the need. */
export function factsOf({ whole }: Pick<Document, 'whole'>, span: Span, forbidden: readonly Span[]): Fact[] {
  const text = whole.slice(span.start, span.end);
  const facts = FACTS.flatMap(([label, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: span.start + index,
      end: span.start + index + found.length,
      text: label + found,
    })),
  ).filter((fact) => forbidden.every(({ start, end }) => fact.end <= start || end <= fact.start));
  return facts
    .filter((fact, _index, all) => !/^Contrat/.test(fact.text) || onlyOne(all))
    .toSorted((a, b) => a.start - b.start)
    .filter((fact, index, all) => all.slice(0, index).every((before) => before.end <= fact.start));
}

/** « en CDI, CDD, intérim » is what an agency does, not the contract of this work. */
function onlyOne(facts: readonly Fact[]): boolean {
  return (
    new Set(facts.filter(({ text }) => text.startsWith('Contrat')).map(({ text }) => text.toLowerCase()))
      .size === 1
  );
}
