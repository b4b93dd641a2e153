import { fold } from '../text/fold';
import { presentOfFuture, presentOfThird, presentOfVous } from './words/conjugate';
import { IER_VERBS } from './words/verb-forms';
import { NOMINALISATIONS, PLAIN_GESTURES } from './words/nominalisations';

const STATES = new Set([
  'etes',
  'avez',
  'serez',
  'aurez',
  'aimez',
  'savez',
  'saurez',
  'possedez',
  'disposez',
  'maitrisez',
  'connaissez',
  'justifiez',
  'souhaitez',
  'cherchez',
  'recherchez',
  'voulez',
  'beneficiez',
  'beneficierez',
  'percevez',
  'percevrez',
  'travaillez',
  'travaillerez',
  'appreciez',
  'faites',
  'detenez',
  'accordez',
  'reconnaissez',
  'pouvez',
  'aspirez',
  'profitez',
  'profiterez',
  'bénéficiez',
  'correspondez',
  'desirez',
  'pensez',
  'interesse',
  'apprenez',
  'apprendrez',
  'touchez',
  'rejoignez',
  'rejoindrez',
  'integrez',
  'integrerez',
  'portez',
  'montrez',
  'devenez',
  'sachez',
  'etes',
  'permettez',
  'permettront',
  'evoluez',
  'evoluerez',
  'distinguez',
]);
const STATE_INFINITIVES = new Set([
  'savoir',
  'avoir',
  'etre',
  'connaitre',
  'posseder',
  'maitriser',
  'aimer',
  'detenir',
  'disposer',
  'beneficier',
  'justifier',
  'apprecier',
  'pouvoir',
  'vouloir',
  'profiter',
  'travailler',
]);
const GIVEN_TASK =
  /\b(?:vous (?:etes|serez|aurez)|votre|vos|la|le|les)\s?(?:en charge|charge(?:e|\(e\))?s? d|responsables? d|amene\S* a|pour (?:missions?|role|taches?|objectifs?)|(?:principales? )?(?:missions?|role|taches?)(?: principales?)?\s(?:est|sont|sera|seront|consist\w+))/;

function doesSomething(verb: string | null): boolean {
  return verb !== null && !STATES.has(fold(verb));
}

/** Whether a unit, folded, says what is done: it begins like a task, or « vous » does something in it. */
export function startsLikeTask(folded: string): boolean {
  if (GIVEN_TASK.test(folded)) return true;
  const first = /^(?:de |d')?(?:s'|se )?([a-z]+)/.exec(folded)?.[1] ?? '';
  if (presentOfVous(first) !== null) return !STATE_INFINITIVES.has(first);
  if (
    NOMINALISATIONS.has(first) ||
    PLAIN_GESTURES.has(first) ||
    /^(?:participation|contribution) (?:a|au|aux)\b/.test(folded)
  )
    return true;
  const subject = /^(?:il|elle) (?:(?:se|y|en|les|la|le) |[sl]')?([a-z]+)/.exec(folded)?.[1];
  if (subject !== undefined) return doesSomething(presentOfThird(subject));
  if (/^[a-z]{3,}ez$/.test(first)) return !STATES.has(first);
  return [...folded.matchAll(/\bvous (?:(?:vous|y|en|les|la|le|l')\s?)?([a-z]+ez|etes)\b/g)].some(
    ([, verb = '']) =>
      (!verb.endsWith('iez') || IER_VERBS.has(`${verb.slice(0, -2)}er`)) &&
      !STATES.has(verb) &&
      !STATES.has(presentOfFuture(verb) ?? ''),
  );
}
