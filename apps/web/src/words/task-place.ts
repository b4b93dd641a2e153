import type { Task } from '../data/today';

type Rights = Readonly<Record<string, string | undefined>>;

/** The page of whom or of what a task is about. */
export function placeOf(task: Pick<Task, 'journeyId' | 'offerId'>): string | undefined {
  if (task.journeyId) return `/personnes/${task.journeyId}`;
  return task.offerId ? `/offres/${task.offerId}` : undefined;
}

/**
 * Where what the task asks for is written down: an act of the journey, a week’s review, the contract. Undefined for what is done
 * elsewhere, and for a page that these rights do not open: such a task is only noted as done.
 */
export function formOf(
  task: Pick<Task, 'act' | 'byHand' | 'journeyId' | 'offerId' | 'poeSessionId' | 'contractId'>,
  rights: Rights,
): string | undefined {
  const place = placeOf(task);
  if (task.act && place) return `${place}?acte=${task.act}`;
  if (task.poeSessionId && task.journeyId && rights['poe.read'] && rights['tutor_review.write'])
    return `/poe/${task.poeSessionId}?personne=${task.journeyId}`;
  if (task.contractId && rights['contract.read']) return `/contrats/${task.contractId}`;
  // A tutor reads no contract: the reviews are written on their own first page.
  if (task.contractId && rights['tutor_review.write']) return '/';
  return task.byHand ? undefined : place;
}
