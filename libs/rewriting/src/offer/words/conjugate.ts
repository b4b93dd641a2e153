import { fold } from '../../text/fold';
import { ACCENTED_VERBS, ER_NOUNS, IER_VERBS, SECOND_GROUP, THIRD_GROUP } from './verb-forms';

/** « vous » of the present for an infinitive ("contrôler" gives "contrôlez"), or null when the word is not a verb that is known. */
export function presentOfVous(word: string): string | null {
  const folded = fold(word);
  const known = THIRD_GROUP.get(folded);
  if (known !== undefined) return known;
  const spelt = spelling(word, folded);
  if (SECOND_GROUP.has(folded)) return `${spelt.slice(0, -1)}ssez`;
  return isFirstGroup(folded) ? `${spelt.slice(0, -2)}ez` : null;
}

function isFirstGroup(folded: string): boolean {
  if (!/^[a-z]{2,}er$/.test(folded) || folded.length < 4 || ER_NOUNS.has(folded)) return false;
  return folded.endsWith('ier') ? IER_VERBS.has(folded) : true;
}

function spelling(word: string, folded: string): string {
  const lower = word.toLowerCase();
  return lower === folded ? (ACCENTED_VERBS.get(folded) ?? lower) : lower;
}

const IRREGULAR_FUTURE = new Map([
  ['serez', 'êtes'],
  ['ferez', 'faites'],
  ['aurez', 'avez'],
  ['irez', 'allez'],
  ['pourrez', 'pouvez'],
  ['devrez', 'devez'],
  ['saurez', 'savez'],
  ['tiendrez', 'tenez'],
  ['maintiendrez', 'maintenez'],
  ['entretiendrez', 'entretenez'],
  ['interviendrez', 'intervenez'],
  ['viendrez', 'venez'],
  ['recevrez', 'recevez'],
  ['concevrez', 'concevez'],
  ['prévoirez', 'prévoyez'],
  ['enverrez', 'envoyez'],
  ['accueillerez', 'accueillez'],
  ['recueillerez', 'recueillez'],
  ['verrez', 'voyez'],
]);

/** « vous » of the present for a future ("réaliserez" gives "réalisez"), or null when the word is no future that is known. */
export function presentOfFuture(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_FUTURE.get(lower);
  if (irregular !== undefined) return irregular;
  if (/(?:ai|ui|oi)erez$/.test(lower)) return `${lower.slice(0, -5)}yez`;
  if (/(?:ell|ett)erez$/.test(lower)) return null;
  if (/è[^aeiouy]{1,2}erez$/.test(lower)) return grave(lower);
  if (lower.endsWith('erez') && lower.length > 6) return `${lower.slice(0, -4)}ez`;
  if (!lower.endsWith('rez')) return null;
  const stem = lower.slice(0, -2);
  return presentOfVous(stem) ?? presentOfVous(`${stem}e`);
}

/** « achèterez » comes from « acheter », « règlerez » (spelling of 1990) from « régler ». */
function grave(future: string): string {
  const infinitive = fold(future.slice(0, -2));
  const spelt = ACCENTED_VERBS.get(infinitive);
  const stem = spelt?.includes('é') ? future.replace(/è(?=[^è]*$)/, 'é') : future.replace(/è(?=[^è]*$)/, 'e');
  return `${stem.slice(0, -4)}ez`;
}
