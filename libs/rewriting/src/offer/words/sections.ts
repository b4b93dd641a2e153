/** What a heading of a need announces. */
export type Section = 'tasks' | 'profile' | 'conditions' | 'training' | 'company' | 'apply';

/** Words of headings, on folded text; the first that matches says what follows. */
export const SECTIONS: readonly (readonly [Section, RegExp])[] = [
  [
    'apply',
    /\b(?:postul\w*|candidat(?:er|ure)|contact|processus de recrutement|recrutement|comment nous rejoindre|interesse)\b/,
  ],
  [
    'training',
    /\b(?:formations? (?:assuree|prevue|interne|proposee)s?|parcours d'integration|vous apprend\w*|apprentissages?)\b/,
  ],
  [
    'profile',
    /\b(?:profils?|candidate?s?|competences?|pre-?requis|qualites?|savoir-?(?:etre|faire)|personnalite|connaissances?|diplomes?|permis|certifications?|requis|experiences?|atouts?|exigences?|formation)\b/,
  ],
  [
    'conditions',
    /\b(?:conditions?|avantages?|remunerations?|salaires?|horaires?|contrat|offrons|proposons|propose|beneficie\w*|profite\w*|lieu|primes?|planning|duree|modalites|informations? (?:complementaires?|supplementaires?|pratiques?)|volume horaire|details? de l'offre|package|programmation|gratifications?|localisation|questions?)\b/,
  ],
  [
    'tasks',
    /\b(?:missions?|taches?|activites?|responsabilites|role|quotidien|travaux|fonctions?|poste|description|objectifs?|charge|mesure de|amenee?s?)\b/,
  ],
  [
    'company',
    /\b(?:points? forts?|etablissement|entreprises?|societe|qui sommes|a propos|presentation|groupe|client)\b/,
  ],
];

/** Lines that are headings even without a colon, on folded text. */
export const BARE_HEADING =
  /^(?:(?:votre|vos|le|la|les|l'|description (?:du|de la|de l')|descriptif du|ton|tes)\s?)?(?:profil(?: recherche| souhaite)?|missions?(?: principales?)?|principales missions|taches(?: principales)?|postes?|missions confiees|informations? (?:complementaires?|supplementaires?|pratiques?)|localisation(?: du poste)?|activites|competences(?: requises| attendues| techniques)?|avantages|conditions(?: de travail| du poste)?|remunerations?(?: et avantages)?|horaires|qualites(?: requises| attendues)?|savoir-?(?:etre|faire)|entreprise|formation|contrat|salaire|a propos(?: de nous)?|qui sommes[- ]nous|pre-?requis|lieu)\s*[?.]?$/;

/** A word after which a clause begins when it is glued to the one before ("industriellesNous"), or when a stop was forgotten. */
export const GLUED =
  /(?<=[a-zà-ÿ)])(?=(?:Nous|Vous|Vos|Votre|Notre|Nos|Pour|Dans|Poste|Profil|Missions?|Horaires?|Salaire|Rémunération|Formation|Contrat|Au sein|Rattaché|En assemblant|Le poste|La rémunération)\b)|(?<=[a-zà-ÿ]{4}|[)\d]|H\/F|F\/H)\s+(?=(?:Vous (?:\p{L}+ez|êtes)|Nous (?:\p{L}+ons|sommes)|Votre (?:mission|rôle)|Vos (?:missions?|tâches|avantages)|Au sein (?:de|d')|Rejoindre notre|Horaires?\s?(?::|[Dd]u|\d)|Salaire|Rémunération|Poste (?:à|en)|Ce poste est|Missions?\s?:|Profil)\b)/gu;
