import type { Criterion } from './criterion';
import { criterion } from './criterion';
import { EXCLUSIONS } from './exclusions';
import { PEOPLE_SHUT_OUT } from './people';

const SECOND = String.raw`(?:\(?e\)?|\.e|/e)?s?`;
const YOUNG_PUBLIC =
  /accompagn|encadr|form(?:er|ant|ation)|enfants|accueill|aupres|animer|insertion|handicap|public|apprentis/;
/** « 3 à 5 ans d'expérience », « une maison de 30 ans » : a duration, not an age. */
const DURATION =
  /ans (?:d'|de |minimum d'|en |dans |sur |au |a ce |comme |plus tard|d'anciennete)|depuis|experience|existe|anciennete|fete|annees/;
const PUBLIC_OF_THE_JOB =
  /residents?|patients?|usagers?|beneficiaires?|enfants? en|eleves?|personnes (?:agees|accompagnees|accueillies)|seniors? (?:et|dependants)/;

export const CRITERIA: readonly Criterion[] = [
  criterion(
    'âge',
    `jeunes? (?:hommes?|femmes?|filles?|garcons?|dames?|candidat${SECOND}|profils?|retraite${SECOND}|diplome${SECOND}|collaborat\\w+|vendeu\\w+|personnes?|talents?|recrues?|professionnel\\w*|actifs?|motive${SECOND}|dynamiques?|et (?:dynamiques?|motive${SECOND}|souriante?s?))`,
    /role d|equipe jeune|jeunes? (?:entreprise|equipe|societe|pousse)|(?:accompagn|encadr|form)\w* (?:de |des |les |un |une )?jeunes?/,
  ),
  criterion(
    'âge',
    `(?:pour|aux?|reservee? aux?|recherch\\w+|recrut\\w+|privilegi\\w+|preference (?:a|aux|pour)) (?:les |des |un |une |plus )*(?:plus )?jeunes?(?: (?:qui|de moins|sortant|en recherche|uniquement|seulement)[^,.;:!?]{0,45})?(?=$|[ ,.;:!?])`,
    YOUNG_PUBLIC,
  ),
  criterion(
    'âge',
    `(?:vous etes|etre|personne|profil|candidat${SECOND}|quelqu'un de|equipier|homme|femme|collaborateur) (?:assez |plutot |encore )?jeune${SECOND}(?! (?:diplome|entreprise|societe|equipe|pousse|retrait))`,
  ),
  criterion(
    'âge',
    `(?:agee?s?|age\\(e\\)s?) (?:de |entre |d'au plus )?(?:\\d{2}|moins|plus)[^,.;:!?]{0,20}ans`,
    PUBLIC_OF_THE_JOB,
  ),
  criterion('âge', `(?:entre )?\\d{2} (?:et|a|-) \\d{2} ans(?: (?:maximum|max|environ))?`, DURATION),
  criterion(
    'âge',
    `(?:de |avoir )?(?:moins|plus|pas plus) de (?:2[0-9]|[3-6]\\d) ans|(?:3\\d|4\\d|5\\d|2[2-9]) ans (?:maximum|max|maxi|au plus|grand maximum)`,
    new RegExp(
      `${DURATION.source}|contrat|alternance|apprentissage|entreprise|groupe|agence|leader|societe|savoir-faire|metier`,
    ),
  ),
  criterion(
    'âge',
    `age (?:maxi(?:mum)?|limite|ideal|souhaite|exige|requis)|limite d'age|votre (?:age|date de naissance)|digital natives?|pas de seniors?|seniors? s'abstenir|(?:ideal|parfait|convient)(?: pour| a| aux)?(?: un| une| les)? (?:jeunes?|retraite${SECOND}|preretraite${SECOND})|retraite${SECOND} (?:bienvenu\\w*|accepte\\w*|s'abstenir)|esprit jeune`,
    /quel que soit/,
  ),
  criterion(
    'sexe',
    `(?:recherch\\w+|recrut\\w+|cherch\\w+|embauch\\w+|besoin d'|souhait\\w+)(?: (?:un|une|des|d'un|d'une|de|uniquement|plutot|exclusivement|jeunes?|avant tout))* ?(?:hommes?|femmes?|dames?|messieurs|monsieur|garcons?|filles?)(?! de (?:menage|chambre)| d'entretien| toutes? mains)`,
  ),
  criterion(
    'sexe',
    `(?:hommes?|femmes?|dames?|garcons?|filles?) (?:uniquement|seulement|exclusivement|exige\\w*|imperativement|de preference|s'abstenir)|(?:uniquement|exclusivement|de preference|preference|plutot|priorite|reservee? aux?) (?:a |aux? |pour |un |une |des |les )*(?:hommes?|femmes?|dames?|garcons?|filles?)|reservee? (?:a une|aux) [a-z]+(?:euse|iere|trice|ienne)s?|(?:poste|emploi|place|mission) pour (?:un |une )?(?:hommes?|femmes?|dames?)|pas de (?:femmes?|hommes?|filles?)`,
  ),
  criterion(
    'sexe',
    `(?:personnel|candidat|candidate|candidatures?|profil|equipe|poste|metier|travail|force) (?:exclusivement |uniquement |plutot |typiquement )?(?:feminine?s?|masculine?s?)|sexe (?:feminin|masculin)|(?:metier|travail|poste) (?:d'hommes?|de femmes?|pour (?:homme|femme)s?)`,
  ),
  criterion(
    'situation de famille',
    `celibataires?|(?:vous etes |etre |personne )mariee?s?|sans enfants?|sans (?:charges?|contraintes?|obligations?|attaches?) (?:de famille|familiales?)|situation (?:familiale|de famille)|(?:peres?|meres?) de famille|(?:jeune )?mamans?|divorcee?s?|enfants? a charge|pas d'enfants?|recherch\\w+ (?:un )?couple|pour (?:un )?couple`,
    /garde|chambre|gite|\blits?\b|personnes agees|aides?|mutuelle|prime|accompagn|ecoute|creche|patient/,
  ),
  criterion(
    'grossesse',
    `(?:non|pas|ne pas etre|femmes?) enceintes?|projets? (?:de|d')\\s?(?:grossesse|maternite|enfants?|bebe)|grossesse (?:en cours|prevue|envisagee)`,
    /suivi|soins?|accompagn|patiente|conge|sage/,
  ),
  criterion(
    'apparence physique',
    `(?:une |d'une |la |votre )?(?:(?:tres )?(?:bonne|excellente|belle|parfaite|agreable)) presentation|presentation (?:physique |personnelle )?(?:et elocution )?(?:soignee|irreprochable|impeccable|exigee|agreable|correcte|elegante)|(?:belle|bonne) (?:apparence|allure|prestance)|apparence (?:soignee|physique|agreable|impeccable|irreprochable)|physique (?:agreable|avantageux|attrayant|de mannequin)|bien de sa personne|look (?:soigne|jeune|moderne|branche)`,
    /presentation (?:orale|commerciale|ecrite|des? |du |powerpoint|de la )|rayon|produits?|plats?/,
  ),
  criterion(
    'apparence physique',
    `(?:sans|pas de|ni|aucune?|interdits?) (?:tatouages?|piercings?|barbes?)(?: apparents?| visibles?)?|tatouages? (?:interdits?|non acceptes?)|taille (?:minimum|minimale|mannequin)|(?:mesurer|mesurant) (?:au moins |plus de |entre )?1\\s?m|1\\s?m\\s?\\d{2} (?:minimum|mini|min|au moins)|(?:personne|candidate?|silhouette) (?:mince|svelte|elancee)|taille (?:3[2-9]|4\\d)(?: maximum)?|imc`,
    /pantalon|chaussure|vetement|combinaison|retouche/,
  ),
  criterion(
    'état de santé',
    `(?:en |une |d'une )?(?:bonne|excellente|parfaite|tres bonne|solide) (?:sante(?! (?:financiere|economique))|condition physique|forme physique|constitution)|(?:sans|aucun|pas de) (?:problemes?|soucis?|antecedents?|probleme) (?:de |d')?(?:sante|medica\\w+|dos|physiques?)|(?:sans|aucune|pas de) (?:restrictions?|contre-indications?|maladies?)(?: medicales?| chroniques?)?|mal(?:ade)?s? (?:du dos )?s'abstenir|jamais malade|robustesse physique|(?:personne|homme|candidat) (?:robuste|costaud|en forme)`,
    /residents?|patients?|bien-etre/,
  ),
  criterion(
    'handicap',
    `(?:non|pas de|sans|aucun) (?:rqth|handicap(?:e|es|ee)?|travailleurs? handicapes?|invalidite)|handicap(?:es?|ees?)? s'abstenir|(?:personnes? |parfaitement |physiquement )valides? (?:uniquement|seulement|exige\\w*)|(?:non|pas) accessible aux (?:personnes )?(?:handicapees?|a mobilite reduite|en situation de handicap)`,
  ),
  criterion(
    'nationalité',
    `(?:de |la |posseder la |avoir la )?nationalite (?:francaise|europeenne|suisse|de l'union\\w*)(?: (?:exigee|obligatoire|requise|souhaitee))?|ressortissants? (?:francais|europeens?)|francais uniquement|(?:etre|citoyen) (?:francais|europeen)(?: (?:ou|et) [a-z]+)?(?=$|[,.;])|pas d'etrangers?|etrangers? s'abstenir`,
  ),
  criterion(
    'origine',
    `(?:d'origine|de type) (?:francaise|europeenn?e?|africaine|maghrebine|asiatique|antillaise|caucasien\\w*|etrangere)|francais de souche|bbr|accent (?:etranger|regional)(?: non [a-z]+| exclu)?|(?:sans|aucun) accent(?: etranger)?|(?:francais|francaise|anglais|allemand|espagnol|italien|arabe|portugais)e? (?:de )?(?:langue )?(?:maternelle?|natif|native)|langue maternelle(?: [a-z]+)?|(?:pas de )?gens du voyage(?: s'abstenir)?|(?:locuteur|francophone|anglophone) (?:natif|de naissance)`,
    /produits?|cuisine|viande|ecole|residents?|public/,
  ),
  criterion(
    'langue',
    `(?:parler|parlant|parlez) (?:uniquement|exclusivement|que) (?:le )?francais|interdi\\w+ de parler|ne parlant pas (?:d'autres?|une autre) langues?`,
  ),
  criterion(
    'convictions religieuses',
    `(?:vous etes|personne|candidate?|etre|famille|collaborateur) (?:de confession )?(?:catholique|musulmane?|chretien(?:ne)?|juif|juive|protestante?|athee|croyante?|pratiquante?)s?|de (?:confession|religion) [a-z]+|non (?:pratiquante?|croyante?|voilee?)s?|(?:sans|pas de|port du) (?:voile|foulard|signes? religieux)(?: (?:interdit|refuse))?|votre (?:religion|confession)`,
    /etablissement|ecole|enseignement|laicite|quelle que/,
  ),
  criterion(
    'opinions politiques',
    `(?:sympathisante?|militante?|adherente?)s? (?:de|d'un|du)[^,.;]{0,20}(?:parti|gauche|droite)|(?:etre|etes) (?:politiquement )?(?:de|a) (?:droite|gauche)|(?:opinions?|convictions?|engagement) politiques?|apolitiques?|(?:personne|candidat) de (?:gauche|droite)`,
    /quelles? que/,
  ),
  criterion(
    'activités syndicales',
    `non[- ]syndique${SECOND}|(?:sans|pas de|aucune?|ni) (?:engagement |activite |mandat |appartenance )?syndi(?:que\\w*|cale?s?|cat|calistes?)|(?:aucune?|sans|pas d')[ ]?(?:activite|engagement) mutualiste|syndique${SECOND} s'abstenir|syndicalistes? s'abstenir`,
  ),
  criterion(
    'mœurs',
    `non[- ]fumeu(?:rs?|ses?)|(?:de |d'une )?bonne moralite|bonnes? m(?:oe|œ)urs|vie (?:privee|personnelle) (?:stable|rangee|equilibree|irreprochable|exemplaire)|ne (?:consommant|buvant) (?:pas|jamais)(?: d'alcool)?`,
    /espace|compartiment|chambre|loca(?:l|ux)|zone|equilibre (?:entre )?vie/,
  ),
  criterion('orientation sexuelle', `hetero(?:sexuel\\w*)?s?|homosexuel\\w*|orientation sexuelle`),
  criterion('identité de genre', `transgenres?|non[- ]binaires?|transsexuel\\w*`),
  criterion(
    'nom de famille',
    `(?:nom|patronyme)s? (?:a consonance|francais|bien francais|etranger)[^,.;]{0,20}`,
  ),
  criterion(
    'lieu de résidence',
    `(?:vous |devez |imperativement |idealement |doit )?(?:habite[rz]|resider|residez|domicilie${SECOND}|loger|habitant)(?: (?:imperativement|idealement|obligatoirement))? (?:a |au |aux |en |sur |dans |pres |proche |non loin|le |la |les |l'|ou )[^,.;:!?)]{1,35}|(?:(?:il faut |devez |doit |imperatif d'|necessaire d')habiter|(?<=^\\W*)habiter) (?!ensemble|seul|avec|chez|sur place|a |au |en |dans |pres )[a-z][a-z' -]{2,30}|(?:domicile|lieu de residence|residence|habitation) (?:proche|a proximite|obligatoire|exige\\w*)[^,.;:!?)]{0,25}|pas de (?:banlieue|candidats? d[eu])[^,.;]{0,20}`,
    /personnes? habitant|clients?|beneficiaires?|\?$|logement|maison|enfants?|famille habite|que vous habitiez|si vous habit|sera loge/,
  ),
  criterion(
    'vulnérabilité économique',
    `(?:sans|pas de|aucune?) (?:dettes?|surendettement|probleme financier|difficultes? financieres?)|(?:non|pas) (?:interdite?|fichee?) (?:bancaires?|banque de france)|rsa s'abstenir|pas de (?:rsa|sdf|cas soc\\w*)|(?:chomeurs?|demandeurs? d'emploi) (?:de longue duree )?s'abstenir`,
  ),
  criterion(
    'caractéristiques génétiques',
    `(?:test|caracteristiques?|profil) genetiques?`,
    /laboratoire|recherche|analyses?/,
  ),
  ...EXCLUSIONS,
  ...PEOPLE_SHUT_OUT,
];
