import { anyOf } from '../../text/any-of';

/** Languages, software and know-how. Patterns read folded text. */

const TONGUE =
  '(?:anglais|allemand|espagnol|italien|portugais|russe|arabe|neerlandais|chinois|francais|langue des signes|lsf)';
/** A language, asked for as such. */
export const LANGUAGES =
  /\b(?:langues? (?:etrangeres?|anglaise|francaise|allemande)|(?:seconde|deuxieme|autre|2eme) langue|bilingues?|trilingues?)\b/;
export const TONGUES = new RegExp(`\\b${TONGUE}\\b`);
/** Words by which a language is asked for. */
export const SPOKEN = anyOf(
  /\b(?:parl\w+|lus?|ecrits?|ecrire|lire|courants?|couramment|maitris\w+|niveau|notions?)\b/,
  /\b(?:pratiqu\w+|orale?|comprendre|comprehension|communiquer|converser|express\w+|s'exprimer)\b/,
  /\b(?:requis|souhait\w*|exig\w+|un plus|appreci\w+|professionnel|technique|scolaire)\b/,
  /\b(?:operationnel|imperatif|obligatoire|necessaire|indispensable|courante?|[abc][12]|bon|bonne)\b/,
  /\b(?:langue|connaissance|debrouiller|basique|intermediaire|avance|fluent|echanger|en anglais)\b/,
  /\b(?:en allemand|imperati\w*)\b/,
);

/** Software by name. */
export const SOFTWARE = anyOf(
  /\b(?:excel|power ?point|outlook|pack[ -]office|ms[ -]office)\b/,
  /\b(?:microsoft (?:office|365|excel|word|teams)|office 365|suite office)\b/,
  /\b(?:google (?:workspace|sheets)|libre ?office|open ?office|bureautique|sap)\b/,
  /\b(?:(?:logiciel|sur|sous) sage|sage (?:compta\w*|paie|gestion|100|1000|x3)|ciel compta\w*|ebp)\b/,
  /\b(?:autocad|auto cad|solid ?works|catia|top ?solid|revit|sketchup|inventor|creo|tekla|allplan)\b/,
  /\b(?:archicad|draftsight|photoshop|illustrator|indesign|salesforce|cegid|quadra\w*|as ?400)\b/,
  /\b(?:windev|python|javascript|mastercam|fanuc|heidenhain|siemens nx|step ?7|tia portal|caneco)\b/,
  /\b(?:see electrical|qgis|ms ?project|dolibarr|cadwork|silae|hubspot|canva|wordpress|batigest)\b/,
  /\b(?:microsoft teams|logiciels? (?:metiers?|de \w+|pao|cao|dao|rh|comptables?))\b/,
);
/** « Word » is a word in other tongues only; capitals are not needed in French. */
export const WORD = /\bword\b/;
/** Kinds of software: asked for only where the person is described. */
export const SOFTWARE_KINDS =
  /\b(?:cao(?:\/dao)?|dao|erp|gmao|crm|wms|sirh|gpao|logiciels?|outils? informatiques?|outil informatique|l'informatique)\b/;

/** Verbs whose object is a trade skill rather than a human quality. */
const TECHNICAL =
  '(?:lire|dechiffrer|soud\\w+|conduire|coudre|interpreter|decoder|programmer|cuisiner|maconner|braser|usiner|tourner|fraiser|coffrer|cabler|raccorder|desosser|nager|compter|ecrire|parler|(?:se|vous) servir d|utilis\\w+|piloter|tuyauter|gerber|manoeuvrer)';
const PRACTICAL =
  "(?:manier|manipuler|tracer|monter|regler|poser|porter \\w+ \\w+|realiser(?! (?:les|des|ces) (?:taches|missions))|effectuer|travailler (?:l'|le |la |les )|diagnostiquer|identifier|calculer|reproduire|redresser|mesurer|tailler|decouper|couper|assembler|debiter|plier|percer|peindre|enduire|carreler|demonter|depanner|reparer|entretenir (?:une? |des )\\w+|affuter|aiguiser|greffer|traire|atteler|elaguer|petrir|faconner|fileter|ebavurer|ourler|repasser|poncer|vernir|jointoyer|etalonner|encaisser|tenir (?:une |la )?caisse|rendre la monnaie|prendre des (?:mesures|cotes))";
const ADVERB = '(?:\\w+ment |bien |egalement |aussi )?';
export const KNOWS_HOW = new RegExp(
  `\\b(?:sav(?:oir|ez|ant|ent)|sai[st]) ${ADVERB}(?:(?:le|la|les|y) |l')?(?:${TECHNICAL}|${PRACTICAL})|\\b(?:capables?(?:\\(s\\))? de|capacites? (?:a|de)|aptitudes? a|en mesure de|apte a) ${ADVERB}${TECHNICAL}|\\b(?:capables?(?:\\(s\\))? de|en mesure de|apte a) ${ADVERB}${PRACTICAL}`,
);
/** Reading drawings: a demand to the person, an evocation in a list of tasks. */
export const DRAWINGS = anyOf(
  /\b(?:lecture|lire|dechiffr\w+|interpret\w+|lisez|comprendre|comprehension|decoder|lecteur)(?: (?:et|ou|\/) (?:l'|la |d')?\w+)?(?: et comprendre)? (?:de |des |du |d'un |un |les |le |d'|sur )(?:\w+ )?(?:plans?|schemas?|dessins?|isometr\w+)/,
  /\b(?:lecture|interpretation) (?:et (?:l')?\w+ )?de (?:plans?|schemas?)/,
);

/** Mastery and knowledge. */
export const MASTERY =
  /\bmaitris(?:e|ez|er|es|ant|ent)\b(?! (?:de soi|de (?:vos|ses|tes) (?:nerfs|emotions)|du stress|de la situation|d'oeuvre|d'ouvrage|des couts|budgetaire|de votre (?:temps|budget)|votre (?:emploi|temps|planning)|ou cadre))/;
export const NOT_MASTERY =
  /\b(?:agents? de maitrise|technicien et agent|statut|maitrise d'(?:oe|oeuvre|ouvrage)|dans la maitrise)|\bcontrats? de/;
export const KNOWLEDGE =
  /\bconnaiss(?:ances?|ez|ant|ent|eurs?)\b(?! (?:avec|de (?:nos|notre|l'entreprise|vous|votre|soi))|\s*$)|\bconnaitre\b|\bconnais\b|\bconnaissances?$/;
export const NOT_KNOWLEDGE = anyOf(
  /\b(?:prendr?\w*|prise de|prenez|faire|partag\w+|a la|en|transm\w+|approfondir|vos) connaissance/,
  /\b(?:mettre a profit|notre|nos|sa|faire la) connaissance/,
  /\bfaire connaitre/,
  /\bvous connaissez (?:quelqu'un|une personne|nos|notre|deja|adecco|manpower)/,
  /\bnous connaitre|\bmieux (?:vous|nous|te) connaitre/,
  /\bconnaitre (?:notre|nos|l'entreprise)/,
);
export const BASICS = anyOf(
  /\bnotions? (?:de |d'|en |dans |du |des |sur )/,
  /\b(?:bonnes?|solides?|quelques|possed\w+ (?:les|des|de)|(?:avez|avoir|ayant) (?:les|des|de)|certaines|les) (?:\w+ )?bases (?:en |de |d'|du |des |techniques|dans |solides)/,
  /^bases (?:en|de|du|techniques)|^(?:une )?base en \w/,
);
export const SKILLS = anyOf(
  /\b(?:avez|possed\w+|dispos\w+|justifi\w+|bonnes?|solides?|dote\w*|des|de|les) (?:\w+ ){0,3}?competences (?:\w+ ){0,2}?(?:en|dans|de|du|d'|sur|techniques|informatiques)\b/,
  /^(?:les |des |avec (?:les |des )?)?competences? (?:\w+ )?(?:en|dans|de|du|d') /,
  /\bqualifications? (?:de |en |pour |requise|exigee|necessaire|professionnelle)/,
  /\b(?:avez|possed\w+|disposez d\w+) (?:\w+ )?qualifications?\b/,
  /\bsavoir-faire (?:technique|en |dans |de )/,
  /^(?:une )?(?:parfaite|bonne|excellente|reelle) (?:utilisation|pratique|usage) (?:de|du|des|d'une?)\b/,
  /^(?:une? )?(?:usage|pratique|utilisation) (?:courante?|reguliere?|quotidienne?) (?:de|du|des|d'une?)\b/,
  /^(?:avoir |vous avez )?(?:un )?(?:bon|tres bon|excellent) niveau (?:de|d'|en) (?!vie|service|remuner|salaire|qualite|securite)\w/,
  /\btechniques? (?:de \w+ )?(?:acquise|maitrisee)s?/,
);
export const NOT_SKILLS = anyOf(
  /\b(?:selon|suivant|fonction|developp\w+|evolu\w+|montee en|monter en|mettre|valoris\w+|bilan|apport\w+|mont\w+|faire|vos|nos|enrichi\w+|acquer\w+|renforc\w+|elargi\w+|grace|pole|travers) (?:\w+ )?(?:\w+ )?(?:competences?|qualifications?|savoir)/,
  /competences? (?:\w+ )?(?:en |de |d')?(?:communication|ecoute|interperson\w+|relation\w+|organis\w+|management humain|leadership|social\w*|humaine\w*|requises)/,
);
/** A technique that a list of tasks presumes. */
export const PRESUMED =
  /^(?:bonnes? |parfaite |la )?(?:maitrise d(?:e|es|u) |maitriser (?:les techniques|la |le )|connaissances? (?:d(?:e|es|u)|en) )/;
/** Ease: evoked rather than required, but for a computer. */
export const EASE = anyOf(
  /\baisance (?:\w+ )?(?:avec |en |dans |sur )?(?:l'|les? |la )?(?:outils? )?(?:informatiques?|numerique|bureautique)/,
  /\ba l'aise (?:\w+ )?(?:avec|en|dans|sur) (?:l'|le |la |les |un |des )?(?:\w+ )?(?:informatique|ordinateur|outils? (?:informatiques?|numeriques?|bureautiques?)|chiffres|calculs?|logiciels?|telephone|numerique|lecture)/,
);
/** « Le pétrin n'a pas de secret pour vous ». */
export const NO_SECRET =
  /\bn'(?:a|ont|aura|auront) (?:pas|plus|aucun|guere) (?:de )?secrets? pour (?:vous|toi)\b/;
/** At ease on a machine: only machines are said with « sur ». */
export const AT_EASE_ON =
  /\ba l'aise (?:aussi bien )?sur (?:une? |la |le |les |l'|des )?(?!(?:scene|terrain|place|site|chantiers?|planche|reseaux?)\b)\w{3,}/;
/** A gesture in a list of skills asked for. */
export const GESTURE =
  /^\W*(?:l'|la |le |une? |bonne )?(?:utilisation|conduite|pratique|manipulation|maniement|reglage|pose|soudure|soudage|usinage|montage|entretien|taille|decoupe|pilotage|programmation|assemblage|lecture) (?:de |du |des |d')\w/;
export const LISTS_SKILLS =
  /\b(?:competences?|savoir-faire|connaissances|technicites?|prerequis|pre-requis)\b(?!.*\b(?:savoir-etre|humaines?|relationnelles?|developper|acquerir)\b)/;

/** Acquired practice wished for without its kind: « geste acquis, un plus ». */
export const ACQUIRED = /\b(?:acquise?s?|connue?s?|pratiquee?s?)\b.*\bun plus\b/;
