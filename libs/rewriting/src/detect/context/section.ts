import type { Document, Sentence } from '../../text/read-document';
import { anyOf } from '../../text/any-of';

/** What a part of an advert is about: the work, the person sought, what the company gives, the company itself; null when nothing says it. */
export type Section = 'tasks' | 'profile' | 'benefits' | 'company' | null;

/** How parts announce themselves, on the folded first words of a sentence. The first that matches wins. */
const OPENINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'benefits',
    anyOf(
      /^(?:vos |nos |les |nombreux |autres |principaux |remuneration et |salaire et )?(?:avantages|benefices|conditions (?:proposees|de travail|salariales)|remuneration|salaire)\b[^:]{0,60}:/,
      /^(?:ce que |pourquoi |ici,? )?(?:nous|on) (?:vous |te )?(?:offr|propos)\w*[^:]{0,60}:/,
      /^(?:travailler avec|rejoindre|devenir|voici les avantages|au-dela de votre mission)\b/,
      /^(?:ce que nous vous (?:offrons|proposons)|les \+|vos avantages|nos avantages|avantages)\b/,
    ),
  ],
  [
    'company',
    /^(?:description de l'entreprise|qui sommes[- ]nous|a propos (?:de nous|de l'entreprise|du groupe)|l'entreprise|notre entreprise|presentation de)\b[^.]{0,50}:?$/,
  ],
  [
    'profile',
    /^(?:le |la |votre |vos |ton |tes |description du |details du |nous recherchons |on recherche )?(?:\w+ )?(?:profil|pre-?requis|competences?|qualifications?|qualites|savoir[- ](?:faire|etre)|aptitudes|connaissances|profile|criteres|exigences|permis\/certification|personnalite)\b[^.:]{0,45}(?::|$)/,
  ],
  [
    'profile',
    /^(?:votre |vos )?(?:formations?|experiences?|langues?)\b(?:[^.:]{0,45}:|(?: (?:et )?(?:experience|formation|professionnelle|requise|souhaitee)s?)*)\s*$/,
  ],
  ['profile', /^(?:si )?(?:vous|tu) (?:disposez|possedez|disposes|possedes)\s*:/],
  [
    'tasks',
    anyOf(
      /(?:missions?|taches|activites|responsabilites|fonctions|role|description d[ue] (?:poste|l'offre)|le poste|poste|travaux|quotidien|consister\w*|en charge|charge\(?e?\)? de|amene\(?e?\)? a|interviendrez|effectuerez|realiserez|assurerez|ferez|job)\b[^:.]{0,60}:/,
      /^(?:vos |tes |les |votre |la |principales |ses )?(?:principales )?missions?\b[^.]{0,30}$|^(?:vos|tes|votre) missions?\b[^.]{0,30}[.!]$/,
    ),
  ],
];

/** A line of benefits that others follow, not « Salaire : 2 000 euros » alone. */
const LASTING = /:\s*$|avantages|travailler avec|rejoindre|devenir|au-dela|^nous (?:vous )?(?:offr|propos)/;

/** A sentence that speaks of the person sought, wherever it stands. */
const SPEAKS_OF_THE_PERSON = anyOf(
  /^(?:si |alors )?(?:vous|tu) (?:etes|avez|disposez|justifiez|possedez|maitrisez|connaissez|beneficiez|savez|es|as|disposes|possedes|connais|maitrises|(?:devez|devrez|dois) (?:\w+ment )?(?:etre (?:capable|titulaire|en mesure)|maitriser|connaitre|savoir|avoir|posseder|justifier|disposer))\b/,
  /^(?:de formation|issue?\b|issu\(e\)|titulaire|diplome|dote|votre (?:profil|personnalite))/,
);

/** The section of each sentence of a document, in its order. A list in it ends with its last item. */
export function readSections(document: Document): readonly Section[] {
  let section: Section = null;
  let previous: Sentence | null = null;
  return document.sentences.map((sentence) => {
    const folded = document.folded.slice(sentence.start, sentence.end);
    const opening = OPENINGS.find(([, pattern]) => pattern.test(folded));
    if (opening?.[0] === 'benefits' && section !== 'benefits' && !LASTING.test(folded)) return 'benefits';
    if (opening) section = opening[0];
    else if (SPEAKS_OF_THE_PERSON.test(folded)) section = 'profile';
    else if (
      section !== 'profile' &&
      previous?.listed &&
      !sentence.listed &&
      sentence.heading !== null &&
      opensWithCapital(document, sentence)
    )
      section = null;
    previous = sentence;
    return section;
  });
}

/** A small letter goes on with the item above, cut by the width of a page. */
function opensWithCapital({ whole, folded }: Document, { start }: Sentence): boolean {
  return whole.charAt(start) !== folded.charAt(start);
}
