import type { QualityCode } from './codes';

/**
 * What « sens de… », « goût de… », « capable de… », « vous aimez… » are about, folded; the first that matches gives the quality. `learnt` are
 * those that also hold after « savoir » and « capable », where anything else is a trade skill (« savoir lire un plan »).
 */
export const COMPLEMENTS: readonly {
  readonly code: QualityCode;
  readonly learnt: RegExp;
  readonly liked?: RegExp;
}[] = [
  { code: 'SERV', learnt: /(?!)/, liked: /client/ },
  {
    code: 'STRESS',
    learnt:
      /stress|sous (?:la )?pression|sang[- ]froid|calme|patien(?:ce|te?\b|ter\b)|difficultes|self control|imprevus? avec|maitrise de soi|situations? (?:difficiles?|tendues?|conflictuelles?|delicates?)|tete froide|conflits?/,
  },
  {
    code: 'EQUIPE',
    learnt:
      /(?:travail|collabor|cooper|integr|fonctionn|evolu|oeuvr)\w*.{0,30}(?:equipe|collecti|groupe|binome|les autres|collegues)|esprit (?:d'equipe|collectif)|travail (?:d'|en |a plusieurs)equipe|travail\w* (?:a plusieurs|ensemble)|partager (?:l'information|les informations|(?:votre|son) savoir|vos connaissances)|cooperation|entraide|entraider|aider (?:ses|vos|les) collegues/,
    liked: /equipe|collectif|partage\b|partager|entraide|solidarit|collegues|collabor|binome|ensemble/,
  },
  {
    code: 'LEAD',
    learnt:
      /encadr|entrainer|manag|federer|motiver|transmettre|diriger|animer une|former (?:des|les|une|vos)|tutor|leader|mobiliser|conduire une equipe/,
    liked: /commandement|leadership|meneu|chef\b/,
  },
  {
    code: 'INIT',
    learnt: /initiative|propos(?:er|ition)|proacti|entreprendre|innover/,
    liked: /innov|entrepren/,
  },
  {
    code: 'RIG',
    learnt:
      /consignes|procedures|instructions|indications (?:transmises|donnees)|regles (?:de|d')|normes d'hygiene|bien fait|bien faire|detail|finition|rigueur|rigoureu|precis|minuti|methodi|soigne|avec soin|proprement|ponctu|vigilan|prudent|attenti|observat|concentr|securite|qualite|propret|les horaires|les delais|respecter (?:des|vos) delais|cadences?\b|code de la route|exactitude|verifier deux fois|travail propre/,
    liked:
      /(?:^|\W)bien(?: faire)?$|hygiene|methode|justesse|rangement|travail (?:de )?precision|excellence|perfection|proprete|ordre\b|esthetique/,
  },
  {
    code: 'AUTO',
    learnt:
      /autonom|travailler seul|seule?\b|debrouill|prendre (?:des|les) decisions|sans (?:surveillance|supervision|aide|etre surveill)/,
    liked: /independan|liberte/,
  },
  {
    code: 'ORG',
    learnt:
      /priorit|organis(?:er|ation)|planifi|anticip|son temps|votre temps|gestion du temps|plusieurs (?:taches|dossiers|choses)|de front/,
  },
  {
    code: 'ADAPT',
    learnt:
      /adapt|polyvalen|vous ajuster|flexib|souple|changement|remettre en question|s'ajuster|(?:changer|passer) (?:de |d'une? )(?:tache|poste|activite)/,
    liked: /varie|diversite|polyval|changement|bouger|nouveaute/,
  },
  {
    code: 'REAC',
    learnt: /reacti|reagir|imprevu|urgence|rapidement|efficacement|dynami|rapide\b/,
    liked: /action|rythme|imprevu/,
  },
  {
    code: 'ECOUTE',
    learnt:
      /ecout|rassur|mettre (?:\w+ ){0,2}a l'aise|(?:tous )?les publics|communi(?:quer|cation)|empath|dialog|relationnel|contact|diplomat|bienveill|pedagog|echanger|s'exprimer|relations? (?:humaines?|de confiance)|comprendre les (?:autres|besoins|gens)/,
    liked: /humain|relations?\b|echange|les gens|rencontr/,
  },
  {
    code: 'SERV',
    learnt:
      /sens du service|satisf(?:aire|action)|fideliser|accueillir|se rendre (?:utile|disponible)|rendre service|servir/,
    liked:
      /client|service|accueil|hospitalite|faire plaisir|accompagn|aider|autres|prendre soin|utile|public|commerc|vente|conseil/,
  },
  {
    code: 'CURIO',
    learnt: /apprendre|curieu|curiosite|se former|vous former|progresser/,
    liked: /decouvr|appren|nouvelles|comprendre|technologie/,
  },
  {
    code: 'RESP',
    learnt:
      /responsab|engage(?:r|ment|z)|investi|impliqu|assumer|fiab|serieu|respecter (?:vos|ses|les) engagements|confiance/,
    liked: /devoir\b|parole/,
  },
  {
    code: 'PERS',
    learnt: /persever|effort|depass|surpass|challenge|defi\b|defis\b|perseverance|tenir bon|mener a bien/,
    liked: /difficult|objectif|resultat/,
  },
  {
    code: 'CREA',
    learnt: /crea(?:tif|tiv)|imagin|invent/,
    liked: /creer|creation|imagination|creativite|fantaisie|folie/,
  },
  {
    code: 'AUTRE',
    learnt: /confidential|convaincre|negocier|taches repetitives/,
    liked:
      /humour|orientation|pratique|esthetique|gout|confidential|discretion|analyse|artistique|commercial|negociation/,
  },
];

/** The quality that a complement is about; null when it is about none. `liked` opens the wider list, that of tastes. */
export function qualityOf(complement: string, liked: boolean): QualityCode | null {
  const found = COMPLEMENTS.find(
    ({ learnt, liked: taste }) => learnt.test(complement) || (liked && taste?.test(complement) === true),
  );
  return found?.code ?? null;
}
