import { fold } from '../../text/fold';
import { ABBREVIATIONS } from './abbreviations';
import { TRADE_TERMS } from './trade-terms';

const PLAIN = new Map([
  ...Object.entries(TRADE_TERMS).map(([term, plain]) => [fold(term), plain] as const),
  ...Object.entries(ABBREVIATIONS).map(([term, plain]) => [fold(term), plain] as const),
]);

/**
 * The plain words for a term of a trade or an abbreviation, whatever its capitals and accents; null when the lexicon does not know it. A
 * code after an abbreviation (« CACES R482 ») and a plural are understood.
 */
export function plainWords(term: string): string | null {
  const folded = fold(term).trim().replace(/\s+/g, ' ');
  return (
    PLAIN.get(folded) ?? PLAIN.get(folded.replace(/s$/, '')) ?? PLAIN.get(folded.split(' ')[0] ?? '') ?? null
  );
}
