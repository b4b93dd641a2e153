import { fold } from '../text/fold';
import { withSmallLetter } from './typography';

/** Words that are no name: what begins with one of them takes a small letter after a colon. Folded. */
const COMMON =
  /^(?:(?:du|de|des|le|la|les|un|une|au|aux|a|en|entre|dans|par|pour|sur|avec|chez|sans|selon|environ|chaque|tous|toutes|nos|notre|votre|vos|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|apres|midi|soir|nuits?|jours?|journees?|semaines?|week|temps|travail|postes?|equipes?|horaires?|heures?|plein|mi|service|variables?|decales?|flexibles?|fixes?|salaires?|taux|smic|primes?|paniers?|minimum|brut|net|contrat|formations?|habilitations?|permis|diplomes?|titres?|securite|certificats?|tutorat|apprentissage|accompagnement|gestes|secourisme|cours|parcours|lecture|conduite|preparation|sauveteurs?|premiers?|premieres?)\b|[dl]')/;

/** What stands after a label, as French writes it: a small letter, unless it may be a name. */
function afterLabel(value: string): string {
  return COMMON.test(fold(value)) && !/^\p{Lu}{2}/u.test(value) ? withSmallLetter(value) : value;
}

const LABELLED =
  /^(horaires?|jours|salaires?|r[ée]mun[ée]rations?|paie|contrats?|d[ée]but|dur[ée]e|lieu|formations? possibles?|conditions de travail|cadences?)(\s*:\s+)(\S.*)$/isu;

/** « Horaires : Du lundi au vendredi » is « Horaires : du lundi au vendredi ». A text without a known label is given back as it is. */
export function withLabelSaid(text: string): string {
  const [, label = '', colon = '', value = ''] = LABELLED.exec(text) ?? [];
  return value === '' ? text : `${label}${colon}${afterLabel(value)}`;
}

/**
 * A training that the company can give, as one line of its offer. In: its words (« Formation dans l’entreprise »). Out: a sentence without its
 * stop (« Formation possible : dans l’entreprise »), the word not said twice.
 */
export function sayTraining(text: string): string {
  const said = text.trim().replace(/^formations?\s+(?:possibles?\s*:\s*)?(?=\p{L})/iu, '');
  return `Formation possible\u00A0: ${afterLabel(said)}`;
}
