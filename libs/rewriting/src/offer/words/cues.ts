/** How the words of a need tell what a unit is about. All on folded text. */

/** How to apply, whom to call, who published. */
export const APPLYING =
  /\bpostul\w*|\bcandidat(?:er|ez|ure)s?\b|\bcv\b|\bcontact(?:ez|er)\b|\bjoindre (?:au|nous|par)|\[(?:telephone|lien|email|mail|courriel|prenoms?|nom)\]|^et si vous\b|^envie de\b|^pret(?:e|\(e\))? (?:a|pour)\b|n'hesite\w*|n'attend\w* plus|\bref(?:erence)?\s*:|https?:|www\.|\S+@\S+|\brejoignez\b|\brejoindre (?:notre|nos|l'|une|un)|\brecontact\w*|ce poste (?:est fait|pourrait|vous)|cette (?:offre|annonce|mission) vous|vous vous reconnaissez|(?:est|etes|es)[- ](?:fait|interess)\w*|\bpourquoi pas vous|venez (?:vite|nous)|a vos cv|parrainage|entretien (?:telephonique|avec|de)|simplement pour vous|correspond a vos attentes|bientot$|prendra contact|consultant\(e\)s|vous correspond|alors lisez|\bfastt?\b/;
/** Of the agency, of the law: nothing of the work. */
export const BLURB =
  /\bnotre agence\b|\bvotre agence\b|\bl'agence\b|acteur (?:le plus|majeur|de)|mesures? de protection|lutte contre les discriminations|\bdiversite\b|\brgpd\b|donnees personnelles|\bconsentement\b|\bcnil\b|\bles donnees\b|exercer vos droits|directives particulieres|nos candidats|accorde une importance|diffusion d'offres|travail temporaire|reseau d'agences|\bleader\b|\bnumero 1\b|specialiste du recrutement|cabinet de recrutement|engag\w+ (?:en faveur|pour l'egalite|au quotidien)|a l'ecoute au quotidien|nos clients|\bfiliale\b|\bdepuis (?:plus de )?\d+ ans\b|\bdepuis (?:19|20)\d\d\b|\bca de\b|\b\d+ agences\b|chiffre d'affaires|\bcollaborateurs\b|\binterimaires en mission|\binterimaires sont|\bcree en\b|depuis sa creation|\bsont des valeurs\b|\bnos valeurs\b|\bfondee? en\b/;
/** The work is open to disabled people: true, and worth saying. */
export const WELCOME = /situation de handicap|travailleurs? handicape|\brqth\b|\bhandicap\b/;
/** Someone is looked for: the title of the offer says it. */
export const RECRUITING =
  /^(?:un |une |des |\d+ )?[^.:,]{3,60}\(?\b(?:h\/f|f\/h)\)?$|^recherche (?!de |des |d')|^recherche (?=d'une?\b|une?\b|pour\b|son\b|sa\b|des? .*h\/f)|(?<!^)\b(?:recherch(?:e|ent|ons|es)|recrut\w+|nous cherchons|cherche|a la recherche|propose un poste|vous propose un poste|vous propose ce poste)\b/;
