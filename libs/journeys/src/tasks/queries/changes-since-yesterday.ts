import {
  addDays,
  JOURNEY_ACT_LABELS,
  parisDate,
  parisInstant,
  type JourneyAct,
  type Role,
} from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { authorOf } from '../../domain/author';

const MOST_CHANGES = 12;

/** Something that happened on a journey. */
export interface Change {
  readonly journeyId: string;
  readonly name: string;
  /** « Nadia Ferhat a admis la personne » */
  readonly sentence: string;
  readonly at: string;
}

interface Row {
  journey_id: string;
  name: string;
  act: string;
  by: string | null;
  actor_role: Role | 'system';
  at: Date;
}

/** What changed since yesterday morning on the journeys the reader may see, newest first. */
export async function changesSinceYesterday(tx: Tx, now: string): Promise<Change[]> {
  const rows: Row[] = await tx.query(
    `SELECT e.journey_id, c.first_name || ' ' || c.last_name AS name, e.act, u.full_name AS by, e.actor_role, e.at
     FROM journey_events e
     JOIN journeys j ON j.id = e.journey_id
     JOIN candidates c ON c.id = j.candidate_id
     LEFT JOIN users u ON u.id = e.actor_id
     WHERE e.at >= $1 AND e.act = ANY ($2) AND NOT e.payload ? 'proposal'
     ORDER BY e.at DESC, e.journey_id, e.version DESC LIMIT $3`,
    [parisInstant(addDays(parisDate(now), -1), '00:00'), Object.keys(JOURNEY_ACT_LABELS), MOST_CHANGES],
  );
  return rows.map((row) => ({
    journeyId: row.journey_id,
    name: row.name,
    sentence: `${authorOf(row.by, row.actor_role)} ${JOURNEY_ACT_LABELS[row.act as JourneyAct].past}`,
    at: row.at.toISOString(),
  }));
}
