import { fieldError, invalidFields, problem, problemOf } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { judgeHours } from '../domain/session-hours';
import { holdSessionForAct, writeSession } from '../persistence/held-session';
import { unknownPartners } from '../persistence/partners';
import { askToProposePlaces } from '../persistence/waiting-list';

/** What may still change of a session; its days stay: reminders were set on them. Hours are whole hours. */
export interface SessionChange {
  readonly name?: string;
  readonly places?: number;
  readonly place?: string;
  readonly totalHours?: number;
  readonly inCompanyHours?: number;
  readonly trainingProviderId?: string;
}

/**
 * Changes a session before it begins, within the legal hours; places added are proposed to those who wait.
 * @returns the new version
 * @throws DomainError not_found, stale_version, session_act_not_from_state, session_places_taken, invalid_input,
 *   session_hours_over_limit, session_company_share_over_limit
 */
export async function changeSession(
  tx: Tx,
  id: string,
  version: number,
  change: SessionChange,
): Promise<number> {
  const session = await holdSessionForAct(tx, id, version, 'change');
  if (change.places !== undefined && change.places < session.placesTaken)
    throw problem('session_places_taken', { taken: session.placesTaken });
  const totalHours = change.totalHours ?? session.totalHours;
  const inCompanyHours = change.inCompanyHours ?? session.inCompanyHours;
  const wrong = await unknownPartners(tx, change);
  if (inCompanyHours > totalHours)
    wrong.push(fieldError('/inCompanyHours', 'inconsistent', { other: 'heures en tout' }));
  if (wrong.length > 0) throw invalidFields(wrong);
  const { refusal } = judgeHours(session.startsOn, totalHours, inCompanyHours);
  if (refusal) throw problemOf(refusal);
  const next = await writeSession(tx, session, change);
  await askToProposePlaces(tx, [id], `places:${String(next)}`);
  return next;
}
