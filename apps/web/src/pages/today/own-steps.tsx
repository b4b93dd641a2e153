import '../../parts/row-list.css';
import type { ReactNode } from 'react';
import { useSession } from '../../app/session/session-context';
import { PassDatingsSheet, PoeSessionsSheet } from '../../parts/programme-dates';

/** What a trainer or an ambassador takes part in: the sessions of one, the events of the other. */
export function OwnSteps(): ReactNode {
  const { role } = useSession();
  if (role.code === 'trainer') return <PoeSessionsSheet />;
  if (role.code === 'ambassador') return <PassDatingsSheet />;
  return null;
}
