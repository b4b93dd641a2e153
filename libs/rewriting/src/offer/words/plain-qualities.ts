import { fold } from '../../text/fold';

/** What one sees of a quality that the national list does not name: words that evoke it, folded, and a plain sentence to « vous ». */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [
    /dexterite|habil|manuel|adress|adroit|mains|doigts|bricol/,
    'Vous aimez vous servir de vos mains, et vos gestes sont sûrs',
  ],
  [/souri/, 'Vous accueillez avec le sourire'],
  [
    /humeur|jovial|enjou|gaie?t?e?\b|joyeu|joie|rieu|convivial|sympath|agreable|charm/,
    'Vous mettez de la bonne humeur autour de vous',
  ],
  [/humour|drole/, 'Vous aimez rire avec les autres'],
  [/discr|confidenti|secret|pudi/, 'Ce que vous voyez et entendez au travail, vous le gardez pour vous'],
  [/esthet|beau\b|elegan|artist|main verte/, 'Vous voyez ce qui est beau et bien présenté'],
  [
    /analy|logique|synthese|critique|lucid|perspicac|intuiti|jugement/,
    'Vous cherchez d’où vient un problème avant d’agir',
  ],
  [/bon sens|pratique|pragmat|simpl/, 'Vous cherchez la solution la plus simple'],
  [/matinal|leve-tot|du matin/, 'Commencer tôt ne vous gêne pas'],
  [/positi|optimis|enthousias|etat d'esprit|bon esprit|bonne volonte/, 'Vous prenez les choses du bon côté'],
  [/persuas|convainc|convict|negoci|commercial|bagout|eloquen/, 'Vous aimez convaincre'],
  [/respect|humilite|humble|modest/, 'Vous traitez chaque personne avec respect'],
  [/sportif|sportive/, 'Vous aimez bouger'],
  [/taches repetitives/, 'Refaire le même geste ne vous ennuie pas'],
  [/savoir[- ]etre|savoir-vivre/, 'Vous saluez, vous écoutez, vous remerciez'],
];

const TASTE =
  /^(?:vous avez |avez |avoir )?(?:le |la |l['’]|un |une |du |de l['’]|votre |vos )?(?:vrai |vraie |grand |grande |réel |réelle |fort |forte )?(?:goût|passion|intérêt|amour|attrait|appétence|passionnée?s?|attirée?s?)(?:\(e\)|·e)?\s+(?<link>pour|par|du|de la|de l['’]|des)\s*(?<what>\S.*)$/iu;
const ARTICLES: Readonly<Record<string, string>> = { du: 'le ', 'de la': 'la ', 'de l': 'l’', des: 'les ' };

/**
 * A quality that the national list does not name, as a plain sentence to « vous » without its stop: « dextérité » is a way of using one's hands,
 * « goût du bois » is « Vous aimez le bois ». Null when no plain sentence says the same.
 */
export function plainQuality(text: string): string | null {
  const groups = TASTE.exec(text.trim())?.groups;
  if (groups) {
    const link = (groups['link'] ?? '').toLowerCase().replace(/['’]$/, '');
    return `Vous aimez ${ARTICLES[link] ?? ''}${groups['what'] ?? ''}`;
  }
  if (/^vous\s/i.test(text)) return text;
  if (/^(?:aimez|savez|appréciez|adorez)\s/i.test(text)) return `Vous ${text}`;
  const folded = fold(text);
  return FAMILIES.find(([evokes]) => evokes.test(folded))?.[1] ?? null;
}
