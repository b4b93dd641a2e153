import { fold } from '../text/fold';
import { CONTRACT, HOURS, PAY } from './words/cues';
import { withSmallLetter } from './typography';

const BY_PAST =
  /\s*[:,(]?\s*(?:a definir|a negocier|negociable|a determiner)?\s*\(?(?:selon|en fonction d[eu]s?|suivant|d'apres)\s+(?:(?:votre|vos|le|la|les|l'|un)\s?)*(?:profils?|experiences?|competences?|qualifications?|diplomes?|niveau|anciennete dans)\b(?:(?!\bentre\b|\bde \d|\ba partir)[^,;.€+\d])*/;

/** A pay that says nothing any more, at the end of what is left. */
const ONLY_PAY =
  /(?:,?\s*(?:avec|et)?\s*(?:une?|le|la|votre)?\s*)?(?<!\p{L})(?:rémunérations?|salaires?|taux horaires?)(?:\s(?:fixe|attractive?))?\s*$/iu;

/** What « selon expérience » takes of a pay: from where to where. Null when the pay says nothing else; empty when it says nothing of a past. */
export function pastInPay(text: string): { readonly start: number; readonly end: number } | null {
  const past = BY_PAST.exec(fold(text));
  if (!past) return { start: text.length, end: text.length };
  const end = past.index + past[0].length;
  const after = text.slice(end).replace(/^[\s,;.+]+$/, '');
  const before = after === '' ? text.slice(0, past.index).replace(ONLY_PAY, '') : text.slice(0, past.index);
  const left = `${before} ${after}`.trim();
  return /\d/.test(left) || left.split(/\s+/).length > 4
    ? { start: before.length, end: after === '' ? text.length : end }
    : null;
}

/** A condition as a sentence: « Travail en 3x8 » is « Vous travaillez en 3x8 », « 39 h » is « Horaires : 39 h ». */
export function sayCondition(written: string): string {
  const text = written.replace(/^[\p{Lu}\s]{4,}(?=\s*:)/u, (caps) => caps.toLowerCase());
  const folded = fold(text);
  const work =
    /^(?:travail|poste)\s+(?=(?:debout|de nuit|de jour|en equipe|en \d|en journee|du (?:lundi|mardi|mercredi|jeudi|vendredi)|le (?:samedi|dimanche|week)|dans le froid|au froid|en hauteur|en exterieur|a l'exterieur|dehors))/.exec(
      folded,
    );
  if (work) return `Vous travaillez ${text.slice(work[0].length)}`;
  const load = /^ports? de (?=charges?\b)/.exec(folded);
  if (load) return `Vous portez des charges${text.slice(load[0].length).replace(/^charges?/i, '')}`;
  const vehicle =
    /^(?:(?:vous |devez |être |êtes |il faut |personne |impérativement ){0,3})véhiculée?s?(?:\(e\)|·e)?(?!\p{L})/iu.exec(
      text,
    );
  if (vehicle) return `Pour venir, il faut un véhicule${text.slice(vehicle[0].length)}`;
  const given = /^b[ée]n[ée]fici(?:er|ez|e) /iu.exec(text);
  if (given) return `Vous bénéficiez ${text.slice(given[0].length)}`;
  const named = label(folded);
  if (named === '') return text;
  const value = withSmallLetter(text).replace(/^a (?=partir|définir)/, 'à ');
  return named + (named === 'Contrat : ' ? value : apartFromPlace(value));
}

/** « 12,50 € de l'heure à Laon » under « Salaire : » says a place too: « 12,50 € de l'heure ; lieu : Laon ». */
function apartFromPlace(value: string): string {
  return value.replace(
    /,?\s+(?:à\s+|sur\s+(?=\p{Lu})|(?=près d['’e]\s?))((?:près d(?:e\s|['’]))?\p{Lu}[\p{L}'’ -]+)$/u,
    ' ; lieu : $1',
  );
}

const VERB = /\b(?:vous|nous|on|est|sont|sera|seront|avez|travaillez|il|elle|possible)\b|:/;

function label(folded: string): string {
  if (VERB.test(folded) || folded.split(/\s+/).length > 12) return '';
  if (/^(?:cdi|cdd|interim|contrat de|alternance)\b/.test(folded))
    return 'Contrat : '.replace(/^Contrat : $/, /^contrat/.test(folded) ? '' : 'Contrat : ');
  const bareHours =
    /^(?:\d{1,2}\s?h|\d\s?[x*×]\s?\d|du lundi|de \d|lundi|\d{2} heures|temps (?:plein|partiel|complet)|en journee|de nuit)/;
  if (bareHours.test(folded) && HOURS.test(folded) && !PAY.test(folded)) return 'Horaires : ';
  if (/^(?:\d[\d.,\s]*(?:€|euros?|k€)|entre \d|de \d|smic|a partir de \d)/.test(folded) && PAY.test(folded))
    return 'Salaire : ';
  return /^(?:a pourvoir|des que possible)/.test(folded) && CONTRACT.test(folded) ? 'Début : ' : '';
}
