import type { DemandLabel } from './demand';
import { anyOf } from '../../text/any-of';

/**
 * Who gives what. A demand asks the person for something; the same words may offer it, deny it, or speak of the company. All patterns read
 * folded text.
 */

const NOUNS: Record<DemandLabel, string> = {
  EXPERIENCE: '(?:experiences?|competences?)',
  DIPLOMA: '(?:diplomes?|qualifications?|formations?|niveau|cap|bep|bac|cqpm?)\\b',
  QUALIFICATION:
    '(?:permis|connaissances?|competences?|caces|qualifications?|habilitations?|certificats?|prerequis|pre-requis)',
};

/** Nothing is asked: « sans diplôme », « nous ne demandons pas d'expérience », « quel que soit votre diplôme ». */
function deniedPattern(noun: string): string {
  return [
    `\\bsans (?:aucun\\w* |necessairement |forcement |condition d[e'] ?|autres? |pre-?requis d[e'] ?|criteres? d[e'] ?|limite d[e'] ?|obligation d[e'] ?|exigence d[e'] ?|la |le )?${noun}`,
    `\\baucun\\w* (?:\\w+ )?(?:(?:condition|exigence|obligation|critere)s? d[e'] ?)?${noun}`,
    `\\baucun\\w* (?:condition|exigence|obligation|critere)s? d[e'][^,;]* ni (?:d[e'] ?)?${noun}`,
    `\\b(?:pas|plus) (?:besoin |obligation |necessaire |necessairement |forcement )?(?:d'|de |d\\?)(?:\\w+ ){0,2}${noun}`,
    `\\b(?:ne|n') ?(?:demand|exig|requ|necessit|recherch)\\w+ (?:pas|aucun\\w*|ni)\\b`,
    `\\b(?<!un )(?:peu|ni) (?:ou pas )?(?:d'|de |le |la )?${noun}`,
    `\\bquel(?:le)?s? que so(?:it|ient)[^;]*$`,
    `\\bavec (?:\\S+ ){0,3}ou sans\\b`,
    `\\b(?:peu importe|independamment d|meme sans)[^;,]*$`,
    `\\bque (?:vous soyez|vous ayez|tu sois|tu aies)\\b[^;]*$`,
    `\\b(?:qu'import\\w*|au-dela de|plus que|plutot que|plus important\\w* que|(?:mieux|davantage) qu(?:e|')) ?(?:l'|un |une ||le |la |les |votre |vos |ton |tes |des? )?${noun}`,
    `\\b(?:prime|priment|passe|passent|l'emporte|l'emportent) (?:sur|avant) (?:l'|le |la |les |votre |un )?${noun}`,
    `\\b(?:zero|nul(?:le)?) ${noun}`,
    `\\b(?:nul besoin|inutile|superflu|pas (?:la peine|necessaire|utile|indispensable|obligatoire|besoin)) d(?:'|e )(?:avoir|posseder|detenir|etre|connaitre|savoir|justifier|disposer)\\b[^,;]*`,
    `${noun}(?: \\w+){0,3} (?:est |sont )?(?:inutile|superflu|indifferent)\\w*`,
    `\\bn'(?:avez|as|ayez|aies) (?:(?:encore|toujours|donc) )?(?:pas|jamais|aucun\\w*|ni)\\b (?:encore |toujours )?[^,;]{0,80}?${noun}`,
    `^[^;]*\\b(?:peu importe|importe(?:nt)? peu|ne compte(?:nt)? pas|n'entre(?:nt)? pas en (?:ligne de )?compte|sans importance)\\W*$`,
  ].join('|');
}

/** « Débutant ou confirmé », « expérience : débutant », « tout niveau d'expérience ». */
const WHOEVER = [
  String.raw`\b(?:debutant\w*|juniors?)(?:\(?e?\)?s?)? (?:et |ou |comme |que )(?:profils? )?(?:deja |bien )?(?:vous etes )?(?:une? )?(?:\w+ )?(?:experiment|confirm|chevron)\w+`,
  String.raw`\b(?:experiment|confirm)\w+(?:\(e\))? (?:et|ou|comme|que) (?:non|pas|debutant|junior)\w*`,
  String.raw`\bexperiences?(?: (?:minimum|requise?s?|professionnelle|souhaitee))*\s*:\s*(?:profils? )?(?:debutant|aucune|sans|non|pas|junior)[^,.]*`,
  String.raw`\btou(?:s|te|tes|t) (?:les )?niveaux? d'experience`,
].join('|');

