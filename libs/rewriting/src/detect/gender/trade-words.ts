import { fold } from '../../text/fold';
import { feminineOf } from './feminine';
import { EPICENE_TRADES, GENDERED_TRADES } from './trades';

export interface TradeWord {
  /** Masculine singular, as the lexicon writes it. */
  readonly masculine: string;
  readonly feminine: string;
  readonly gender: 'masculine' | 'feminine' | 'epicene';
  readonly plural: boolean;
}

const WORDS = new Map<string, TradeWord>();
for (const masculine of GENDERED_TRADES) {
  const feminine = feminineOf(masculine);
  add(masculine, { masculine, feminine, gender: 'masculine' });
  add(feminine, { masculine, feminine, gender: 'feminine' });
}
for (const trade of EPICENE_TRADES) add(trade, { masculine: trade, feminine: trade, gender: 'epicene' });

function add(form: string, word: Omit<TradeWord, 'plural'>): void {
  const folded = fold(form);
  WORDS.set(folded, { ...word, plural: false });
  if (!/[sx]$/.test(folded))
    WORDS.set(folded.replace(/-|$/g, 's$&').replace(/^aides-/, 'aide-'), { ...word, plural: true });
}

/** The trade that a folded word names; null when the lexicon does not know it. Compounds are known by their first trade. */
export function tradeOf(folded: string): TradeWord | null {
  return WORDS.get(folded) ?? WORDS.get(folded.split('-')[0] ?? '') ?? null;
}

/** Endings of trades, masculine then feminine. */
const TRADE_ENDINGS = [
  ['eur', 'euse'],
  ['teur', 'trice'],
  ['ier', 'iere'],
  ['ien', 'ienne'],
] as const;
/** Words with such an ending that name a place, a thing or a measure. */
const NO_TRADE =
  /^(?:acteur|secteur|moteur|tracteur|interieur|exterieur|ascenseur|ordinateur|compteur|ailleur|meilleur|majeur|mineur|superieur|inferieur|anterieur|ulterieur|valeur|couleur|chaleur|hauteur|longueur|largeur|rigueur|vapeur|fleur|coeur|faveur|erreur|heure|chantier|atelier|metier|papier|quartier|courrier|cahier|dossier|panier|fichier|clavier|calendrier|mobilier|immobilier|premier|dernier|entier|particulier|regulier|singulier|hospitalier|financier|acier|gravier|grenier|entretien|maintien|soutien|lien|bien|rien|ancien|quotidien|combien|tien|sien|mien|italien|europeen|parisien|lumiere|matiere|maniere|carriere|filiere|riviere|premiere|derniere|frontiere|entiere)s?$/;

/** The trade that a word names, known or of a trade's ending (« releveur », « glacière ») : only where a trade is expected. */
export function likelyTradeOf(folded: string): TradeWord | null {
  const known = tradeOf(folded);
  if (known !== null || !/^[a-z]{5,}$/.test(folded) || NO_TRADE.test(folded)) return known;
  const plural = folded.endsWith('s');
  const word = plural ? folded.slice(0, -1) : folded;
  for (const [masculine, feminine] of TRADE_ENDINGS) {
    if (word.endsWith(feminine)) {
      const other = word.slice(0, -feminine.length) + masculine;
      return { masculine: other, feminine: word, gender: 'feminine', plural };
    }
    if (word.endsWith(masculine))
      return { masculine: word, feminine: fold(feminineOf(word)), gender: 'masculine', plural };
  }
  return null;
}

/** Both genders are shown: « (H/F) », « (e) », « ·e », « -trice ». Folded text. */
export const BOTH_GENDERS =
  /(?<![a-z])[hf]\s*[/\-\\.,|]?\s*[hf](?:\s*\/\s*[xn][b]?)?(?![a-z])|\bm\s*\/\s*f\b|hommes?\s*(?:\/|ou|et|-)\s*femmes?|femmes?\s*(?:\/|ou|et|-)\s*hommes?|[a-z]\s?\(-?(?:e|ne|se|euse|trice|rice|ere|iere|le|te|ve|ienne|onne)s?\)|[a-z][.·•/-](?:e|ne|se|euse|trice|rice|ere|iere|le|te|onne|ienne)s?(?![a-z])|tous genres/;
