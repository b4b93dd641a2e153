import type { QualityCode } from './codes';

/**
 * What an advert says that the reader does or is, word for word, and the quality that it evokes: a verb of attitude after « vous », or an adjective
 * that needs its complement. Folded. `inProfile`: elsewhere the same words tell a task.
 */
export const SAID_OF_THE_READER: readonly {
  readonly code: QualityCode;
  readonly said: string;
  readonly inProfile?: true;
}[] = [
  {
    code: 'STRESS',
    said: `(?:vous )?ne vous enervez (?:pas|jamais)(?: facilement| vite)?|maitres?(?:se)? (?:de|d')\\s?(?:vous|vous-meme|soi|toi)|stables? emotionnellement`,
  },
  {
    code: 'PERS',
    said: `(?:vous )?avez de la suite dans les idees|(?:vous )?ne lachez (?:rien|jamais(?: rien)?)|(?:vous )?n'abandonnez (?:pas|jamais)(?: facilement)?|(?:vous )?allez (?:toujours )?(?:jusqu')?au bout (?:des choses|de (?:vos|ce que)[a-z ]*)|dure?s? (?:a la tache|au mal|a l'ouvrage)`,
  },
  {
    code: 'RIG',
    said: `(?:vous )?ne laissez rien au hasard|(?:vous )?verifiez (?:toujours|systematiquement|deux fois) (?:votre travail|ce que vous faites)|(?:vous )?avez l'(?:oeil|œil)(?! (?:sur|rive))|(?:vous )?tenez (?:vos|les) (?:horaires|delais)|maniaques? (?:de la |du )[a-z]+|a cheval sur (?:la |le |les |l')[a-z]+`,
  },
  {
    code: 'RESP',
    said: `(?:vous )?tenez (?:votre |toujours )?parole|(?:vous )?tenez vos (?:engagements|promesses)|(?:on|nous) (?:peut|pouvons) compter sur vous|(?:vous )?prenez (?:votre|le) travail au serieux|(?:vous )?prenez vos responsabilites|(?:vous )?assumez vos (?:erreurs|actes|choix)|(?:homme |femme |personne )?de parole(?! d)`,
  },
  {
    code: 'EQUIPE',
    said: `(?:vous )?jouez collectif|savoir jouer collectif|(?:vous )?donnez (?:volontiers |facilement |toujours )?un coup de main|vous vous entendez (?:bien )?avec tout le monde`,
  },
  {
    code: 'ECOUTE',
    said: `(?:vous )?allez (?:facilement |volontiers )?vers les (?:autres|gens)|(?:vous )?mettez (?:facilement )?(?:les (?:gens|clients|autres)|chacun) a l'aise|proches? des gens|faciles? d'acces`,
  },
  {
    code: 'ADAPT',
    said: `facilite a changer de [a-z]+|la routine (?:vous|t') ?(?:ennuie|lasse|pese)|ouverte?s?(?:\\(e\\))? (?:au changement|a la nouveaute)`,
  },
  { code: 'ORG', said: `(?:vous )?gerez (?:bien )?votre temps` },
  {
    code: 'INIT',
    said: `(?:vous )?prenez les devants|(?:vous )?prenez les choses en mains?|(?:vous )?osez proposer|(?:vous )?n'attendez pas qu'on vous [a-z' ]{3,30}`,
  },
  {
    code: 'CURIO',
    said: `(?:avide|friande?|assoiffee?|curieux|curieuse|desireux|desireuse)s?(?:\\(e\\))? (?:de |d')(?:apprendre|connaissances?|savoir|nouveautes?|decouvrir|progresser)|(?:vous )?apprenez (?:tres )?(?:vite|rapidement)|vous vous interessez a (?:tout|ce qui)[a-z' ]{0,30}`,
  },
  { code: 'CURIO', said: `(?:vous )?posez des questions`, inProfile: true },
  {
    code: 'REAC',
    said: `(?:vous )?comprenez (?:tres )?(?:vite|rapidement)|(?:vous )?aimez (?:quand|que) (?:ca|cela) (?:bouge|avance)`,
  },
  {
    code: 'SERV',
    said: `au service des autres|attachee?s?(?:\\(e\\))? a la satisfaction (?:du client|des clients)|prete?s?(?:\\(e\\))? a rendre service`,
  },
  {
    code: 'AUTO',
    said: `(?:vous )?n'avez pas besoin (?:qu'on|d'etre) [a-z' ]{3,30}|esprit d'independance|capables? (?:de |d')agir seule?s?`,
  },
  {
    code: 'AUTRE',
    said: `(?:etes|etre) (?:plutot )?du matin|debordante?s?(?:\\(e\\))? de bonne humeur|attiree?s? par le travail manuel`,
  },
];

/** Letters without which none of these is there: one search of a text spares all of them. Folded. */
export const SAID_OF_THE_READER_HINT =
  /enervez|maitres?(?:se)? (?:de|d')|emotionnelle|lachez|n'abandonn|au bout d|dure?s? (?:a la|au mal|a l'ou)|suite dans|au hasard|avez l'(?:oe|œ)il|\btenez|maniaque|a cheval|verifiez (?:tou|sys|deux)|de parole|compter sur|au serieux|assumez|prenez (?:vos|les)|coup de main|vous entendez|joue[rz] coll|\ballez|mettez|proches? des gens|faciles? d'|routine|ouverte?s?(?:\(e\))? (?:au|a la)|facilite a|gerez|osez|attendez|avide|friand|assoiff|curieu(?:x|se)s?(?:\(e\))? d|desireu|apprenez|interessez|posez des|comprenez|aimez qu|au service des|attachee?s?|prete?s?(?:\(e\))? a|besoin (?:qu'on|d'etre)|independance|d'agir|du matin|debordant|attiree?s?/;
