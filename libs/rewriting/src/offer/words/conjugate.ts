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

/** A present typed without its accent, « récuperez », is no future. Folded. */
const PRESENT =
  /^(?:g|gen|op|coop|lib|recup|dig|sugg|exag|mod|rep|enum|esp|remun|persev|ins|conf|transf|ref|pref|diff|tol|adh|accel|consid|regen)erez$/;

/** Verbs that keep their double letter: « scellerez » is « scellez », « appellerez » is « appelez ». */
const DOUBLED = /(?:gu|fou|end|émi|brou)etterez$|(?:sc|s|exc|interp|desc)ellerez$/;

/** « vous » of the present for a future ("réaliserez" gives "réalisez"), or null when the word is no future that is known. */
export function presentOfFuture(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_FUTURE.get(lower);
  if (irregular !== undefined) return irregular;
  if (/(?:ai|ui|oi)erez$/.test(lower)) return `${lower.slice(0, -5)}yez`;
  if (/(?:ell|ett)erez$/.test(lower))
    return DOUBLED.test(lower) ? `${lower.slice(0, -4)}ez` : `${lower.slice(0, -5)}ez`;
  if (/[tv]iendrez$/.test(lower)) return `${lower.slice(0, -7)}enez`;
  if (/c?evrez$/.test(lower) && !/^devrez$/.test(lower)) return `${lower.slice(0, -5)}evez`;
  if (/courrez$/.test(lower)) return `${lower.slice(0, -3)}ez`;
  if (/è[^aeiouy]{1,2}erez$/.test(lower)) return grave(lower);
  if (PRESENT.test(fold(lower))) return null;
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

/** Third persons that no rule gives, folded, with their « vous ». */
const IRREGULAR_THIRD: ReadonlyMap<string, string> = new Map(
  `fait faites|met mettez|prend prenez|apprend apprenez|comprend comprenez|lit lisez|relit relisez|tient tenez|entretient entretenez|maintient maintenez|
  suit suivez|recoit recevez|conduit conduisez|construit construisez|produit produisez|reduit réduisez|sert servez|va allez|ecrit écrivez|inscrit inscrivez|
  repond répondez|vend vendez|rend rendez|descend descendez|attend attendez|tend tendez|etend étendez|ouvre ouvrez|couvre couvrez|decouvre découvrez|offre offrez|
  accueille accueillez|cueille cueillez|recueille recueillez|peut pouvez|doit devez|sort sortez|cuit cuisez|bat battez|remet remettez|transmet transmettez|
  permet permettez|peint peignez|eteint éteignez|joint joignez|traduit traduisez|reprend reprenez|coud cousez|tond tondez|intervient intervenez|voit voyez|prevoit prévoyez|
  verse versez|nettoie nettoyez|essuie essuyez|envoie envoyez|balaie balayez|emploie employez|appelle appelez|jette jetez|etiquette étiquetez`
    .split('|')
    .map((pair) => pair.trim().split(' '))
    .map(([third = '', vous = '']) => [third, vous] as const),
);

/** « vous » of the present for a third person ("ajuste" gives "ajustez"), or null when the word is no verb that is known. */
export function presentOfThird(word: string): string | null {
  const folded = fold(word);
  const known = IRREGULAR_THIRD.get(folded);
  if (known !== undefined) return known;
  if (folded.endsWith('it') && SECOND_GROUP.has(`${folded.slice(0, -1)}r`))
    return `${word.slice(0, -1).toLowerCase()}ssez`;
  return folded.endsWith('e') ? presentOfVous(/è/u.test(word) ? `${folded}r` : `${word}r`) : null;
}
