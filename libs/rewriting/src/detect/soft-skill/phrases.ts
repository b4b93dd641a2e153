import type { QualityCode } from './codes';
import { SAID_OF_THE_READER } from './said-of-the-reader';

/** A construction that says a quality: its opening, and what its complement must be about. */
export interface QualityPhrase {
  /** From the first word to keep to the complement; sticky alternatives, folded. */
  readonly opening: RegExp;
  /** A letter group without which the opening cannot be there: spares most of the search. */
  readonly hint: RegExp;
  /** `learnt`: the complement must name a quality. `liked`: wider list of tastes. `any`: a taste of its own when it names none. */
  readonly complement: 'learnt' | 'liked' | 'any';
  /** Only where the text describes the person sought. */
  readonly inProfile?: true;
}

const DETERMINER = String.raw`(?:(?:le|la|un|une|du|de|d'un|d'une|des|votre|vos|avoir|les|l')\s*)?`;
const DEGREE = String.raw`(?:(?:bon|bonne|bonnes|tres|grand|grande|grandes|reel|reelle|veritable|vrai|vraie|excellent|excellente|excellentes|fort|forte|fortes|certain|certaine|solide|solides|parfait|parfaite|sincere|vif|meilleur)\s+){0,3}`;
const QUALIFIED = String.raw`(?:\s+(?:aigu|aiguise|affute|developpe|prononce|accru|profond|inne|eleve|certain|reel|naturel|poussee?|tres developpe))?`;
const OF = String.raw`\s+(?:pour|du|de la|de l'|des|de|d'|a|au|aux|dans)\s*`;

