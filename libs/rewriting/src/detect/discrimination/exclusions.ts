import type { Criterion } from './criterion';
import { criterion } from './criterion';

/** « s'abstenir », « exclus », « uniquement » : what turns people named by a ground away, or calls them alone. */
const SHUT = String.raw`(?:s'abstenir|exclu\w*|refus\w*|interdit\w*|non (?:admis\w*|accept\w*|retenu\w*|souhait\w*)|pas (?:admis\w*|accept\w*))`;
const ALONE = String.raw`(?:uniquement|seulement|exclusivement|de preference|en priorite|apprecie\w*|souhaite\w*|exige\w*|privilegie\w*|bienvenu\w*|recherche\w*)`;
const PEOPLES = String.raw`(?:africain|maghrebin|arabe|asiatique|antillais|europeen|caucasien|slave|oriental|occidental|portugais|polonais|roumain|espagnol|italien|turc|chinois|algerien|marocain|tunisien|senegalais|comorien|ukrainien|bulgare|kabyle|gitan|rom|tsigane|noir|blanc|metis|francais)(?:e|ne|ale|he|se|que)?s?`;
const NUMBER = String.raw`(?:vingt|trente|quarante|cinquante|soixante)(?:[- ](?:et[- ]un|deux|trois|quatre|cinq|six|sept|huit|neuf))?`;
const CANDIDATES = String.raw`(?:candidat(?:e|es|s|ure|ures)?|personnes?|profils?|gens|travailleurs?|habitants?|ouvriers?|salaries?)`;
const AN_AGE_OF_THINGS = /experience|entreprise|existe|depuis|anciennete|garage|maison|contrat|metier/;

