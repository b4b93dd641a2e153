import { type CalendarDate, dayNumber, dayOf } from '../../words/civil-date';
import { dayMonth, dayRange, monthYear } from '../../words/dates';
import { ofName } from '../../words/names';
import { counted, inWords, plural } from '../../words/numbers';
import { extentOf } from './geometry/axis';
import { type Hole, holesOf } from './geometry/deck';
import { isPlanned } from './geometry/knots';
import { lastDayOf } from './geometry/phone-rows';
import { strandOf } from './strands';
import type { TresseAction, TresseData, TressePhase } from './tresse-data';

const PHASES = 7;

/** The phase that holds today, or undefined outside all of them. */
export function presentPhase(data: TresseData): TressePhase | undefined {
  const today = dayNumber(data.today);
  return data.phases
    .filter((phase) => dayNumber(phase.from) <= today)
    .toSorted((a, b) => a.n - b.n)
    .findLast((phase) => phase.to === null || dayNumber(phase.to) >= today);
}

/** « du 6 au 19 avril »: the days of a hole. */
export function holeDays(hole: Hole): string {
  return dayRange(dayOf(hole.from), lastDayOf(hole));
}

/** « trois nœuds faits, un prévu »; nothing when there is none. */
function knotWords(data: TresseData): string[] {
  const planned = data.links.filter((link) => isPlanned(link, data)).length;
  const done = data.links.length - planned;
  const parts: string[] = [];
  if (done) parts.push(`${inWords(done)} ${plural(done, 'nœud fait', 'nœuds faits')}`);
  if (planned)
    parts.push(`${inWords(planned)} ${done ? '' : `${plural(planned, 'nœud')} `}${plural(planned, 'prévu')}`);
  return parts.length ? [sentence(parts.join(', '))] : [];
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const runningOf = (data: TresseData): TresseAction[] =>
  data.actions.filter((action) => action.state === 'running');

/**
 * The accessible name of a large or phone braid: whose it is, from when to when, the phase, what runs today with its
 * strand, the knots, the holes. `person` is the name as it reads after « de ».
 */
export function describeTresse(data: TresseData, person: string): string {
  const { start, end } = extentOf(data);
  const phase = presentPhase(data);
  const running = runningOf(data);
  const list = running
    .map((action) => `${action.label} (${strandOf(action.kind).label.toLowerCase()})`)
    .join(', ');
  const holes = holesOf(data);
  const gaps = holes
    .map((hole) => `${counted(hole.weeks, 'semaine')} sans personne, du ${holeDays(hole)}`)
    .join('\u00A0; ');
  return [
    `Tresse du parcours ${ofName(person)}, de ${monthYear(dayOf(start))} à ${monthYear(dayOf(end - 1))}.`,
    ...(phase
      ? [`Étape ${phase.n} sur ${PHASES}, ${phase.label}, depuis le ${dayMonth(phase.from, true)}.`]
      : []),
    running.length
      ? `${inWords(running.length, 'f', true)} ${plural(running.length, 'action')} en cours\u00A0: ${list}.`
      : 'Aucune action en cours.',
    ...knotWords(data),
    ...(holes.length
      ? [`${inWords(holes.length, 'm', true)} ${plural(holes.length, 'trou')}\u00A0: ${gaps}.`]
      : []),
  ].join(' ');
}

/** The accessible name of a small braid: « Tresse d’Inès Carlier, étape 4 sur 7, 1 action en cours, trou de 2 semaines ». */
export function describeSmall(data: TresseData, person: string): string {
  const phase = presentPhase(data);
  const running = runningOf(data).length;
  return [
    `Tresse ${ofName(person)}`,
    ...(phase ? [`étape ${phase.n} sur ${PHASES}`] : []),
    running ? `${counted(running, 'action')} en cours` : 'aucune action en cours',
    ...holesOf(data).map((hole) => `trou de ${counted(hole.weeks, 'semaine')}`),
  ].join(', ');
}

/** When an action takes place, in words: « 9 au 27 mars », « depuis le 22 juin, jusqu’au 21 juin 2027 », « le 2 avril ». */
export function actionDays(action: TresseAction, today: CalendarDate): string {
  const thisYear = (day: CalendarDate): boolean => day.slice(0, 4) === today.slice(0, 4);
  if (action.to === action.from) return `le\u00A0${dayMonth(action.from, !thisYear(action.from))}`;
  if (action.state === 'running') {
    const since = `depuis le ${dayMonth(action.from, !thisYear(action.from))}`;
    return action.to
      ? `${since}, jusqu’au ${dayMonth(action.to, !thisYear(action.to))}`
      : `${since}, sans date de fin`;
  }
  if (!action.to) return `à partir du ${dayMonth(action.from, !thisYear(action.from))}`;
  const years = action.from.slice(0, 4) !== action.to.slice(0, 4);
  return `${dayRange(action.from, action.to)}${!years && !thisYear(action.to) ? `\u00A0${action.to.slice(0, 4)}` : ''}`;
}

/** The same where the beginning shows by itself: « jusqu’au 23 avril 2027 » for an action that runs. */
export function actionDaysInBrief(action: TresseAction, today: CalendarDate): string {
  if (action.state !== 'running' || action.to === null || action.to === action.from)
    return actionDays(action, today);
  return `jusqu’au ${dayMonth(action.to, action.to.slice(0, 4) !== today.slice(0, 4))}`;
}

/** The state of an action in one word or two. */
export function actionState(action: TresseAction): string {
  switch (action.state) {
    case 'done':
      return 'fait';
    case 'running':
      return 'en cours';
    case 'planned':
      return 'prévu';
    case 'interrupted':
      return action.reason ? `interrompu\u00A0: ${action.reason}` : 'interrompu';
  }
}

/** What the text of a braid holds: « 11 actions, 4 nœuds, 1 trou ». */
export function tresseCounts(data: TresseData): string {
  const holes = holesOf(data).length;
  return [
    counted(data.actions.length, 'action'),
    ...(data.links.length ? [counted(data.links.length, 'nœud')] : []),
    ...(holes ? [counted(holes, 'trou')] : []),
  ].join(', ');
}
