import type { Tx } from '@passerelle/platform';

/** A trade of the national list (ROME). */
export interface RomeTrade {
  readonly code: string;
  readonly label: string;
  /** Whether the law asks for a diploma, a licence or an authorisation; null where the source does not say. */
  readonly regulated: boolean | null;
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly sourceDate: string;
}

/** Share of the letter runs of the words that a label must hold, on average: a letter wrong, missing or added still finds it. */
const LIKENESS = 0.45;
/** The same for each word: one that is badly spelt is made up for by the others. */
const LEAST_LIKENESS = 0.3;
const MOST_WORDS = 6;
/** « de », « en », « d’ »: too short to tell one trade from another. */
const SHORTEST_WORD = 3;

/**
 * Finds trades by name or by code, the most alike first: accents, case and order of the words do not count, and each word may
 * be begun or mistyped.
 * @param limit most trades to return
 */
export async function searchRome(tx: Tx, typed: string, limit = 20): Promise<RomeTrade[]> {
  return tx.query<RomeTrade[]>(
    `WITH word AS MATERIALIZED (
       SELECT word FROM unnest(string_to_array(search_form($1), ' ')) AS word
       WHERE length(word) >= ${String(SHORTEST_WORD)} LIMIT ${String(MOST_WORDS)}
     ), alike AS (
       SELECT t.code, min(word_similarity(word.word, t.search_label)) AS least,
              avg(word_similarity(word.word, t.search_label)) AS average
       FROM rome_trades t CROSS JOIN word GROUP BY t.code
     )
     SELECT t.code, t.label, t.regulated, t.source, t.source_date::text AS "sourceDate"
     FROM rome_trades t LEFT JOIN alike USING (code)
     WHERE starts_with(t.code, upper(trim($1))) AND trim($1) <> '' OR alike.least >= ${String(LEAST_LIKENESS)} AND alike.average >= ${String(LIKENESS)}
     ORDER BY starts_with(t.code, upper(trim($1))) DESC, alike.average DESC NULLS LAST,
       similarity(search_form($1), t.search_label) DESC, t.label, t.code
     LIMIT $2`,
    [typed, limit],
  );
}
