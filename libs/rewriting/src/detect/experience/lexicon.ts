import { anyOf } from '../../text/any-of';

/** Words of experience. All patterns read folded text; longer ones first. */

/** « Selon expérience »: pay or work that depends on it. */
export const DEPENDS_ON_IT =
  /\b(?:selon|suivant|en fonction|fonction de|d'apres|au regard|a hauteur|dependr?a?\w*|adaptee?s? a|negociable|evolutif|si)\b(?:(?!\b(?:selon|suivant)\b)[^.;:]){0,60}?\b(?:experiences?|exp\b|anciennete)/;
export const PAY =
  /\b(?:salaires?|remuner\w+|taux|paye|euros?|brut|net|negociable|selon|suivant|fonction|profil|competences?)\b/;

/** Experience that is nobody's past: a customer's, a feeling, a return. */
export const OTHER_EXPERIENCE = anyOf(
  /\bexperiences? (?:clients?|utilisateurs?|collaborateurs?|candidats?|d'achat|unique|inoubliable|exceptionnelle|humaine|enrichissante|culinaire|gustative|immersive|memorable|interimaires?|professionnelle (?:engageante|enrichissante|unique)|sans pareil|fluide|riche|sont valorisees|est valorisee|de (?:nos|vos|ses|leurs) clients)/,
  /retours? d'experience/,
  /(?:vivre|vivez|offrir|offrez|proposer|partager|partagez|partage|faire|tenter|souhaitez|souhaite|recherchez|apporter|echanger\w*|acquerir|acquerez|capitaliser|enrichi\w+|developper|developpez|valoriser|valorisez|mettre a profit|permettr\w+|transmettre|transmettez|transmission|retrouver) (?:\w+ )?(?:une |des |votre |vos |son |ses |leur |leurs |de l'|l'|d'une |cette |tes |ton )(?:\w+ ){0,2}experiences?/,
  /\bexperiences? (?:pour (?:vous|chacun))/,
  /\b(?:nouvelles?|meilleures?|recherche d'|reprise d'|donner?|quete d'|manque d') ?(?:une bonne )?experiences?\b/,
  /\bexperiences? au service (?:de|du|d'|des)\b/,
  /\bexperiences? de (?:la )?vie\b|\btoutes les experiences\b/,
  /\b(?:inspiree?s?|fruits?|nourrie?s?|temoign\w+) d(?:e l'|e |'|es )experiences?\b/,
);

/** A worker of long standing who is not the one sought. */
export const SOMEONE_ELSE = anyOf(
  /\b(?:equipes?|collegues?|tuteurs?|formateurs?|professionnels|collaborateurs?|accompagn\w+)\b[^,]{0,40}$/,
  /\b(?:forme\w* par|encadre\w*|professeurs?|consultants?|aupres d[eu]\w*|aux cotes|en binome)\b[^,]{0,40}$/,
  /\bsous (?:l'(?:oeil|œil|autorite|aile)|le regard|la (?:conduite|houlette|direction|supervision))\b[^,]{0,40}$/,
  /\b(?:reseau|referent|encadrants?|coordinat\w+|ouvriers?|personnel|plus)\b[^,]{0,40}$/,
);

/** The demand itself, each with its kind. */
export const EXPERIENCE_WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'no_beginner',
    /\b(?:debutant\w*(?:\(?e?\)?s?)? (?:s'abstenir|non accept\w+|pas accept\w+|refuse\w*)|pas de debutants?)/,
  ],
  [
    'years',
    /\b(?:\d+|une?|deux|trois|quatre|cinq|six|dix|plusieurs)(?: a \d+)? ?(?:ans?|annees?|mois|saisons?)(?: \w+){0,3}? d(?:'|\?|e l'|' )(?:experiences?|exp\b)/,
  ],
  ['experience', /\bexperiences?\b/],
  ['experience', /\bexp\b\.?(?= (?:exig|souhait|requis|demand|min|en |dans |sur |\d)|\.? ?$)/],
  ['experienced', /\bexperimente(?:\(?e?\)?s?|es|e|s)?(?=[^a-z]|$)/],
  ['confirmed', /\bconfirme(?:\(e\)|\.e|e)?s?(?=[^a-z(]|$)/],
  ['seasoned', /\b(?:aguerri|chevronne|rompue?)(?:\(?e?\)?s?)?(?=[^a-z]|$)/],
  [
    'professional',
    /\b(?:etes|es|profil de|recherch\w+|un vrai|une vraie|en tant que|veritable) (?:deja )?(?:une? |des )?(?:vrai\w* |veritable )?professionnel(?:\(?le\)?|s|les)?(?= (?:du |de |de la |de l'|des |d'|en |dans |confirme|qualifie|aguerri|reconnu))/,
  ],
  [
    'from_trade',
    /\bissue?s?(?:\(e\))? (?:du|de la|de l'|d'un|des) (?:\w+ )?(?:metiers?|monde|milieu|secteur|domaine|batiment|industrie|restauration|btp|terrain|commerce|agricole|transport|hotellerie|grande distribution)/,
  ],
  [
    'done_before',
    anyOf(
      /\b(?:avez|as|ayant|avoir|a) deja (?:\w+ )?\w+(?:e|i|u|is|it|ert)\b/,
      /\bdeja (?:travaille|exerce|occupe|pratique|evolue|conduit|effectue|intervenue?s?|passee?s? par)/,
      /\b(?:ayant (?:travaille|exerce|occupe|evolue)|avez (?:travaille|exerce|evolue|occupe))/,
      /\b(?:premiere approche|vecu professionnel|parcours (?:similaire|professionnel significatif))/,
      /\b(?:justifi\w+ (?:d'une pratique|de references?)|references? (?:exigees?|controlables?))/,
    ),
  ],
  [
    'years',
    /\b(?:\d+|un|deux|trois|cinq) (?:ans?|annees?|saisons?)(?: (?:minimum|mini|au moins))? (?:de pratique|de metier|sur (?:un |le )?(?:poste|metier)|dans (?:le|un|ce) (?:metier|poste|domaine|secteur)|(?:minimum |mini )?(?:sur|dans) un poste)/,
  ],
];

/** Items of a form's list under « Expérience : ». */
export const DURATION = /\b(?:\d+|une?|deux|trois|cinq) ?(?:ans?|annees?|mois|saisons?)\b/;