/** Wordings that shut people out, or call them alone, by what they are. Read after `criteria.ts`, by the same rules. */
export const EXCLUSIONS: readonly Criterion[] = [
  criterion(
    'âge',
    `(?:profils? |${CANDIDATES} )?(?:trop )?(?:seniors?|juniors?|agee?s?|vieux|vieille|jeunes) ${SHUT}|(?:pas|ni) (?:de |trop )(?:vieux|vieille|agee?s?|seniors?|jeunes)|(?:trop|plus tout) (?:agee?|jeune) ${SHUT}`,
  ),
  criterion(
    'âge',
    `(?:la |dans la |d'une |environ la )?(?:vingtaine|trentaine|quarantaine|cinquantaine)(?! (?:de|d'|en))|\\d{2}\\s?(?:/|-)\\s?\\d{2} ans|sang neuf|(?:des |les )?(?:moins|plus) de ${NUMBER} ans|${NUMBER} ans (?:maximum|au plus|maxi)|(?:entre|de) ${NUMBER} (?:et|a) ${NUMBER} ans|nee?s? (?:apres|avant|en) 19\\d\\d|generation [xyz]|millennials?|proches? de la retraite ${SHUT}|age (?:de \\d{2}|inferieur|compris)`,
    AN_AGE_OF_THINGS,
  ),
  criterion(
    'sexe',
    `(?:ideal|parfait|convenant|convient|adaptee?|destinee?|fait)(?: bien| mieux)? (?:pour|a|aux)(?: un| une| des| les)? (?:hommes?|femmes?|dames?|messieurs|filles?|garcons?)|(?:hommes?|femmes?|dames?|filles?) ${SHUT}|candidatures? (?:feminine|masculine)s? (?:${ALONE}|${SHUT})|(?:poste|travail) trop (?:physique|dur) pour (?:une |les )?femmes?|presence (?:feminine|masculine)`,
  ),
  criterion(
    'situation de famille',
    `couples? (?:marie|pacse)s?(?: ${ALONE})?|couples? ${ALONE}|enfants? (?:eleves|grands|autonomes|deja grands)|(?:ne pas avoir|sans|pas|aucune?|libre de(?: toute?)?)(?: d'| de)? ?(?:attaches?|charges?|contraintes?|obligations?|responsabilites?) (?:familiales?|de famille)|(?:parents?|mariee?s?|pacsee?s?|veufs?|veuves?|parents? (?:isole|solo)s?) (?:${SHUT}|${ALONE})|(?:ne pas avoir|n'avoir|n'ayant) (?:pas |ni )?(?:d'|aucun )?enfants?|vie de famille (?:stable|posee)`,
    /garde|mutuelle|prime|creche|aide aux/,
  ),
  criterion(
    'grossesse',
    `(?:ne )?(?:pas|ni|sans|aucun) (?:de |prevoir (?:de )?|envisager (?:de )?)?(?:grossesse|conge (?:de )?maternite|maternite)s?|ne (?:souhaitant|desirant|voulant) pas (?:d'|avoir d')enfants?|futures? mamans? ${SHUT}|desir d'enfants?`,
  ),
  criterion(
    'apparence physique',
    `(?:carrure|stature|gabarit|corpulence|silhouette|ligne)s? (?:imposante?|athletique|sportive|solide|fine|mince|normale|robuste|elancee|forte)|(?:tatouages?|piercings?|barbes?|cheveux longs|dreadlocks|locks)(?: (?:et|ou|,) [a-z]+)? (?:${SHUT}|proscrit\\w*|caches?)|(?:sans|pas de|personnes? en) surpoids|obeses? ${SHUT}|(?:belle|jolie|jolies|beau) (?:femme|fille|gueule|physique|visage)s?|(?:photo|photographie) (?:en pied|obligatoire|exigee)|physique ${ALONE}|(?:bien|soignee?) physiquement`,
  ),
  criterion(
    'âge',
    `jeunes?(?=\\s*,\\s*(?:tres |plutot )?(?:polyvalent|motiv|dynami|serieu|souri|energi|disponib|volontaire|travailleu|ponctuel|autonome|rigoureu|manuel|sporti|courageu|reacti|organise)\\w*)`,
    /equipe|entreprise|societe|public|clientele|structure|marque|groupe/,
  ),
  criterion(
    'état de santé',
    `(?:(?:votre |une )?(?:vue|vision|acuite visuelle|audition|ouie)(?: est| doit etre)? (?:parfaite?|excellente?|impeccable|irreprochable|exigee?|indispensable|sans correction|de 10/10)|(?:une |d'une )?(?:tres )?(?:bonne|excellente|parfaite) (?:vue|acuite visuelle|audition|ouie)(?! (?:sur|d'|globale|de (?:l'|la |ce|cette)))|(?:une |d'une )?(?:tres )?(?:bonne|grande|forte|excellente|solide) (?:resistance|endurance|robustesse) physique)`,
    /point de vue|en vue|vue sur|residents?|patients?/,
  ),
  criterion(
    'état de santé',
    `(?:ne pas|n')\\s?(?:avoir|souffrir)(?: de| d'| du)?(?: aucun)? (?:de |d'|du )?(?:problemes?|soucis?|mal|maux|maladies?|antecedents?|allergies?|fragilites?)(?: (?:de |au |du |d')?(?:sante|dos|medica\\w+|physiques?|chroniques?|coeur))?|(?:dos|genoux?|sante|coeur) (?:solides?|fragiles? ${SHUT}|de fer|sans probleme|en bon etat)|(?:malades?|diabetiques?|epileptiques?|depressifs?|asthmatiques?) ${SHUT}|(?:en )?pleine (?:sante|forme(?: physique)?|possession de ses moyens)|(?:sans|aucun|pas d')\\s?(?:arrets? (?:de travail|maladie)|traitements? (?:medical|medicaux)|allergies?)|sante de fer|aptitude physique totale`,
    /residents?|patients?|clients?|produits?|plats?/,
  ),
  criterion(
    'handicap',
    `(?:poste |emploi |travail )?(?:in|non |pas )(?:compatible|adaptee?|accessible|ouverte?) (?:avec|a|aux|pour)(?: un| une| tout| toute| les| des)?(?: situation de| personnes?| travailleurs?| salaries?)? ?(?:handicap\\w*|rqth|mobilite reduite|a mobilite reduite|fauteuil|sourds?|malentendants?)|(?:rqth|sourds?|malentendants?|malvoyants?|aveugles?|fauteuil roulant|mobilite reduite|travailleurs? handicapes?|personnes? handicapees?) ${SHUT}|exempte? de (?:tout )?handicap`,
  ),
  criterion(
    'perte d’autonomie',
    `(?:sans|pas de|aucune) perte d'autonomie`,
    /residents?|patients?|accompagn/,
  ),
  criterion(
    'origine',
    `francaise?s? de souche|(?:de )?(?:type|typee?|typees?|apparence|couleur|peau) ${PEOPLES}(?: (?:${SHUT}|${ALONE}))?|peau (?:claire|foncee|mate)|(?:communaute|origines?) (?:[a-z]+ )?${PEOPLES}(?: ${ALONE}| ${SHUT})?|(?:${CANDIDATES} )?${PEOPLES} (?:${SHUT}|uniquement|seulement|exclusivement)|(?:pas|ni) (?:de |d')(?:${PEOPLES}|immigres?|migrants?)|(?:immigres?|migrants?|refugies?) ${SHUT}|(?:nee?s?|naissance) en (?:france|metropole)`,
    /cuisine|restaurant|produits?|plats?|langue|parle|vins?|raisins?|cafe|poivre|pain|beurre|linge|mur|peinture/,
  ),
  criterion(
    'nationalité',
    `(?:etrangers?|sans[- ]papiers|hors (?:union europeenne|ue)|extra[- ]communautaires?) ${SHUT}|(?:ressortissants?|citoyens?) [a-z]+ ${ALONE}|passeport (?:francais|europeen)|(?:carte d'identite|papiers) (?:francaise?|francais) (?:${ALONE}|obligatoires?)`,
  ),
  criterion(
    'langue',
    `(?:pas|interdiction|interdit) (?:de |d'une )?(?:parler )?(?:arabe|turc|portugais|langue etrangere|autre langue)|(?:arabophones?|lusophones?|non francophones?) ${SHUT}`,
  ),
  criterion(
    'convictions religieuses',
    `(?:sans|pas de|aucune?|ni)(?: signe)? (?:pratique|appartenance|conviction|signe|tenue|engagement)s? religieu(?:x|se|ses)(?: visibles?)?|(?:musulman|catholique|juif|juive|chretien|protestant|athee|croyant|pratiquant)(?:e|ne)?s? (?:${SHUT}|${ALONE})|(?:ne (?:pratiquant|faisant|suivant) pas(?: le)?|pas de|sans) ramadan|(?:voile|foulard|kippa|turban|croix)(?: islamique)? (?:${SHUT}|proscrit\\w*)|(?:baptisee?s?|valeurs? (?:chretiennes?|catholiques?))`,
    /laicite|etablissement|ecole|plongee|bateau/,
  ),
  criterion(
    'opinions politiques',
    `(?:sans|pas d'|aucune?) ?(?:etiquette|opinion|engagement|activite|appartenance|attache)s? politiques?|(?:militants?|encartee?s?|gauchistes?|ecologistes?|communistes?) ${SHUT}|carte (?:du|d'un) parti`,
  ),
  criterion(
    'activités syndicales',
    `(?:anciens? )?(?:delegue|representant|elu|mandat|passe|activite|engagement|militant|appartenance)e?s? (?:syndica(?:l|le|ux|les)|du personnel) ${SHUT}|(?:sans|pas de|aucun|ni) (?:passe|delegue|representant|historique|carte) syndica(?:l|le|ux)|(?:syndiquee?s?|grevistes?|syndicalistes?|cgtistes?) ${SHUT}|(?:pas|jamais) (?:de )?(?:grevistes?|fait greve)|non grevistes?`,
  ),
  criterion(
    'mœurs',
    `(?:fumeurs?|fumeuses?|buveurs?|divorces) ${SHUT}|pas de fumeurs?|(?:ne fumant|ne buvant|qui ne fume|qui ne boit) pas|non[- ]buveurs?|vie (?:saine|rangee)|moralite irreprochable|bonnes? vie et m(?:oe|œ)urs`,
    /espace|chambre|local|zone/,
  ),
  criterion(
    'orientation sexuelle',
    `(?:gays?|lesbiennes?|homos?|lgbt\\+?|bisexuel\\w*) ${SHUT}|pas (?:de |d')(?:gays?|lesbiennes?|homos?)`,
  ),
  criterion(
    'identité de genre',
    `(?:trans|travestis?|lgbt\\+?) ${SHUT}|cisgenres?|pas de (?:trans|travestis?)`,
  ),
  criterion(
    'nom de famille',
    `(?:noms?(?: de famille)?|prenoms?|patronymes?) (?:a consonance|a la consonance|francais|bien francais|etranger|d'origine|facile a prononcer)[^,.;]{0,30}`,
  ),
  criterion(
    'lieu de résidence',
    `${CANDIDATES} (?:des|du|de la|de|issus? d[eu]s?)(?: la| l')? ?(?:quartiers?|banlieues?|cites?|zup|zus|departement|\\d{2})[^,.;]{0,25} ${SHUT}|(?:banlieue|quartiers?|cites?|\\d{2,5}|hors (?:departement|secteur|commune)) ${SHUT}|${CANDIDATES} (?:locaux|local|locale|locales|du coin|du cru|de la commune|du village|du quartier|du canton|du secteur|du departement)(?: ${ALONE})?|habitants? (?:de|du|des|d')[^,.;:!?]{2,30} ${ALONE}|uniquement (?:du|de la|les habitants d[eu])(?: la)? (?:commune|ville|canton|departement|village|secteur)[^,.;]{0,20}`,
  ),
  criterion(
    'domiciliation bancaire',
    `(?:compte|rib|domiciliation)(?: bancaire)? (?:dans une |en |a la |d'une )?(?:banque |bancaire )?(?:francaise?|en france|francais)[^,.;]{0,20}|(?:compte|rib) (?:etranger|en ligne|n26|revolut|nickel) ${SHUT}`,
  ),
  criterion(
    'vulnérabilité économique',
    `(?:rsa|sdf|sans[- ]abri|chomeurs?|chomeuses?|surendettes?|allocataires?|beneficiaires? du rsa|cas sociaux|cas soc|precaires?|interdits? bancaires?) ${SHUT}|(?:situation|sante) financiere (?:saine|stable|personnelle)|a l'abri du besoin|sans (?:credit|dette|decouvert)s?(?: en cours)?|pas de (?:chomeurs?|sans[- ]abri|surendettes?|credits?)`,
    /entreprise|societe|groupe/,
  ),
  criterion(
    'mandat électif',
    `(?:elue?s?|conseillers? municipaux|mandats? (?:electi\\w+|locaux|local)) ${SHUT}|(?:sans|pas de|aucun) mandat (?:electi\\w+|local|politique)`,
  ),
  criterion(
    'caractéristiques génétiques',
    `antecedents (?:familiaux|hereditaires)|(?:sans |aucune? |pas de )?maladies? (?:hereditaire|genetique)s?`,
  ),
  criterion('âge', `maxi(?:mum)? [2-6]\\d ans|trop (?:agee?s?|jeunes?|vieux)`, AN_AGE_OF_THINGS),
  criterion(
    'sexe',
    `reservee? (?:a un |a des |a une |aux )messieurs|monsieur (?:costaud|fort|robuste|serieux)|vous etes (?:un homme|une femme)(?! ou)|donc (?:pour )?(?:un |une )?(?:homme|femme)|caractere (?:viril|feminin)|ambiance (?:masculine|feminine)|etudiantes? de preference`,
  ),
  criterion('origine', `race (?:blanche|noire)|de couleur ${SHUT}`),
  criterion(
    'apparence physique',
    `mesure[rz] (?:au moins|plus de|entre) 1\\s?m\\s?\\d*|(?:femme|homme|dame) (?:mince|svelte|elancee?)|(?:sans|pas de) cheveux longs`,
  ),
  criterion('état de santé', `jamais (?:etre )?malades?|seropositi\\w+ ${SHUT}|mode de vie sain`),
  criterion('handicap', `personnes? (?:physiquement )?valides?(?! par)`),
  criterion(
    'convictions religieuses',
    `pas de (?:musulman|juif|catholique|chretien|croyant|pratiquant)(?:e|ne)?s?`,
  ),
  criterion(
    'opinions politiques',
    `de (?:gauche|droite) (?:${SHUT}|de preference|uniquement)`,
    /cote|main|aile/,
  ),
  criterion('situation de famille', `libre de toutes? attaches?`),
  criterion('identité de genre', `pas de personnes? trans\\w*`),
  criterion('vulnérabilité économique', `pas de personnes? (?:surendettee|precaire|sans domicile)s?`),
];
