import type { DemandLabel, Mark } from './demand';
import { isOffered, isOfTheCompany, isTakenBack, isTheReadersOwn, praisesTheCompany } from './givers';
import type { Scene } from './scene';
import { bringsSubject, hasVerb, type Segment } from './segment';
import { statedStrength } from './strength';

/** A segment that asks, whatever part of the advert it stands in. */
const ASKS_AT_ONCE =
  /^(?:(?:si )?(?:vous|tu) (?:avez|etes|disposez|justifiez|possedez|as|es)\b|(?:une )?(?:premiere |bonne |solide |1ere )?experience|formation (?:bep|cap|bac|bts|niveau)|de formation|titulaire|permis|caces|diplom|issue?\b|habilit|niveau (?:bac|cap|bep))/;

/** A clause that looks for somebody among the praises of the company. */
const SEEKS_A_PERSON =
  /^(?:nous |on )?(?:recherch|recrut)(?:e|ons) (?:activement )?(?:une?|des|deux|\d+) (?!\w*client)/;

/** A heading under which nothing is asked: « Ce que nous ne demandons pas : ». */
const ASKS_NOTHING =
  /\b(?:ne |n')\w+ (?:pas|jamais|aucun\w*)\b|\b(?:pas|non|nullement) (?:demande|exige|requis|obligatoire|necessaire|indispensable)|\b(?:inutile|sans importance|peu importe)/;
/** « Formation possible : CACES ou autorisation de conduite » gives all that it lists, on its line or under it. */
const TRAINING_GIVEN =
  /^\W*formations? (?:possibles?|assuree?s?|offertes?|proposee?s?|prevues?|financee?s?|prises? en charge|internes?|au choix|payee?s?)\s*:/;
/** A heading that gives what it lists: « Ce que vous apprendrez : ». */
const GIVES =
  /\b(?:vous|tu) (?:\w+ )?(?:apprendr|appren|obtiendr|recevr|passer|preparer|acquerr|decouvrir)(?:ez|as|a|ds)\b|\b(?:on|nous) (?:vous |te )?(?:appren|form|offr|financ|enseign)\w+|\bfinancee?s? par\b/;

/** True when a marked segment asks the person for something: not taken back, not given, not the company's, not praise of the post. */
export function asksThePerson(scene: Scene, segment: Segment, label: DemandLabel, mark: Mark): boolean {
  const { folded } = segment;
  if (mark.evoked && label === 'EXPERIENCE') return true;
  if (ASKS_NOTHING.test(scene.heading)) return false;
  if (label !== 'EXPERIENCE' && givesAll(scene)) return false;
  if (isTakenBack(folded) || speaksOfTheCompany(scene, segment)) return false;
  if (label !== 'EXPERIENCE' && (isOffered(outsideBrackets(folded)) || isGivenAround(scene, segment)))
    return false;
  if (scene.section !== 'benefits' && scene.section !== 'company') return true;
  return (
    statedStrength(folded) !== null || ASKS_AT_ONCE.test(folded) || SEEKS_A_PERSON.test(scene.clause.folded)
  );
}

/** Whether what introduces a segment, its heading or the label of its line, gives all that follows. */
function givesAll({ heading, clause }: Scene): boolean {
  return GIVES.test(heading) || TRAINING_GIVEN.test(heading) || TRAINING_GIVEN.test(clause.folded);
}

/** « Souhaité (formation possible) » still wishes; « CACES (formation assurée) » only offers. */
function outsideBrackets(folded: string): string {
  const bare = folded.includes('(') ? folded.replaceAll(/\([^()]{0,200}\)/g, ' ') : folded;
  return bare !== folded && statedStrength(bare) !== null ? bare : folded;
}

function speaksOfTheCompany(scene: Scene, segment: Segment): boolean {
  const next = scene.segments[scene.segments.indexOf(segment) + 1]?.folded ?? '';
  if (isTheReadersOwn(segment.folded, next)) return false;
  return (
    isOfTheCompany(segment.folded) ||
    isOfTheCompany(storyBefore(scene, segment)) ||
    praisesTheCompany(segment.folded, next)
  );
}

/** « … une équipe installée à Nantes, avec une longue expérience »: what a segment says of the subject before it. */
function storyBefore({ clause }: Scene, { folded, end }: Segment): string {
  return /^(?:avec|fort|forte|forts|grace|qui|possedant)\b/.test(folded) ? clause.folded.slice(0, end) : '';
}

/** « Nous vous formons aux CACES, permis C »; « CACES et permis pris en charge ». */
function isGivenAround({ segments }: Scene, segment: Segment): boolean {
  const at = segments.indexOf(segment);
  for (let index = at; index > 0; index -= 1) {
    const [here, before] = [segments[index], segments[index - 1]];
    if (!here || !before || bringsSubject(here.folded)) break;
    if (isOffered(before.folded) && hasVerb(before.folded)) return true;
  }
  const next = segments[at + 1];
  return (
    next !== undefined &&
    statedStrength(segment.folded) === null &&
    !hasVerb(segment.folded) &&
    /\b(?:pris\w* en charge|financ(?:e|ee|es|ees|ement|ons)\b|offert\w*|(?:passe|delivre|obtenu)e?s? (?:en interne|sur place|a l'embauche|pendant|chez nous|avec nous)|a nos frais)/.test(
      next.folded,
    )
  );
}
