import type { DeadRow } from '../../data/operations';
import { counted, integer } from '../../words/numbers';

/** What stands aside, by kind. */
export const KINDS: Readonly<Record<DeadRow['kind'], string>> = {
  work: 'Étape à avancer',
  timer: 'Échéance',
  effect: 'Effet',
};

const COUNTS: Readonly<Record<string, string>> = {
  waiting: 'en attente',
  active: 'en cours',
  completed: 'faits',
  failed: 'échoués',
  delayed: 'différés',
  paused: 'en pause',
  prioritized: 'prioritaires',
  'waiting-children': 'en attente d’autres',
};
const QUEUES: Readonly<Record<string, string>> = {
  'journey-advance': 'Étapes à avancer',
  effects: 'Effets à faire',
};
const MINUTE = 60;

/** A queue by what it carries; its own name when it is unknown. */
export const queueLabel = (name: string): string => QUEUES[name] ?? name;

/** What is in a queue, nought left out: « en cours : 2, différés : 1. », « La file est vide. » */
export function queueWords(counts: Readonly<Record<string, number>>): string {
  const there = Object.entries(counts).filter(([, count]) => count > 0);
  if (there.length === 0) return 'La file est vide.';
  return `${there.map(([state, count]) => `${countLabel(state)}\u00A0: ${integer(count)}`).join(', ')}.`;
}

/** The state of a queue's jobs, in words; the engine's own word when it is unknown. */
export const countLabel = (state: string): string => COUNTS[state] ?? state;

/** How late the oldest waiting thing is, from seconds: « Le plus ancien attend depuis 2 minutes. » */
export function lagWords(seconds: number): string {
  if (seconds < 1) return 'Rien n’attend.';
  const words =
    seconds < 2 * MINUTE
      ? counted(Math.round(seconds), 'seconde')
      : counted(Math.round(seconds / MINUTE), 'minute');
  return `Le plus ancien attend depuis ${words}.`;
}

/** Over a minute, somebody should look. */
export const lastedTooLong = (seconds: number): boolean => seconds > MINUTE;
