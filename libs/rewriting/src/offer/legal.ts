import { type Finding } from '../finding';
import { fold } from '../text/fold';
import { fromNeed } from './draft';
import { type Answer, type OfferSentence } from './offer';
import { questionId } from './question-id';
import { asSentence, withSmallLetter } from './typography';

const CARDS: readonly (readonly [RegExp, string])[] = [
  [/r\s?482|engins? de chantier|pelle|bulldozer/, 'Permis d’engins de chantier'],
  [/r\s?486|nacelle|pemp/, 'Permis nacelle'],
  [/r\s?48[47]|r\s?490|\bgrues?\b|pont roulant/, 'Permis de grue ou de pont'],
  [/r\s?489|r\s?485|r\s?389|chariots?|cariste|gerbeur|caces/, 'Permis cariste'],
  [/habilitations? electriques?|\bb[012]v?\b|\bbr\b|\bh0v?\b/, 'Habilitation électrique'],
  [/fimo|\bfco\b|carte (?:de )?conducteur|carte de qualification/, 'Formation de conducteur routier'],
  [/aipr/, 'Autorisation de travail près des réseaux'],
  [/carte btp/, 'Carte du bâtiment'],
  [/permis/, 'Permis de conduire'],
];

const OWN =
  /\b(?:caces|permis|fimo|fco|aipr|habilitations?|cartes?|certificat|titre|dipl[oô]me|agr[ée]ment)\b.*$/isu;
/** What is asked of a certificate, however many times: « à jour exigé ». */
const DEMAND =
  /(?:\s*[,;]?\s*(?<!\p{L})(?:est |sont |serai\S* )?(?:exigée?s?|obligatoires?|nécessaires?|requise?s?|requis|indispensables?|souhaitée?s?|impérati\p{L}+|apprécié\p{L}*|un plus|l['’]idéal|valides?|à jour|en cours(?: de validité)?|et))+\s*$/iu;

/** What the law asks for, in the words of everybody, with the company's own in brackets. */
export function legalName({ text }: Finding): string {
  const folded = fold(text);
  const name = CARDS.find(([pattern]) => pattern.test(folded))?.[1] ?? 'Autorisation';
  const own = (OWN.exec(text)?.[0] ?? text)
    .replace(/[().]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DEMAND, '');
  if (own === '' || fold(own) === fold(name)) return name;
  return `${name} (${/^\p{Lu}{2}/u.test(own) ? own : withSmallLetter(own)})`;
}

/** A sentence for what the law asks: the training is paid for when the company or the group said so, the law otherwise. */
export function saysLegal(
  finding: Finding,
  answers: readonly Answer[],
  span: Pick<Finding, 'start' | 'end'>,
): OfferSentence {
  const id = questionId('legal', finding.text, finding.start);
  const answer = answers.find((given) => given.questionId === id);
  const paid = answer !== undefined && saysYes(answer.text);
  return {
    text: asSentence(
      `${legalName(finding)} : ${paid ? 'formation prise en charge' : 'la loi le demande pour ce travail'}`,
    ),
    part: paid ? 'learning' : 'conditions',
    how: paid ? 'added' : 'rewritten',
    sources: paid ? [fromNeed(span), { from: 'answer', questionId: id }] : [fromNeed(span)],
  };
}

function saysYes(text: string): boolean {
  const folded = fold(text);
  return (
    /^\s*(?:oui|ok|d'accord|bien sur|tout a fait|formation|pris|le groupe|nous|on)\b/.test(folded) &&
    !/\bnon\b|\bpas\b|\bne\b|\bn'|\bjamais\b/.test(folded)
  );
}
