/** Verbs in -ir like « finir »: « vous » ends in -issez. Folded. */
export const SECOND_GROUP: ReadonlySet<string> = new Set(
  `amortir assouplir brunir enfouir gravir petrir reflechir abolir accomplir adoucir affranchir agir agrandir approfondir amincir aplanir aplatir arrondir assainir assortir avertir batir
  blanchir choisir convertir definir degarnir degrossir demolir durcir eclaircir elargir emboutir enrichir envahir epaissir etablir
  finir fleurir fournir franchir garantir garnir grossir guerir investir jaunir jouir mincir munir murir noircir nourrir obeir
  obscurcir polir punir raccourcir rafraichir ralentir rebatir rechoisir reagir refroidir regarnir remplir retablir retrecir
  reunir reussir roidir rotir rougir saisir salir subir tiedir unir vernir verdir vieillir vomir`.split(
    /\s+/,
  ),
);

/** What no rule gives: the infinitive, folded, and its « vous » of the present. */
export const THIRD_GROUP: ReadonlyMap<string, string> = new Map(
  `abattre abattez|acquerir acquérez|accueillir accueillez|admettre admettez|apprendre apprenez|attendre attendez|atteindre atteignez|
  avoir avez|battre battez|combattre combattez|comprendre comprenez|conclure concluez|concevoir concevez|conduire conduisez|
  connaitre connaissez|construire construisez|contenir contenez|convaincre convainquez|convenir convenez|correspondre correspondez|
  coudre cousez|courir courez|couvrir couvrez|cueillir cueillez|cuire cuisez|debattre débattez|decoudre décousez|decouvrir découvrez|
  decrire décrivez|deduire déduisez|defaire défaites|defendre défendez|depeindre dépeignez|descendre descendez|desservir desservez|
  detenir détenez|detendre détendez|detruire détruisez|devenir devenez|devoir devez|dire dites|dissoudre dissolvez|distraire distrayez|
  dormir dormez|ecrire écrivez|elire élisez|emettre émettez|enduire enduisez|entendre entendez|entreprendre entreprenez|
  entretenir entretenez|entrouvrir entrouvrez|eteindre éteignez|etendre étendez|etre êtes|exclure excluez|extraire extrayez|
  faire faites|fendre fendez|fondre fondez|inclure incluez|induire induisez|inscrire inscrivez|instruire instruisez|
  interrompre interrompez|intervenir intervenez|introduire introduisez|joindre joignez|lire lisez|maintenir maintenez|mettre mettez|
  mordre mordez|moudre moulez|obtenir obtenez|offrir offrez|ouvrir ouvrez|parcourir parcourez|partir partez|parvenir parvenez|
  peindre peignez|pendre pendez|percevoir percevez|permettre permettez|perdre perdez|plaire plaisez|pondre pondez|poursuivre poursuivez|
  pouvoir pouvez|prescrire prescrivez|prendre prenez|prevenir prévenez|prevoir prévoyez|produire produisez|promettre promettez|
  promouvoir promouvez|recevoir recevez|reconduire reconduisez|reconnaitre reconnaissez|reconstruire reconstruisez|recoudre recousez|
  recouvrir recouvrez|recueillir recueillez|recuire recuisez|redescendre redescendez|reduire réduisez|refaire refaites|refendre refendez|
  rejoindre rejoignez|relire relisez|remettre remettez|rendre rendez|repandre répandez|repeindre repeignez|repondre répondez|
  reprendre reprenez|reproduire reproduisez|resoudre résolvez|restreindre restreignez|retenir retenez|retransmettre retransmettez|
  retordre retordez|revendre revendez|revoir revoyez|rompre rompez|satisfaire satisfaites|savoir savez|sentir sentez|servir servez|
  sortir sortez|soumettre soumettez|sourire souriez|souscrire souscrivez|soutenir soutenez|suivre suivez|surprendre surprenez|
  suspendre suspendez|teindre teignez|tendre tendez|tenir tenez|tondre tondez|tordre tordez|traduire traduisez|transcrire transcrivez|
  transmettre transmettez|valoir valez|vendre vendez|venir venez|vivre vivez|voir voyez|vouloir voulez|aller allez`
    .split('|')
    .map((pair) => pair.trim().split(' '))
    .map(([infinitive = '', vous = '']) => [infinitive, vous] as const),
);

