/** The name of a gesture: its gender, and the verb that says the same. */
export interface Nominalisation {
  readonly article: 'le' | 'la' | 'l’';
  readonly verb: string;
}

const MASCULINE = `ajustage ajuster|alesage aléser|approvisionnement approvisionner|arrosage arroser|assemblage assembler|bachage bâcher|
  balayage balayer|bobinage bobiner|broyage broyer|cablage câbler|calage caler|carrelage carreler|chargement charger|cintrage cintrer|
  classement classer|collage coller|comptage compter|conditionnement conditionner|controle contrôler|coffrage coffrer|coulage couler|
  debarrassage débarrasser|deballage déballer|decapage décaper|dechargement décharger|decoffrage décoffrer|decoupage découper|
  degraissage dégraisser|demontage démonter|depannage dépanner|desherbage désherber|demarrage démarrer|demoulage démouler|
  deplacement déplacer|dressage dresser|ebavurage ébavurer|ebarbage ébarber|elagage élaguer|emballage emballer|empilage empiler|
  encaissement encaisser|encadrement encadrer|enregistrement enregistrer|entretien entretenir|etiquetage étiqueter|faconnage façonner|
  ferraillage ferrailler|filetage fileter|fraisage fraiser|graissage graisser|habillage habiller|lavage laver|lancement lancer|
  marquage marquer|malaxage malaxer|meulage meuler|mesurage mesurer|montage monter|moulage mouler|nettoyage nettoyer|nivellement niveler|
  percage percer|pesage peser|pliage plier|pointage pointer|poncage poncer|polissage polir|pilotage piloter|pompage pomper|
  positionnement positionner|prelevement prélever|raccordement raccorder|ramassage ramasser|rangement ranger|
  reapprovisionnement réapprovisionner|recyclage recycler|reglage régler|reglement régler|remplissage remplir|remplacement remplacer|
  renseignement renseigner|respect respecter|sablage sabler|sciage scier|semis semer|sertissage sertir|soudage souder|stockage stocker|
  suivi suivre|terrassement terrasser|tournage tourner|tri trier|tracage tracer|traitement traiter|transport transporter|transfert transférer|
  usinage usiner|vissage visser|vernissage vernir|vidage vider|accueil accueillir|accompagnement accompagner|affutage affûter|
  agencement agencer|alignement aligner|amenagement aménager|enfournement enfourner|epandage épandre|essai essayer|etalonnage étalonner|
  flocage floquer|formage former|gravage graver|grenaillage grenailler|outillage outiller|palettisage palettiser|paillage pailler|
  plantage planter|rabotage raboter|repassage repasser|rivetage riveter|routage router|taillage tailler|tissage tisser|trempage tremper`;

const FEMININE = `animation animer|application appliquer|analyse analyser|conception concevoir|conduite conduire|confection confectionner|
  construction construire|constitution constituer|consolidation consolider|coordination coordonner|coupe couper|creation créer|cueillette cueillir|
  cuisson cuire|decoupe découper|decoration décorer|demolition démolir|depose déposer|desinfection désinfecter|detection détecter|
  distribution distribuer|elaboration élaborer|evacuation évacuer|evaluation évaluer|execution exécuter|expedition expédier|
  extraction extraire|fabrication fabriquer|fermeture fermer|finition finir|fixation fixer|formation former|garde garder|gestion gérer|
  identification identifier|implantation implanter|impression imprimer|injection injecter|inspection inspecter|installation installer|
  lecture lire|livraison livrer|maconnerie maçonner|manipulation manipuler|modification modifier|numerotation numéroter|
  optimisation optimiser|organisation organiser|ouverture ouvrir|peinture peindre|planification planifier|plantation planter|
  pose poser|preparation préparer|presentation présenter|production produire|programmation programmer|protection protéger|
  realisation réaliser|reception réceptionner|recolte récolter|recuperation récupérer|redaction rédiger|renovation rénover|
  reparation réparer|reproduction reproduire|restauration restaurer|saisie saisir|securisation sécuriser|selection sélectionner|
  signalisation signaler|soudure souder|surveillance surveiller|taille tailler|tenue tenir|tonte tondre|transformation transformer|
  transmission transmettre|utilisation utiliser|vente vendre|verification vérifier|rectification rectifier|remontee remonter|
  rotation tourner|supervision superviser|validation valider|collecte collecter|commande commander|consultation consulter|
  direction diriger|etude étudier|mesure mesurer|recherche rechercher|traite traire`;

/** Verbs that do not take the same object as their noun (« la commande de pièces » is also the thing): left to the light verb. */
const NOT_THE_SAME = new Set([
  'commande',
  'direction',
  'traite',
  'rotation',
  'essai',
  'outillage',
  'remontee',
  'deplacement',
  'reglement',
  'finition',
  'formation',
  'etude',
]);

/** Names of gestures, folded, with the verb that says the same of the same object. */
export const NOMINALISATIONS: ReadonlyMap<string, Nominalisation> = new Map(
  [
    ...pairs(MASCULINE).map(([noun, verb]) => entry(noun, 'le', verb)),
    ...pairs(FEMININE).map(([noun, verb]) => entry(noun, 'la', verb)),
  ].filter(([noun]) => !NOT_THE_SAME.has(noun)),
);

function pairs(list: string): (readonly [string, string])[] {
  return list.split('|').map((pair) => {
    const [noun = '', verb = ''] = pair.trim().split(/\s+/);
    return [noun, verb] as const;
  });
}

function entry(noun: string, article: 'le' | 'la', verb: string): readonly [string, Nominalisation] {
  return [noun, { article: /^[aeiouyh]/.test(noun) ? 'l’' : article, verb }];
}

/** Gestures without a verb that takes the same object: « Vous assurez la mise en place ». Folded, with their article. */
export const PLAIN_GESTURES: ReadonlyMap<string, Nominalisation['article']> = new Map([
  ['plonge', 'la'],
  ['menage', 'le'],
  ['couture', 'la'],
  ['jardinage', 'le'],
  ['mise', 'la'],
  ['remise', 'la'],
  ['manutention', 'la'],
  ['maintenance', 'la'],
  ['tracabilite', 'la'],
  ['garantie', 'la'],
  ['finition', 'la'],
  ['formation', 'la'],
  ['commande', 'la'],
  ['anticipation', 'l’'],
  ['etude', 'l’'],
  ['aide', 'l’'],
  ['deplacement', 'le'],
  ['service', 'le'],
  ['ebarbage', 'l’'],
]);
