import type { Stretch } from '../stretch';
import { qualityOf } from './complements';
import { complementEnd } from './complement-end';
import type { Quality } from './quality';
import type { QualityPhrase } from './phrases';
import { FIXED_EXPRESSIONS, QUALITY_PHRASES, READER_EXPRESSIONS } from './phrases';
import { SAID_OF_THE_READER_HINT } from './said-of-the-reader';

const EMPLOYER_SPEAKS =
  /\b(?:notre|nos|nous|leurs?|entreprise|societe|(?<!d')equipes?|agence|groupe|structure|culture d'entreprise [^,;]*|il(?! faut| s'agit)s?|elles?|on(?! (?:attend|demande|cherche|veut)))\s+(?:[a-z]+\s+)?$|\b(?:entreprise|groupe|societe|association|agence)\b[^,;]*\bqui\s+$|(?:dans|donner|donnez) (?:le |un |du )?$|\b(?:ce que|dont|tout ce que) $/;
const LISTENING =
  /\b(?:votre|notre|agence|equipes?|entreprise|manager|responsable|direction|conseiller|recruteur)\b[^,;]*$/;
const JOINS_AN_EMPLOYER =
  /^(?:d')?(?:integrer|rejoindre|evoluer|faire partie|donner|relever|postuler|changer|mettre(?! (?:\w+ ){0,2}a l'aise)|travailler (?:au|dans (?!un esprit|le respect|l'urgence|le stress)|pour|chez|avec nous)|en savoir|nous)/;
/** A taste must be said of something, and not of the advert itself. */
const NO_TASTE =
  /^(?:$|ce (?:poste|defi|challenge|metier|que)|cette|notre|nos|l'(?:annonce|offre)|la personne|le candidat|si|quand|sera|serait|d'etre|les distances|la conformite|l'etat|les (?:risques|besoins)|\d)/;

/** « Savoir lire des plans de détail » is a skill of the trade, whatever its complement evokes. */
const TRADE_SKILL =
  /^(?:lire|interpreter|dechiffrer|souder|usiner|regler|utiliser|manier|conduire|monter|poser|tracer|programmer)\b|^(?:vous |se |te )servir d/;

/** The constructions that a text evokes. */
export interface Evoked {
  readonly fixed: typeof FIXED_EXPRESSIONS;
  readonly built: typeof QUALITY_PHRASES;
}

/** Asked once of the whole text: most constructions are nowhere in it, and need not be looked for stretch by stretch. */
export function phrasesEvokedBy(stretches: readonly Stretch[]): Evoked {
  const whole = stretches.map(({ folded }) => folded).join('\n');
  const fixed = SAID_OF_THE_READER_HINT.test(whole)
    ? [...FIXED_EXPRESSIONS, ...READER_EXPRESSIONS]
    : FIXED_EXPRESSIONS;
  return {
    fixed: fixed.filter(({ pattern }) => whole.search(pattern) >= 0),
    built: QUALITY_PHRASES.filter(({ hint, opening }) => hint.test(whole) && whole.search(opening) >= 0),
  };
}

/** Qualities said by a construction: « vous aimez… », « capable de… », « sens de… ». */
export function saidInPhrases(
  stretch: Stretch,
  written: string,
  inProfile: boolean,
  evoked: Evoked,
): Quality[] {
  const { folded } = stretch;
  const fixed = evoked.fixed
    .filter((each) => inProfile || !each.inProfile)
    .flatMap(({ code, pattern }) =>
      [...folded.matchAll(pattern)]
        .filter(({ 0: text, index }) => !(text === "a l'ecoute" && listensToTheReader(folded, index, text)))
        .filter(({ index }) => !EMPLOYER_SPEAKS.test(lead(folded, index)))
        .map(({ 0: text, index }) => ({ start: index, end: index + text.length, code })),
    );
  const built = evoked.built
    .filter((each) => inProfile || !each.inProfile)
    .flatMap((phrase) =>
      (phrase.hint.test(folded) ? [...folded.matchAll(phrase.opening)] : []).flatMap(({ 0: text, index }) =>
        read(phrase, folded, written, index, text),
      ),
    );
  return [...fixed, ...built];
}

/** « À l'écoute de vos envies », « notre équipe est à l'écoute » : the employer listens; unless it asks its people to. */
function listensToTheReader(folded: string, start: number, text: string): boolean {
  if (/^ de (?:vos|tes|votre|ton) /.test(folded.slice(start + text.length))) return true;
  const before = lead(folded, start);
  return LISTENING.test(before) && !/\b(?:demand|exig|attend)\w+[^.;]*\bd'etre $/.test(before);
}

/** The words just before: far enough to see who speaks. */
function lead(folded: string, start: number): string {
  return folded.slice(Math.max(0, start - 120), start);
}

function read(
  phrase: QualityPhrase,
  folded: string,
  written: string,
  start: number,
  opening: string,
): Quality[] {
  const from = start + opening.length;
  const end = complementEnd(folded, from);
  const complement = folded.slice(from, end);
  const toTheReader = /\b(?:vous|savez|aimez|appreciez|adorez|avez|etes)\b/.test(opening);
  if (/\bce que $/.test(lead(folded, start))) return [];
  if (
    (!toTheReader && EMPLOYER_SPEAKS.test(lead(folded, start))) ||
    isPast(opening, written.slice(start, from))
  )
    return [];
  if (NO_TASTE.test(complement) || JOINS_AN_EMPLOYER.test(complement)) return [];
  if (phrase.complement === 'learnt' && TRADE_SKILL.test(complement)) return [];
  const code = qualityOf(complement, phrase.complement !== 'learnt');
  if (code === null && phrase.complement !== 'any') return [];
  const here = { start, end, code: code ?? ('AUTRE' as const) };
  return [here, ...joinedTo(folded, end, phrase.complement !== 'learnt')];
}

const JOINED =
  /^\s*(?:et|,|ou|ainsi que|ainsi qu')\s*((?:du|de la|des|de|a|le|la|les)\s+|(?:de l'|d'|l')\s*|(?=(?:s'|vous )?[a-z]{3,}(?:er|ir|dre|tre)\b))/;

/** « le sens du contact et du service », « capable d'écouter et de décider » : the qualities joined to the first. */
function joinedTo(folded: string, from: number, liked: boolean): Quality[] {
  const joined = JOINED.exec(folded.slice(from, from + 60));
  if (joined?.[1] === undefined) return [];
  const start = from + joined[0].length - joined[1].length;
  const end = complementEnd(folded, from + joined[0].length);
  const code = qualityOf(folded.slice(start, end), liked);
  return code === null || JOINS_AN_EMPLOYER.test(folded.slice(from + joined[0].length, end))
    ? []
    : [{ start, end, code }, ...joinedTo(folded, end, liked)];
}

/** « apprécié » is not « apprécie » : the accent was folded away. */
function isPast(opening: string, written: string): boolean {
  return /^(?:apprecie|aime)s?\s/.test(opening) && /^\S+é[es]*\s/.test(written);
}
