import { type Finding } from '../finding';
import { startsLikeTask } from './task-start';
import { type Unit } from './unit';
import { presentOfVous } from './words/conjugate';
import {
  APPLYING,
  BEGINNERS,
  BLURB,
  COMPANY,
  COMPANY_FIRST,
  CONSTRAINT,
  CONTRACT,
  HOURS,
  PAY,
  PLACE,
  RECRUITING,
  TEACHING,
  WELCOME,
} from './words/cues';
import { NOMINALISATIONS, PLAIN_GESTURES } from './words/nominalisations';

/** What a unit of a need is about. */
export type Kind =
  | 'heading'
  | 'task'
  | 'sought'
  | 'beginners'
  | 'training'
  | 'condition'
  | 'welcome'
  | 'company'
  | 'recruiting'
  | 'applying'
  | 'blurb'
  | 'calling'
  | 'stray';

/** Says what a unit is about, from its words first, then from what its heading announces. `findings` are those inside it. */
export function classify(unit: Unit, findings: readonly Finding[]): Kind {
  if (unit.heading) return 'heading';
  return byNoise(unit) ?? byWords(unit, findings) ?? bySection(unit);
}

/** Pay or hours in figures: never noise. */
const FIGURES = /\d\s?(?:€|euros?\b|h\b|h\d|x\s?8|heures)/;

const PLACED = /\b(?:base|situe|secteur|client)\w*\b/;

function byNoise({ folded }: Unit): Kind | null {
  if (WELCOME.test(folded)) return 'welcome';
  if (APPLYING.test(folded) && !isCondition(folded)) return 'applying';
  if (RECRUITING.test(folded) && PLACED.test(folded) && !startsLikeTask(folded)) return 'recruiting';
  if (BLURB.test(folded) && !FIGURES.test(folded) && !startsLikeTask(folded)) return 'blurb';
  return COMPANY_FIRST.test(folded) && !FIGURES.test(folded) ? 'company' : null;
}

function byWords({ folded, section, calls }: Unit, findings: readonly Finding[]): Kind | null {
  const asks = findings.some(({ label, strength }) => ASKING.has(label) && strength !== 'mention');
  if (BEGINNERS.test(folded) && !asks) return TEACHING.test(folded) ? 'training' : 'beginners';
  if (section === 'conditions' && DRIVING.test(folded)) return 'condition';
  if (!section && HE_OR_SHE_WORKS.test(folded) && startsLikeTask(folded)) return 'task';
  const task = startsLikeTask(folded);
  if (TEACHING.test(folded) && !asks && !(task && section === 'tasks')) return 'training';
  if (RECRUITING.test(folded) && (!task || !/\bvous\b/.test(folded))) return 'recruiting';
  if (asks && !task) return 'sought';
  const human = findings.some(({ label }) => label === 'SOFTSKILL');
  if (
    findings.filter(({ label }) => label === 'SOFTSKILL').length > 1 &&
    !FIGURES.test(folded) &&
    section !== 'tasks'
  )
    return 'sought';
  if (human && !task && !FIGURES.test(folded)) return 'sought';
  if (calls && !task && !FIGURES.test(folded) && !CONSTRAINT.test(folded)) return 'calling';
  if (section === 'profile' && ABILITY.test(folded)) return 'sought';
  if (task && !PAY.test(folded) && section !== 'profile') return 'task';
  if (isCondition(folded)) return section === 'tasks' && task ? 'task' : 'condition';
  if (task && section !== 'conditions' && (section !== 'profile' || isGesture(folded))) return 'task';
  if (human) return 'sought';
  return COMPANY.test(folded) ? 'company' : null;
}

/** « Conduite d’engin ou de véhicule », as the form lists it among the constraints: no gesture of the day. */
const DRIVING = /^conduite d(?:'|e )\w+(?: ou (?:d'|de )\w+)?$/;

/** « Il surveille…, il ajuste… » tells gestures one after the other: a company is not told so. */
const HE_OR_SHE_WORKS = /^(il|elle) .*[,;] (?:et |puis )?\1 (?!est\b|a\b|compte|emploie|intervient)/;

/** An infinitive that says a gesture, even under « Profil »: not a way of being. */
function isGesture(folded: string): boolean {
  return /^[a-z]+(?:er|ir|re)\s(?:les?|la|l'|des|un|une)\b/.test(folded) && !WAY_OF_BEING.test(folded);
}

const WAY_OF_BEING =
  /^(?:respecter|communiquer|gerer|organiser|comprendre|accepter|aimer|prendre|faire|lire|maitriser|connaitre)\b/;

const ABILITY =
  /^(?:bonnes? |grandes? |excellentes? )?(?:capacites?|aptitudes?|passion|sens|esprit|gout|envie|appetence)\b/;

const ASKING: ReadonlySet<string> = new Set(['EXPERIENCE', 'DIPLOMA', 'QUALIFICATION', 'DISCRIMINATION']);

/** Whether a text says pay, hours, contract, place or what is hard. */
export function isCondition(folded: string): boolean {
  return [PAY, HOURS, CONTRACT, PLACE, CONSTRAINT].some((cue) => cue.test(folded));
}

/** A rule of the house or a rate, whatever stands around: « pas de faux ongles », « 140 colis à l’heure ». */
const NO_GESTURE =
  /^(?:pas d(?:e |')|aucun\w* |interdiction |\d[\d .,]* [a-z]+ (?:a l'|par |\/ ?)(?:heures?|h|jours?|minutes?|semaines?|equipe|personne)\b)/;

/** A few words that name a thing and say no gesture: « fenêtres sur mesure ». */
function isThing(folded: string): boolean {
  const words = folded.replace(/\bsur mesures?\b/, '').match(/[a-z']+/g) ?? [];
  return words.length > 0 && words.length <= 4 && / (?:sur|en|de) /.test(folded) && !words.some(saysGesture);
}

function saysGesture(word: string): boolean {
  const bare = word.replace(/^[a-z]+'/, '');
  return (
    presentOfVous(bare) !== null ||
    NOMINALISATIONS.has(bare) ||
    PLAIN_GESTURES.has(bare) ||
    /^travaux$|ez$|(?:tion|age|ment|erie|ure)s?$/.test(bare)
  );
}

function bySection({ folded, section, listed }: Unit): Kind {
  if (section === 'profile') return 'sought';
  if (section === 'conditions') return 'condition';
  if (section === 'training') return 'training';
  if (section === 'company') return 'company';
  if (section === 'apply') return 'applying';
  if (NO_GESTURE.test(folded) || (section === null && isThing(folded))) return 'condition';
  if (section === 'tasks')
    return /^vous etes (?!en charge|charge|responsable|amene)/.test(folded) ? 'sought' : 'task';
  if (folded.split(/\s+/).length < 3 && !listed) return 'stray';
  return /\bvous (?:etes|avez|aimez|savez|possedez|disposez|souhaitez|appreciez|maitrisez)\b/.test(folded)
    ? 'sought'
    : 'task';
}
