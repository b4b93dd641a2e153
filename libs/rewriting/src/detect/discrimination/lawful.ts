/**
 * Sentences in which naming a ground is lawful. Folded. Each with its reason:
 * - openness and equality (« ouvert aux personnes en situation de handicap », « quel que soit votre âge ») set no condition; measures for
 *   disabled workers, or for people of a deprived district, are no discrimination;
 * - the age that the law sets for a contract (apprenticeship, professionnalisation, pay by age), for a dangerous machine or night work, for selling alcohol or guarding: « avoir 18 ans », « être majeur »;
 * - a rule of law said as such: public service and armed forces (nationality, age), artists and models of one sex.
 */
export const LAWFUL_SENTENCE =
  /quels?(?:le)?s? que soi(?:t|en)|sans distinction|discriminat|diversite|egalite|inclusi|handi-?(?:accueillant|friendly|bienvei)|(?<!non |pas )ouverte?s? (?:a tou|aux? (?:personnes|travailleurs|candidat\w*|talents)|a (?:toute|l'ensemble))|(?<!non |pas |in)accessible aux (?:personnes|travailleurs)|a (?:competences|profil) egales?|(?:rqth|handicap\w*|situation de handicap)[^.;]{0,25}(?:bienvenu|accept|etudie|encourag|prioritaire)|entreprise adaptee|reconnaissance (?:en )?(?:de la )?qualite|bienvenu\w* aux|quartiers? prioritaires?|qpv|zone franche/;

/** A trade of artist or model, where one sex may be sought: read in the title. */
export const ARTIST_OR_MODEL = /mannequin|comedien|actrice|acteur\b|figurant|modele vivant/;

/** A body of the State whose statute sets nationality and age: read in the whole text. */
export const STATE_BODY =
  /gendarm|armee (?:de|francaise)|marine nationale|legion etrangere|police nationale|sapeurs?-pompiers? de paris|administration penitentiaire|douanes?\b/;

/** An exception that the law writes: the sentence must name it. */
export const LEGAL_EXCEPTION =
  /militaire|fonction publique|fonctionnaire|habilitation (?:de )?(?:secret|defense)|conformement (?:a|au) (?:la loi|l'article|code)|article l\.? ?\d|l'age legal|la reglementation impose|exige par (?:la loi|le code)/;

/** The age that a contract of work-and-study, a helped contract or its pay depends on. */
export const AGE_OF_A_CONTRACT =
  /apprenti|alternan|professionnalisation|contrat (?:aide|pro|d'insertion|engagement|unique)|\bcej\b|service civique|emplois? d'avenir|parcours emploi|smic|remuneration|grille|salaire|% du|gratification|contrat d'/;