/** Verbs in -ier: other words in -ier are nouns (atelier, chantier, métier). Folded. */
export const IER_VERBS: ReadonlySet<string> = new Set(
  `allier amplifier apprecier associer authentifier bonifier certifier clarifier classifier codifier concilier confier congedier copier
  decrier dedier defier delier demultiplier deplier diversifier edifier envier etudier expedier exproprier fier fluidifier fortifier
  gratifier humidifier identifier initier intensifier justifier lier liquefier lubrifier manier marier modifier multiplier negocier
  notifier officier pacifier parier personnifier photocopier planifier plastifier plier prier publier purifier qualifier quantifier
  radier rallier rapatrier ratifier recopier rectifier relier remanier remedier remercier replier resilier reunifier revivifier scier
  sertifier signifier simplifier solidifier specifier stratifier tarifier trier unifier varier verifier vitrifier crier oublier`.split(
    /\s+/,
  ),
);

/** Words in -er that are no verb where a task begins. Folded. */
export const ER_NOUNS: ReadonlySet<string> = new Set(
  `amer archer berger boucher boulanger bucher cancer charter cher clocher cocher cuiller danger dealer designer enfer etranger fer
  flipper foyer hier hiver horloger inter joker junior laser leader leger loyer maraicher manager master menager mer messager noyer
  ouvrager oranger over passager picker plancher poster porcher potager premier dernier rocher roller rucher scanner scooter
  setter single speaker starter super supporter tender trader trailer usager vacher verger ver webmaster worker container
  cutter dumper loader stacker sprinkler primer partner power career center driver order cluster folder`.split(
    /\s+/,
  ),
);

/** Verbs of the workshop as they are spelt: capitals and hurried typing lose the accents. */
export const ACCENTED_VERBS: ReadonlyMap<string, string> = new Map(
  `accéder accélérer achever acheter amener améliorer apprêter aérer bénéficier câbler céder chanfreiner compléter contrôler coopérer créer
  débarrasser débiter déblayer déboucher débrancher décaper décharger déclarer décoffrer décolleter découper dégager dégraisser
  délivrer démarrer déménager démonter dénuder dépanner déplacer déposer dépoussiérer désherber désinfecter désosser détecter
  déterminer développer ébarber ébavurer écouter écouler éditer effectuer élaborer élever élever élinguer éliminer émonder emmener
  équilibrer équiper étalonner étiqueter étudier évacuer évaluer éviter évoluer exécuter expédier façonner fraiser générer gérer
  gréer maçonner mécaniser mélanger mesurer modéliser numéroter opérer organiser pénétrer peser pointer poncer prélever préparer
  présenter préserver procéder proposer protéger réaliser réaménager réapprovisionner réceptionner récolter récupérer rédiger référencer
  régler régénérer régulariser relever rémunérer rénover réparer répartir répéter repérer réserver respecter rétracter réutiliser révéler
  réviser sécher sécuriser sélectionner sérigraphier succéder suggérer supprimer téléphoner tolérer tracer transférer utiliser vérifier
  véhiculer résoudre réunir réussir réduire définir décrire découvrir éteindre écrire établir étendre préférer spécifier
  bâtir bâcher coûter enlever entraîner épandre épousseter épurer essuyer intégrer libérer opérer modérer mêler pêcher percer
  célébrer démouler déneiger déposer désencombrer déverser égoutter emballer empâter empiéter enchaîner ensiler étancher étayer
  étirer éviscérer fidéliser gérer habiller héberger inspecter interpréter lever mener métrer négocier nettoyer piéger planifier
  paramétrer pelleter peler quadriller réassortir réchauffer récurer référer régaler rejeter remédier remplacer rénover sceller
  semer solliciter superviser tâcher tréfiler vêler`
    .split(/\s+/)
    .map(
      (verb) =>
        [
          verb
            .normalize('NFD')
            .replace(/[^a-z]/g, '')
            .toLowerCase(),
          verb,
        ] as const,
    ),
);
