import { problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/**
 * Takes back a meeting typed in by mistake, with what was said of it, as long as nothing was decided from it.
 * @throws DomainError not_found, feedback_closed
 */
export async function withdrawMeeting(tx: Tx, id: string): Promise<void> {
  const [meeting] = await tx.query<{ decided: boolean }[]>(
    `SELECT j.state NOT IN ('met', 'invited', 'confirmed', 'absent', 'admitted') AS decided
     FROM meetings m JOIN journeys j ON j.id = m.journey_id WHERE m.id = $1 FOR UPDATE OF m`,
    [id],
  );
  if (!meeting) throw problem('not_found');
  if (meeting.decided) throw problem('feedback_closed');
  await tx.query('DELETE FROM meeting_feedback WHERE meeting_id = $1', [id]);
  await tx.query('DELETE FROM meetings WHERE id = $1', [id]);
}