/** Of the company. */
export const COMPANY =
  /\b(?:entreprise|societe|groupe|notre client|etablissement|pme|usine|maison|cabinet|association|geiq|structure)\b.*\b(?:specialis\w+|realis\w+|fabri\w+|concoi\w+|compte|emploie|intervient|propose|est|existe|organise|accompagne|implante\w*|recrute|familiale|reconnue?)\b|^(?:notre client|l'entreprise|la societe|le groupe|entreprise|societe)\b|^(?:elle|ils?)\s|^nous (?:sommes|intervenons|fabriquons|accompagnons|mettons)\b/;
/** What is taught, and who teaches it. */
export const TEACHING =
  /\b(?:forme(?:e|s|\(e\))* (?:par|a|au|aux|en interne|sur|des|pendant)|formations? (?:en )?(?:assuree?s?|interne|prevue?s?|possible|dispensee?|prise? en charge|proposee?|au poste|complete|en binome|des l'|initiale assuree|offerte|payee|de \d)|formation est|vous (?:serez|etes) (?:forme|accompagne)|accompagne(?:e|\(e\))? (?:par|pendant|durant)|accompagnement (?:par|personnalise a la prise)|(?:nous|on) (?:vous )?form(?:ons|erons|e)|vous (?:apprendrez|apprenez|appreniez)|tut(?:eur|rice|orat)|en binome|parrain(?:age)? (?:lors|pendant)|parcours d'integration|personne a former|montee en competences?|a la sortie de la formation|diplome prepare|titre prepare|prepar\w+ (?:un|le) (?:cap|titre|diplome|cqp|bac)|(?:possibilites?|perspectives?|opportunites?)\b.{0,40}evolution|evolutions? (?:possible|professionnelle|interne|de carriere))\b/;
/** The door is already open to beginners. */
export const BEGINNERS =
  /\bdebutante?s?(?:\(e\)s?|\/e)?(?: ou debutante?s?)?\b.{0,12}\b(?:accepte|bienvenu|admis|possible)|\bouvert (?:aux|a tous les) (?:debutants|profils)|(?:sans|aucune?|pas d')\s?(?:experience|diplome)s?\b|\bexperience (?:non|pas) (?:exigee|requise|demandee|necessaire)/;

/** The company speaks of itself from the first word. */
export const COMPANY_FIRST =
  /^(?:notre client\b|son client\b|la societe\b|l'entreprise\b|ce groupe\b|[\w' ]{2,30}, (?:acteur|leader|entreprise|societe|filiale|groupe|specialis))/;

/** Money. */
export const PAY =
  /€|\beuros?\b|\bsmic\b|\bsalaires?\b|\bremunerat\w+|\btaux horaire|\bprimes?\b|\b1[34]e(?:me)? mois|\bmutuelle\b|\bpaniers?\b|\btickets?[- ]restaurant|\bindemnit\w+|\binteressement\b|\bparticipation aux benefices|\bifm\b|\biccp\b|\bcet (?:a )?\d|compte epargne|\bcet et\b|\bcse\b|\bcomite d'entreprise|\bacomptes?\b|\bconges payes\b|\bfin de mission\b|\brtt\b|\bcheques?[- ](?:vacances|cadeaux?)|\bheures sup\w*|\bavantages?\b|\blogement\b|\brepas (?:offert|pris|fourni|gratuit|du midi)\w*|\b(?:primes?|frais|paniers?|indemnites?) (?:de )?repas|\bgrille\b|\bconvention collective|\bbrut\b|\bk€/;
/** Time. */
export const HOURS =
  /\b\d{1,2}\s?h(?:\s?\d{2})?\b|\b\d{1,2}\s?heures\b|\b\d\s?[x*×]\s?\d{1,2}\b|\bhoraires?\b|\btemps (?:plein|complet|partiel)|\bmi-temps\b|\blundi|\bmardi|\bmercredi|\bjeudi|\bvendredi|\bsamedi|\bdimanche|\bweek-?ends?\b|\bde nuit\b|\bla nuit\b|\bnuits\b|\bde jour(?:nee)?\b|\ben journee\b|\b(?:travail|horaires?|equipes?) postee?s?\b|\bd'apres-midi\b|\bdu matin\b|\bcoupures?\b|\bastreintes?\b|\bpauses?\b|\bhebdo\w*|\bpar semaine\b|\bmodulation\b|\bequipes? (?:alternees?|tournantes?|du matin|d'apres-midi|de nuit)/;
/** Contract, start, place. */
export const CONTRACT =
  /\bcdi\b|\bcdd\b|\binterim\w*\b|\bcontrat\b|\balternance\b|\bmissions? (?:de|d'interim|longue|courte|ponctuelle|evolutive|a pourvoir)|\ba pourvoir\b|\bdes que possible\b|\bdemarrage\b|\bprise de poste\b|\bdebut (?:du contrat|le|en|de)\b|\bembauche\b|\bperiode d'essai|\blongue duree\b|\bposte (?:en|base|situe|localise|a)\b|\bdisponible\b|\b\d+ (?:postes?|places)\b|\blong terme\b|\bduree\b/;
export const PLACE =
  /\b(?:basee?|situee?s?|localisee?s?)\s(?:a|sur|dans|en|au|pres)\b|\blieu\b|\bdeplacements?\b|\bsecteur de\b|\ba proximite de\b|\bpoint de depart\b|\bteletravail\b|\bpresentiel\b|\bsur (?:site|chantiers?)\b|\(\d{2,5}\)|\b\d{5} [a-z]|\btransports? (?:en commun|publics)|\bminibus\b|\bcovoiturage\b|\bparking\b/;
/** What is hard, and stays written because it is true. */
export const CONSTRAINT =
  /\bports? de charges?|\bcharges lourdes|\bkg\b|\bbruit\w*|\bbruyant|\bfroid\b|\bchaleur\b|\bchaud\b|\bdebout\b|\ben hauteur\b|\bpoussier\w*|\bodeurs?\b|\bintemper\w*|\bphysique(?:ment)?\b|\bpenib\w*|\bcadences?\b|\bhumid\w*|\bsalissant|\bexterieur\b|\bequipements? de protection|\bepi\b|\bvehicule (?:indispensable|exige|necessaire|obligatoire|personnel|de service|fourni)|\brepetiti\w*|\bgestes repet|\btenue de travail|^vehicule (?:de|d')|^(?:(?:vous |devez |etre |etes |il faut |personne |imperativement ){0,3})vehicule/;
