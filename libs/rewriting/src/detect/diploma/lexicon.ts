import { anyOf } from '../../text/any-of';

/** Words of diplomas. Patterns read folded text, except `SIGLA`, which reads the text as written. */

/** Names that only capitals tell from words. */
export const SIGLA =
  /(?<![\p{L}\d])(?:CAP(?!\s+(?:EMPLOI|Emploi|emploi|INTERIM|sur|vers))|CAPA|BEPA?|BP(?!S)|BPA|BUT|BTSA?|DUT|BAC|Bac|CQPM?|CQP[A-Z]*|CCP|TP(?=\s+(?:de|d'|Conseil|Agent|Conducteur|Assistant))|MC(?=\s)|DEAES|DEAVS|DEAS|DEAP|BAFA|BAFD|ADVF|IDE(?=\s|$)|BPREA|BPJEPS|CFESS?|DE(?=\s+(?:de |d'|aide|infirm|auxili|technicien|ambul)))(?![\p{L}])/u;
/** Names in any letters. */
export const NAMES = anyOf(
  /\b(?:c\.a\.p|b\.e\.p|bep|bts|dut|bac ?\+ ?\d|bac ?pro\w*|baccalaureat)/,
  /\bbac(?= (?!acier|roulant|gastro|de\b|a\b)[a-z]{4,})/,
  /\b(?:un|du|niveau|le|possession d'un) bac\b(?! (?:acier|roulant|gastro|de)\b)/,
  /\bcap(?= ?(?:\/|ou|et) ?bep\b| (?:chaudron|macon|cuisin|menuis|plomb|electr|soud|coiff|patiss|boulang|petite|aepe|esthet|vente|peint|mecan|carross)\w*)/,
  /\b(?:d'un|un|du|niveau|diplome|avec|si) cap\b(?! (?:sur|vers|a|emploi)\b)/,
  /\b(?:bac (?:technique|technologique|sti\w*|s|general)\b|titres? pro(?:fessionnels?)?\b)/,
  /\b(?:brevets? (?:de technicien|techniques?|professionnels?|des colleges|d'etat)|mentions? complementaires?)/,
  /\b(?:diplom(?:e|es|ee|ees|e\(e\)|ant)(?=[^a-z]|$)|certificats? d'aptitude professionnelle)/,
  /\bcertificats? de qualification professionnelle/,
  /\bcertificats? de (?!caris|soudeu|secouris|sauveteu|conduc|grutier|pontier|plong|artific|cordis|nageu|format)[a-z]{3,}(?:eur|euse|ier|iere|iste|ien|ienne)\b/,
  /\blicence (?:pro\w*|en (?!cours)|de (?:gestion|droit|langues|lettres)|universitaire)/,
  /\b(?:master\b|ecole d'ingenieurs?|(?:formation|diplome|niveau) d'ingenieur)/,
  /\bniveau (?:d'etudes?|scolaire|bac\b|cap\b|bep\b|bts\b|licence|master|iii|iv|v\b|[3-7]\b)/,
);
/** A level alone: « niveau 4 » of a diploma, not of maintenance. */
export const NOT_A_LEVEL =
  /\b(?:compagnon|maintenance|ssiap|caces|niveau [3-7] (?:etoiles|en)|magasin|sous-sol)\b/;

/** Asks the person for a past training. */
const HAVING =
  "(?:avez|ayant|avoir|as|disposez|disposes|disposant|disposer|possedez|possedes|possedant|posseder|titulaires?|justifi\\w+|benefici(?:ez|ant|er|es)|suivi(?= une?\\b)|detenez|detenir|detent\\w+|muni\\w*|dote\\w*|valid\\w+|effectue|obtenu|profil|issue?s?|issu\\(e\\)|avec|recherch\\w+|fort d'|sorte?z|sortant)";
/** Words that may stand before « formation » in a demand. */
const ADJECTIVES =
  "(?:une|la|votre|d'une|de l'|un|de|d'|l'|bonne|solide|premiere|idealement|base|minimum|imperativement|eventuellement|obligatoirement|si possible|dans l'ideal|deja|petite|vraie|reelle|et|ou|en|fini|termine|au moins)";

/** What shows that a name of diploma is a demand although it stands among the tasks. */
export const CLEARLY_ASKED =
  /^\W*(?:(?:si |idealement )?(?:vous|tu)\b|(?:idealement |de preference )?(?:titulaire|diplom|de formation|issue?)|niveau|formation|bac|cap|bep|bts|bp|dut|bpjeps|licence|master|titre|avec|profil)|\b(?:exig|requis|souhait|obligatoire|un plus)/;
/** Diplomas that are not the newcomer's: taught, awarded, paid for, or anybody's. */
export const NOT_THE_NEWCOMERS = anyOf(
  /\b(?:eleves?|apprenti\w*(?:\(e\))?s? (?:en )?(?:cap|bep|bp|bac|bts)|enseign\w+)\b/,
  /\b(?:prime\w* (?:de |au )?diplome|selon (?:le |votre )?(?:niveau|diplome))\b/,
  /\b(?:tous les (?:diplomes|niveaux|profils)|sous le controle|programmes? des|propose \d+)\b/,
  /\b(?:contrats? de professionnalisation|integre\w* une? |diplomes? etrangers?|non diplome)\b/,
  /\b(?:indifferent|(?:niveau )?d'etudes? [^:]*: ?(?:sans|aucun|indifferent)|lauriers)\b/,
);
/** A trade after « Formation », where the person is described. */
export const TRADE_TRAINING =
  /^formations? (?!(?:interne|continue|assuree?|complete|au|aux|a|sur|des|et|par|possible|prevue|securite|offerte|avant|lors|dispensee?|initiale assuree|certifiante|qualifiante|diplomante|individu\w+|personnal\w+|adaptee?|remuneree?|professionnalisante|pour|theorique|pratique|obligatoire|de \d+)\b)[a-z]{4,}/;

/** Frames in which « formation » is a demand. */
export const TRAINING_FRAMES: readonly RegExp[] = [
  new RegExp(
    `\\b${HAVING}(?: ?\\(e?\\)s?)?(?: ?\\*)? (?:${ADJECTIVES}[ ']*){0,4}(?:formations?|cursus|etudes|scolarite|parcours scolaire)\\b`,
  ),
  /\bissue?(?:\(e\)|s|\.e)?s? (?:de |d'|d\?|idealement |de preference )(?:une |un |la |l')?(?:\w+ )?(?:formation|cursus|parcours|ecole|filiere|etudes|cap|bep|bac|bts|dut|cfa)\b/,
  /(?:^|\b(?:etes|es|etre|idealement|profil|candidate?|personne) |\b(?:h\/f|f\/h)\)? )de formation (?!(?:interne|continue|possible|assuree|et|ou|le cas|si|eventuelle)\b)\S/,
  /(?:^|etes (?:une? )?|es (?:une? )?|idealement |recherch\w+ (?:une? )?)(?!(?:parcours|plan|periode|session|organisme|centre|possibilite|jours?|heures?|mois|semaines?|besoins?|contrat|frais|responsable|chargee?|actions?|offre|projet|temps|niveau|titre|projets?|dispositifs?)\b)[a-z()/-]+(?: [a-z()/-]+)? de formation(?=\W*$| \(?(?:h|f)\/)/,
  /\bformations? (?!\w+ ?:\s*(?:caces|permis|habilit|fimo))(?:\w+ ){0,6}?(?:serait|est|sont|souhait\w+|exig\w+|requis\w*|demand\w+|appreci\w+|obligatoire\w*|indispensable\w*|imperative\w*|ideale\w*|recommande\w*)/,
  /^(?:une |la |bonne |votre |niveau (?:de )?|niveau et |idealement |de )?formations? (?:\(?(?:souhait|exig|requis|demand|minim|initial|type|de type|techni|niveau|de niveau|bac|cap|bep|bts|dut|scolaire|professionnel|generale|mecani|superieure|agricole|industriel|electr|batiment|compta|commerc|chaudronn|soud|macon|menuis|plomb|usin|infirm|sanitaire|paysag|logistiq|mainten|diplom|d'aide|d'auxil|d'ingen|d'agent|d'assist|d'elec|d'oper|de base|similaire|equivalent|btp|cuisine|hoteli|pharma|chimi|scientif|commercial)\w*|(?:de|du|d'un|en tant que|comme|d') ?(?:cap|bep|bac|bts|macon|soud|menuis|plomb|electr|mecan|chauff|cuisin|technicien)\w*|(?:en|dans|et|ou)\s|:\s(?!(?:(?:titulaire|detenteur|possession)\w* (?:du |de la |des |d'un )?)?(?:permis|caces|fimo|fco|habilit|aucun)))/,
  /\b(?:etes|es|etre) (?:\w+ )?forme(?:\(e\)|e)? (?:en|au|aux|a la|a l'|dans)\b/,
  /^(?:une )?formation$/,
];