/** Written once, in order: the first that opens somewhere keeps its span. */
export const QUALITY_PHRASES: readonly QualityPhrase[] = [
  {
    opening: word(
      `${DETERMINER}${DEGREE}(?:gout|appetence)${QUALIFIED}\\s+(?:pour|du|de la|de l'|des|d'(?=entreprendre|apprendre|innover))\\s*`,
    ),
    hint: /gout|appeten/,
    complement: 'any',
  },
  {
    hint: /sens/,
    opening: word(`${DETERMINER}${DEGREE}sens${QUALIFIED}\\s+(?:du|de la|de l'|des|de|d')\\s*`),
    complement: 'liked',
  },
  {
    hint: /(?:pointe|touche|dose|brin|zeste|grain|don|œil|oeil|fibre|ame|temperament) (?:du|de|d'|pour)/,
    opening: word(
      `(?:une? (?:bonne |petite |vraie? )?(?:pointe|touche|dose|brin|zeste|grain)|(?:une? |le |la |l')(?:bonne |petite |vraie? )?(?:don|oeil|œil|fibre|ame|temperament))\\s+(?:de la|de l'|du|de|d'|pour)\\s*`,
    ),
    complement: 'liked',
  },
  {
    opening: word(`${DETERMINER}${DEGREE}(?:amour|attrait|interet|passion)${QUALIFIED}${OF}`),
    hint: /amour|attrait|interet|passion/,
    complement: 'any',
    inProfile: true,
  },
  {
    hint: /aim|appreci|ador/,
    opening: word(
      `(?:vous\\s+|tu\\s+|j'\\s*)?(?:aimez|aimes|aimant|aime|aimer|apprecier|appreciez|apprecies|appreciant|apprecie|adorez|adorant)\\s+(?:(?:tout|tout particulierement|particulierement|beaucoup|vraiment|bien|aussi|egalement|surtout)\\s+)*`,
    ),
    complement: 'any',
  },
  {
    hint: /sav|sais|sach|sait|capa|apt|facil|facul|habit/,
    opening: word(
      `(?:(?:vous\\s+)?(?:savez|devez savoir)|(?:tu\\s+)?sais(?![a-z])|sachant|sachez|sache|qui sait|savoir|(?:vous etes\\s+)?capables?\\s+(?:de|d')|(?:etes\\s+)?en capacite\\s+(?:de|d')|(?:la|une|votre|vos|des|d'une|de|bonnes?|fortes?|excellentes?|grandes?)?\\s*capacites?(?:\\(e\\))?\\s+(?:a|de|d'|pour)|aptitudes?\\s+(?:a|au|de|d'|pour)|aptes?\\s+a|facilites?\\s+(?:a|de|d')|facultes?\\s+(?:a|de|d')|habitude\\s+de)\\s*`,
    ),
    complement: 'learnt',
  },
  {
    hint: /prefer/,
    opening: word(`(?:vous\\s+)?(?:preferez|preferes)\\s+`),
    complement: 'learnt',
  },
  {
    hint: /envie|volonte|soif|desir|souci|pret|souhaitez/,
    opening: word(
      `(?:(?:vous\\s+)?(?:avez|as)\\s+)?(?:une |la |reelle |forte |vraiment |reellement )*(?:envie|volonte|soif|capacite|desir)\\s+(?:de|d')\\s*|(?:vous\\s+)?souhaitez\\s+(?=vous (?:investir|impliquer|engager))|(?:prets?|prete|prets)(?:\\(?e\\)?s?|/e)?\\s+a\\s+(?=(?:vous |s'|a )?(?:invest|impliq|engag|appren|aider|rendre|servir|relever|donner))|(?:le |du |un )?souci\\s+(?:constant\\s+|permanent\\s+)?(?:du|de la|de l'|des|de|d')\\s*`,
    ),
    complement: 'learnt',
  },
  {
    hint: /c(?:oe|œ)ur/,
    opening: word(`(?:vous\\s+)?(?:avez|as)\\s+a\\s+c(?:oe|œ)ur\\s+(?:de|d')\\s*`),
    complement: 'learnt',
  },
  {
    hint: /portee?s?(?:\(e\))? (?:sur|vers)/,
    opening: word(`(?:etes\\s+)?portee?s?(?:\\(e\\))?\\s+(?:sur|vers)\\s+(?:la |le |les |l')?`),
    complement: 'learnt',
  },
  {
    hint: /amour|attrait|passion/,
    opening: word(
      `(?<=(?:^|[.!?])\\W*)(?:la |l'|le )?(?:amour|attrait|passion)\\s+(?:pour|du|de la|de l'|des)\\s*`,
    ),
    complement: 'any',
  },
  {
    hint: /l'aise/,
    opening: word(
      `(?:etes\\s+)?(?:a l'aise)\\s+(?:avec|dans|en|au|a)\\s+(?=.{0,12}(?:changement|imprevu|nouveaute|contact|relation|public|client|equipe|telephone|oral))`,
    ),
    complement: 'any',
  },
  {
    hint: /respect|appliqu/,
    opening: word(
      `(?:(?:vous\\s+)?(?:respectez|respectant|appliquez|respecter|respect)\\s+(?:strict\\s+|scrupuleusement\\s+|rigoureusement\\s+|rigoureux\\s+)?(?:des|les|du|de la|la|le))\\s+(?=.{0,20}(?:consigne|regle|procedure|norme|horaire|delai|securite|hygiene|cadence|code|hierarchie))`,
    ),
    complement: 'learnt',
    inProfile: true,
  },
];

/** Fixed expressions: their whole span is the finding. */
export const FIXED_EXPRESSIONS: readonly {
  readonly code: QualityCode;
  readonly pattern: RegExp;
  readonly inProfile?: true;
}[] = [
  {
    code: 'EQUIPE',
    pattern: fixed(
      `${DETERMINER}${DEGREE}esprit\\s+(?:d.equipe|collectif|solidaire|d'entraide|de camaraderie|de partage|de (?:cooperation|collaboration|solidarite|groupe|corps)|d'equipe et de \\w+)`,
    ),
  },
  { code: 'INIT', pattern: fixed(`${DETERMINER}${DEGREE}(?:esprit|prises?)\\s+d'initiatives?`) },
  {
    code: 'AUTRE',
    pattern: fixed(
      `${DETERMINER}${DEGREE}esprit\\s+(?:d'analyse|de synthese|critique|pratique|logique|d'entreprise|ouvert)`,
    ),
  },
  { code: 'ECOUTE', pattern: fixed(`a l'ecoute`) },
  {
    code: 'INIT',
    pattern: fixed(`(?:vous\\s+)?pren(?:dre|ez)\\s+(?:facilement |volontiers )?des initiatives`),
    inProfile: true,
  },
  {
    code: 'ECOUTE',
    pattern: fixed(
      `(?:(?:un|d'un|votre|le|de)\\s+)?(?:(?:tres|bon|excellent|reel|fort|bonnes|bon sens)\\s+){1,3}(?:relationnel|sens relationnel)`,
    ),
  },
  { code: 'AUTRE', pattern: fixed(`(?:un |d'un )?(?:bon|excellent|tres bon) savoir[- ]etre`) },
  {
    code: 'RESP',
    pattern: fixed(
      `(?:personnes? |quelqu'un )?dignes? de confiance|personnes? de confiance|sens des responsabilites`,
    ),
  },
  {
    code: 'RIG',
    pattern: fixed(
      `prend(?:re)? le temps de (?:bien )?faire|fait un travail de (?:haute )?qualite|${DETERMINER}travail (?:bien fait|soigne)`,
    ),
    inProfile: true,
  },
  { code: 'SERV', pattern: fixed(`(?:commercant|commerciale?)(?:\\(e\\))? dans l'ame`) },
  {
    code: 'PERS',
    pattern: fixed(
      `relever (?:les|de nouveaux|des|tous les|ce|le) (?:defi|challenge)s?|ne vous decouragez? (?:pas|jamais)[a-z' ]*`,
    ),
    inProfile: true,
  },
  {
    code: 'STRESS',
    pattern: fixed(
      `(?:bonne )?resistance (?:au stress|nerveuse)|(?:vous )?supporte[rz] (?:bien |sans peine )?(?:la pression|le stress)(?: [a-z]+){0,3}|garde[rz] (?:votre|son) calme`,
    ),
  },
  {
    code: 'RIG',
    pattern: fixed(
      `(?:vous )?(?:arrive[rz]|etre|etes) (?:toujours )?a l'heure|(?<=(?:^|, |et ))a l'heure(?=\\s*(?:[,.;!]|$)| quoi)|soin apporte (?:au|aux|a la|a l'|a) ?[a-z]+|(?:vous )?laisse[rz] (?:les lieux|sa place|votre place|le chantier|son poste|votre poste) propres?|(?:vous )?prend(?:re|ez) soin (?:du|de son|de votre|des) (?:materiel|outils?|machines?|vehicule)|soucieu(?:x|se)s? du detail|orientee?s? (?:qualite|resultats?)`,
    ),
  },
  { code: 'CREA', pattern: fixed(`pleine?s? d'(?:idees|imagination)`) },
  {
    code: 'REAC',
    pattern: fixed(
      `pleine?s? d'(?:energie|entrain|allant)|prompte?s? a (?:agir|reagir)|(?:vous )?reagi(?:r|ssez) (?:vite|rapidement)`,
    ),
  },
  {
    code: 'PERS',
    pattern: fixed(
      `tenir (?:dans la duree|bon|le rythme|la cadence)|ne (?:pas )?baisse[rz] pas les bras|ne pas compter (?:ses|vos) heures`,
    ),
  },
  {
    code: 'STRESS',
    pattern: fixed(
      `solides? face (?:a|au|aux) [a-z' ]+|garde[rz] (?:la tete froide|son sang[- ]froid|votre sang[- ]froid)`,
    ),
  },
  {
    code: 'RESP',
    pattern: fixed(
      `quelqu'un (?:sur qui (?:on peut |nous pouvons )?compter|de confiance)|sur qui (?:on|nous|l'equipe|vos collegues|les autres) (?:peut|peuvent|pouvons) (?:compter|s'appuyer|nous appuyer)`,
    ),
  },
  {
    code: 'EQUIPE',
    pattern: fixed(
      `qui aide (?:ses|les) (?:collegues|autres)|pret(?:e|s|es|\\(e\\))? a aider|bons? (?:camarade|coequipier|collegue)s?|bonnes? (?:camarade|coequipiere|collegue)s?`,
    ),
  },
  {
    code: 'SERV',
    pattern: fixed(
      `orientee?s? (?:vers (?:le |les )?)?(?:client|service)s?|${DETERMINER}esprit de service|(?:le )?service dans (?:le sang|la peau)|(?:savoir )?saluer (?:chaque|les) clients?`,
    ),
  },
  { code: 'LEAD', pattern: fixed(`vous federez`) },
  {
    code: 'AUTO',
    pattern: fixed(`(?:vous )?(?:gere[rz]|organise[rz]) seule?s? (?:votre|vos|son) [a-z]+`),
  },
  {
    code: 'AUTRE',
    pattern: fixed(
      `(?:le )?sourire aux levres|habiles? (?:de|avec) (?:vos|ses|tes|leurs) (?:mains|doigts)|(?:vous )?(?:aime[rz] |aimant )?travaill\\w+ de (?:vos|ses|tes) mains`,
    ),
  },
  { code: 'ORG', pattern: fixed(`vous (?:planifiez|anticipez)(?=\\s*(?:[,.;!]|$))`) },
  { code: 'INIT', pattern: fixed(`vous proposez(?=\\s*(?:[,.;!]|$))`) },
  { code: 'AUTO', pattern: fixed(`(?<=^\\W*)prendre des decisions(?: seule?)?`) },
  { code: 'ECOUTE', pattern: fixed(`(?:le )?respect (?:de chacun|des autres|d'autrui|de l'autre|mutuel)`) },
  {
    code: 'ADAPT',
    pattern: fixed(`vous vous adaptez (?:(?:a|aux?)(?: l[ae]s?| l')? ?[a-z]+|vite|rapidement|facilement)`),
  },
  {
    code: 'ADAPT',
    inProfile: true,
    pattern: fixed(`(?<=^\\W*)s'adapter (?:(?:a|aux?)(?: l[ae]s?| l')? ?[a-z]+|vite|rapidement|facilement)`),
  },
];

/** The same, for what is said of the reader; looked for only where `SAID_OF_THE_READER_HINT` is. */
export const READER_EXPRESSIONS: typeof FIXED_EXPRESSIONS = SAID_OF_THE_READER.map(({ said, ...rest }) => ({
  ...rest,
  pattern: fixed(said),
}));

function word(pattern: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${pattern})`, 'g');
}

function fixed(pattern: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'gm');
}