const DENIED: Record<DemandLabel, RegExp> = {
  EXPERIENCE: new RegExp(`${deniedPattern(NOUNS.EXPERIENCE)}|${WHOEVER}`, 'g'),
  DIPLOMA: new RegExp(`${deniedPattern(NOUNS.DIPLOMA)}|\\bdiplom\\w+ ou (?:non|pas)\\b`, 'g'),
  QUALIFICATION: new RegExp(deniedPattern(NOUNS.QUALIFICATION), 'g'),
};

/** A demand taken back, unless « mais souhaité » follows. */
const TAKEN_BACK =
  /\b(?:n'est|ne sont|pas|non) (?:pas )?(?:forcement |toujours |un )?(?:exige|requis|obligatoire|necessaire|indispensable|demande|imperati|prerequis|pre-requis|critere)\w*/;
const BUT_WISHED = /souhait|appreci|un plus\b|preferable|recommand/;

/** Where a clause denies the label: stretches of the clause that ask nothing. */
export function denialsIn(clause: string, label: DemandLabel): readonly { start: number; end: number }[] {
  return [...clause.matchAll(DENIED[label])].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** True when a segment takes its demand back. */
export function isTakenBack(folded: string): boolean {
  return TAKEN_BACK.test(folded) && !BUT_WISHED.test(folded);
}

const TRAINED = anyOf(
  /\bformation\w*:? (?:\w+ )?(?:assure|interne|en interne|continue|offerte|possible|prevue|prise|proposee?|financee?|dispensee?|remuneree?|payee|complete|sur (?:le |votre )?(?:poste|place|site|tas|mesure)|au (?:poste|metier)|a (?:la prise|l'embauche|la securite|nos|notre|votre|prevoir|l'accueil)|aux postes|en doublon|en binome|par (?:un|nos|notre|le|la|l')|avant|des (?:le|votre|l')|d'(?:integration|accueil)|individualisee?|adaptee?|personnalisee?|qualifiante|diplomante|certifiante|par la suite|tout au long|theorique|lors de|pendant)\w*/,
  /\bformations? (?:aux?|a la|a l'|en|de) ?(?:[^\s,]+ ){1,4}(?:possibles?|assuree?s?|prevues?|offertes?|proposee?s?|financee?s?|dispensee?s?|envisageables?|prises? en charge|payee?s?)\b/,
  /\b(?:parcours|plan|programme|acces|possibilites?|opportunites?|periode|journees?|jours?|semaines?|mois|heures?|actions?|session|centre|organisme|catalogue|offre|politique|temps|pole|contrat|cycle|module|support)s? (?:\w+ )?(?:de|a|a la|a des|a une|aux|d'evolution et de|,) (?:la |votre |nos )?formations?\b/,
  /\ben (?:cours de )?(?:formation|alternance|apprentissage)\b|\bnos formations/,
  /\bformations? (?:et|ou) (?:evolution|accompagnement|integration)/,
);
const GIVEN = anyOf(
  /\b(?:pris\w* en charge|a notre charge|financ(?:e|es|ee|ees|ement|ons)\b|offert\w*)/,
  /\b(?:est|sera|seront|sont|serez|peut etre|etre|seras|pourra etre) (?:\w+ )?(?:assure|dispense|propose|prevu|offert|fourni|finance|forme|organise|accompagne|delivre)\w*/,
  /\b(?:assuree?s?|dispensee?s?|prevues?|fournie?s?|organisee?s?|payee?s?|proposee?s?)(?= (?:par|avec|au|en|des|lors|avant|pendant|si|sur)\b|[ .!)]*$)/,
  /\b(?:nous|on) (?:vous |te |\w+ )?(?:form|accompagn|offr|propos|assur|apprend|donn|transm|garanti|mett|financ|dispens)\w+/,
  /\b(?:vous|te) (?:form|accompagn|apprend|propos|offr|permett)(?:e|era|ons|ent|eront|ra|rons)\b/,
  /\b(?:se former|vous former|etre forme)/,
  /\b(?:acquer|acquerr|obtiendr|beneficier|recevr|passer|suivr|apprendr|decouvrir|developper|preparer)(?:ez|as|a|ont)\b/,
  /\b(?:acquerir|developper|apprendre|decouvrir|passer|obtenir|preparer|preparant|prepare|preparez|approfondir|apprenez|developpez|acquerez)\b/,
  /\b(?:prepar(?:ation|ees?|es)\b|en vue d|vise par)/,
  /\b(?:aide|remboursement|passage) (?:(?:\w+ ){0,2}|d')(?:permis|caces|code|habilitations?|certifications?)/,
  /\b(?:passe|delivre|remis|obtenu|valide|decroche)e?s? (?:en interne|en fin|a la fin|pendant|durant|a l'embauche|a l'arrivee|au cours|sur place|des l'|avec nous|chez nous|par nos soins)/,
  /\b(?:validera|sanctionnera|couronnera|recompensera)\b|\ba nos frais\b/,
  /\b(?:a l'issue|au terme|tout apprendre|possibilite)/,
);

/** True when what a segment speaks of is given to the person: « formation assurée », « CACES pris en charge », « vous préparez un CAP ». */
export function isOffered(folded: string): boolean {
  return TRAINED.test(folded) || GIVEN.test(folded);
}

const COMPANY_SUBJECT = anyOf(
  /^(?:avec|grace a|fort|forte|forts|fortes|riche)\b[^,]{0,30}\b(?:de (?:nos|notre|son|ses|leur)\b|nos\b|notre\b|d'une experience de (?:plus de )?\d+ (?:ans|annees)|de (?:plus de )?\d+ (?:ans|annees))/,
  /^(?:notre|nos|nous (?:sommes|avons|disposons|mettons|beneficions|maitrisons)|l'entreprise)/,
  /^(?:forts|fortes) d(?:e |')|^(?:qui )?(?:compte|cumule|totalise|affiche|revendique)(?:nt)?\b|^qui (?:a|ont)\b/,
  /^(?:le|la|l'|les|cet|cette|ce) ?(?!(?:poste|candidat|personne|salarie|titulaire|profil|futur|collaborat)\w*)(?!.*\bideale?\b)(?:[^\s,]+ ){1,4}?(?:a|ont|compte|comptent|cumule|cumulent|affiche) (?:tous |deja |plus de |pres de )*(?:\d+|une?|deux|trois|quatre|cinq|dix|quinze|vingt|trente|quarante|cinquante|cent) (?:\w+ )?(?:ans|annees)/,
  /^(?:la societe|le groupe|le client|son |ses |leur |chez |depuis (?:plus de )?\d+ ans)/,
  /^\w+ ans d'experience (?:dans le recrutement|du groupe)/,
);
const COMPANY = anyOf(
  /\b(?:notre|nos|l'entreprise|la societe|le groupe|la marque|acteur|leader|specialiste)\b/,
  /\b(?:specialisee?|agences?|cabinet|reseau|fonde(?!ri|u)\w*|existe|creee?|depuis (?:plus de )?\d)\b/,
  /\b(?:experts?|expertise)\b|\b(?:reprise?|tenue?|dirigee?|geree?|menee?)s? (?:avec|par)\b/,
);
const TURNS_TO_THE_PERSON = anyOf(
  /\b(?:vous|tu|votre|vos|ton|candidate?s?|recherch\w+|recrut\w+|souhait\w+|demand\w+|exig\w+)\b/,
  /\b(?:requis\w*|besoin|embauch\w+|attend\w*|profil|obligatoire|minimum|indispensable)\b/,
);

/** « Fort de vingt ans d'expérience, le groupe… »: whose strength it is comes next. */
const STRENGTH_OF = /^(?:fort|forte|forts|fortes|riche|riches) d/;
const COMPANY_NEXT =
  /^(?:nous|notre|nos|l'entreprise|l'association|la societe|la maison|le groupe|le cabinet|mon client|elle|il)\b/;

/** « Fort d'une expérience de cinq ans, vous êtes autonome »: it is the reader's own, unless it says whose it is. */
export function isTheReadersOwn(folded: string, next: string): boolean {
  return (
    STRENGTH_OF.test(folded) &&
    !/\b(?:ses|son|sa|leurs?|nos|notre)\b/.test(folded) &&
    /^(?:vous|tu)\b/.test(next)
  );
}

/** True when a segment praises the company that the `next` one names. */
export function praisesTheCompany(folded: string, next: string): boolean {
  return STRENGTH_OF.test(folded) && COMPANY_NEXT.test(next);
}

/** The first words of a demand, whatever company word follows: « connaissance du réseau routier ». */
const OPENS_A_DEMAND =
  /^(?:une |la |le |bonnes? |solides? |excellente |parfaite )*(?:connaissances?|maitrise|maitriser|connaitre|experiences?|permis|diplome|formation|titulaire|caces|notions|competences|savoir|habilitations?)\b/;

/** True when the company speaks of itself: its own experience, its own know-how. */
export function isOfTheCompany(folded: string): boolean {
  if (OPENS_A_DEMAND.test(folded)) return false;
  return (COMPANY_SUBJECT.test(folded) || COMPANY.test(folded)) && !TURNS_TO_THE_PERSON.test(folded);
}
