import { anyOf } from '../../text/any-of';

/** Time already spent at a work, said without the word « expérience ». Patterns read folded text. */

const NUMBER =
  '(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|plusieurs|quelques)(?: (?:a|ou) (?:\\d+|deux|trois|quatre|cinq|six))?';
const UNIT =
  '(?:ans?|annees?|mois|saisons?|campagnes?|hivers?|etes|printemps|automnes|vendanges|recoltes|rentrees)\\b';
/** What may open a demand before its duration. */
const OPENING =
  "(?:(?:si |et |ou |puis )?(?:idealement|de preference|si possible|minimum|mini|au moins|au minimum|un minimum de|plus de|environ|avoir|ayant|avec|vous avez|avez|tu as|vous (?:comptez|affichez|cumulez|totalisez)|compter|cumuler|completee?s? (?:par|d'|de)|vous justifiez (?:de |d')|justifi\\w+ (?:de |d')|pourquoi pas|il (?:vous )?faut|requis|exige|demande)[ :]*)*";
/** A duration that is a contract's, a training's or a benefit's. */
const NOT_PAST =
  "(?:\\w+['’ ]){0,2}?(?:cdd|cdi|cddi|interim|contrats?|missions?|formations?|stages?|essai|alternance|apprentissage|tutorat|binome|doublon|immersion|insertion|conges?|garantie|preavis|periode|salaires?|prime|professionnalisation|permis|renouvel\\w+|integration|parcours|travail|presence|suivi|vacances|age|repos|maison|existence|activite)\\b";

/** « Deux ans en atelier », « au moins trois hivers en forêt », « cinq ans à un poste équivalent ». */
export const TIME_SPENT = new RegExp(
  `^\\W*${OPENING}${NUMBER} ?${UNIT}(?: (?:minimum|mini|au moins|revolue?s?))? (?:(?:de |d'|en |dans |sur |comme |chez |au |aux |aupres )(?!${NOT_PAST})[^\\s,]{2}|a (?:un|ce|des) postes?\\b|derriere (?:vous|toi))`,
);
/** A season already done, a first post, a passage: a past in one word. */
export const PAST_NAMED = anyOf(
  /\b(?:un |votre |du |de )?(?:(?:premier|vrai|reel|bon|solide|petit) )?vecu (?:professionnel )?(?:en |dans |comme |a |au |de |d'|du |sur )(?!(?:la |l'|les )?(?:clients?|residents?|patients?|equipe))/,
  /\b(?:une?|deux|trois|quatre|cinq|plusieurs|quelques|\d+) (?:saisons?|campagnes?|vendanges|annees?)(?: (?:de|d'|en)[ ]?[^\s,]+)? (?:deja )?(?:faites?|accomplies?|effectuees?|reussies?|derriere (?:vous|toi)|completes? a votre actif)/,
  /\b(?:premiere?|autre|meme) (?:postes?|emplois?|saison) (?:en|dans|comme|de|d'|similaire|equivalent)/,
  /^\W*(?:un |le )?(?:premier |court |bref )?passages? (?:en|dans|par|chez|au|sur) (?:une? |la |le |l'|les )?\w+/,
  /\bpratique professionnelle (?:de|du|des|d'|en|dans)/,
  /\banciennete (?:dans|en|sur|au) (?:le |la |l'|un |ce )?(?:metier|poste|profession|branche|secteur|domaine|fonction)/,
  /\b(?:avez|as|ayant|avoir) (?:deja )?fait (?:vos|tes|ses) (?:preuves|armes)\b/,
  /\bconnaissez (?:deja|bien) (?:le|ce|notre) (?:metier|travail|secteur|milieu)\b/,
  /\bconnu (?:le |la |l'|un )?(?:monde|milieu|secteur|metier|terrain|rythme)\b/,
);
/** « Avoir exercé trois années », « vous avez monté des structures auparavant »: a past verb and what dates it. */
export const PAST_VERB = anyOf(
  /\b(?:avez|avoir|ayant|as) (?:\w+ment |bien )?(?:travaille|exerce|occupe|evolue|encadre|officie|pratique|oeuvre|participe a des)\b/,
  /\b(?:avez|avoir|ayant|as) (?:\w+ment |bien )?\w{2,}(?:e|i|u|is|it|ert)\b.{0,60}\b(?:auparavant|par le passe|dans le passe|precedemment|dans un autre|(?:pendant|durant) (?:\w+ ){1,3}(?:ans?|annees?|mois|saisons?))\b/,
);
/** A future tells what awaits the newcomer, not a past. */
export const TO_COME = /\b(?!serez\b|devrez\b)\w{2,}rez\b|\b(?:vous|te) \w+(?:ront|rons|ra)\b/;
