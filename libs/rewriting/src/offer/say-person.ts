import { fold } from '../text/fold';
import { withSmallLetter } from './typography';
import { presentOfFuture, presentOfThird, presentOfVous } from './words/conjugate';
import { NOMINALISATIONS } from './words/nominalisations';
import { yours } from './yours';

const THIRD =
  /(?<=^|[\s,])(?:le\/la candidat\(e\)|(?:le |la )candidat(?:e|\(e\))?(?: retenue?)?|la personne(?: recrutée)?|le titulaire du poste|(?:le|la) salariée?)\s+(?:devra|doit|aura à|sera amenée? à|sera chargée? de)\s+(\p{L}+)/iu;

/** « La personne devra assurer la plonge » is « Vous assurez la plonge ». */
export function sayThird(text: string): string | null {
  const found = THIRD.exec(text);
  const present = presentOfVous(found?.[1] ?? '');
  if (!found || present === null) return null;
  return `${text.slice(0, found.index)}${found.index === 0 ? 'Vous' : 'vous'} ${present}${text.slice(found.index + found[0].length)}`;
}

/** What follows a verb and no noun; before « des » the word may be a noun (« liste des pièces »). */
const OBJECT = String.raw`\s(?:les?\s|la\s|l['’]|une?\s|son\s|sa\s|ses\s|vos\s|votre\s|des\s(?!.*\b(?:est|sont)\b))`;
/** A verb of the third person, alone or with a second one that shares its object. */
const HE_OR_SHE = new RegExp(String.raw`^(\p{L}+e)(?:(\set\s)(\p{L}+e))?(?=${OBJECT})`, 'iu');
const HE_OR_SHE_THEN = new RegExp(String.raw`(?<=,\s|\set\s)(\p{L}+e)(?=${OBJECT})`, 'giu');

/** « Applique les couches et contrôle la teinte » is « Vous appliquez les couches et contrôlez la teinte ». */
export function sayHeOrShe(text: string): string | null {
  if (/^on\s/i.test(text)) return sayHeOrShe(text.slice(3).trimStart());
  const able = /^(peut|doit) (?=\p{L}+(?:er|ir|re)(?!\p{L}))/iu.exec(text)?.[0];
  if (able) return `Vous ${/^p/i.test(able) ? 'pouvez' : 'devez'} ${text.slice(able.length)}`;
  const [start = '', first = '', joint = '', second = ''] = HE_OR_SHE.exec(text) ?? [];
  if (/^\sdes\s/i.test(text.slice(start.length)) && isNoun(first)) return null;
  if (!isHeOrShe(first) || (second !== '' && !isHeOrShe(second))) return null;
  const rest = text.slice(start.length);
  if (/\set\s\p{L}+(?:it|et|end|vre)\s/u.test(rest)) return null;
  const then = rest.replace(HE_OR_SHE_THEN, (verb) => (isHeOrShe(verb) ? `${verb}z` : verb));
  return yours(`Vous ${withSmallLetter(first)}z${joint}${second === '' ? '' : `${second}z`}${then}`);
}

/** The subject of a gesture and its verb, « il » or « elle » said each time or once. */
const GESTURE_OF =
  /(?<joint>^|,\s*(?:et\s+|puis\s+)?|\s+et\s+|\s+puis\s+|;\s*)(?<subject>(?:il|elle)\s+)?(?<pronoun>se\s+|s['’]|les\s+|la\s+|le\s+|l['’]|y\s+|en\s+)?(?<verb>\p{L}+)(?=[\s,;.]|$)/giu;

/** « Il surveille la cuve, il ajuste la teinte » is « Vous surveillez la cuve, vous ajustez la teinte »; null when a verb is not sure. */
export function saySubject(text: string): string | null {
  if (!/^(?:il|elle)\s/i.test(text)) return null;
  const unsure: string[] = [];
  const said = text.replace(
    GESTURE_OF,
    (
      found: string,
      joint: string,
      subject: string | undefined,
      pronoun: string | undefined,
      verb: string,
      at: number,
    ) => {
      const itself = /^s/i.test(pronoun ?? '');
      const own = itself ? 'vous ' : (pronoun ?? '');
      const present = itself && /^agit$/i.test(verb) ? null : presentOfThird(verb);
      if (subject !== undefined) {
        if (present === null) unsure.push(found);
        return `${joint}${at === 0 ? 'Vous' : 'vous'} ${own}${present ?? verb}`;
      }
      if (present === null || isNoun(verb) || /^(?:les?|la|l['’])\s*$/iu.test(pronoun ?? '')) return found;
      if (!DIRECT_OBJECT.test(text.slice(at + found.length))) unsure.push(found);
      return `${joint}${own}${present}`;
    },
  );
  return unsure.length > 0 || /(?<!\p{L})(?:il|elle)(?!\p{L})/iu.test(said) ? null : yours(said);
}

const DIRECT_OBJECT = /^\s(?:les?|la|l['’]|une?|son|sa|ses|des|du)(?!\p{L})/iu;

/** Words in -e that are nouns as often as verbs. Folded. */
const NOUNS =
  /^(?:liste|charge|garde|visite|reserve|marche|place|forme|note|fiche|caisse|base|commande|aide|classe|marque|norme|offre|perte|prime|regle|relance|rencontre|ronde|tache|trace|zone|code|veille|equipe)$/;

function isNoun(word: string): boolean {
  const folded = fold(word);
  return (
    NOUNS.test(folded) ||
    /(?:age|ure|ance|ence|ude|esse|isme|oire|ette|ade|aire|ique|iste|tion)$/.test(folded) ||
    NOMINALISATIONS.has(folded)
  );
}

function isHeOrShe(verb: string): boolean {
  const folded = fold(verb);
  return (
    folded.endsWith('e') &&
    !/è/u.test(verb) &&
    !/^(?:re)?(?:mise|prise)$/.test(folded) &&
    presentOfVous(`${verb}r`) !== null
  );
}

/** « Supervisez les chantiers », under « Vous », is « Vous supervisez les chantiers ». */
export function sayImperative(text: string): string | null {
  const first = /^\p{L}+(?=\s)/u.exec(text)?.[0] ?? '';
  return /[^r]ez$/.test(first.toLowerCase()) &&
    first.length > 4 &&
    !/^(?:bénéficiez|postulez|rejoignez|venez|assez|chez)$/i.test(first)
    ? `Vous ${withSmallLetter(text)}`
    : null;
}

/** « Vous souderez et poncerez » is « Vous soudez et poncez ». */
export function sayFuture(text: string): string {
  const moved: string[] = [];
  return text.replace(
    /(\bvous (?:y |en |les |l['’]|vous )?|,\s*|\bet\s+|\bpuis\s+)(\p{L}+rez)(?=[\s,.]|$)/giu,
    (found, lead: string, verb: string) => {
      const after = !/^vous/i.test(lead);
      const present = /^serez$/i.test(verb) || (after && moved.length === 0) ? null : presentOfFuture(verb);
      if (present === null) return found;
      moved.push(verb);
      return lead + present;
    },
  );
}
