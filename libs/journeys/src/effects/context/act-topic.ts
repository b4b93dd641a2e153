import type { Tx } from '@passerelle/platform';
import type { MessageTopics } from '../../messages/message';
import type { EffectPayload } from '../outbox-row';
import type { JourneyContext } from './journey-context';

interface Row {
  by: string | null;
  by_system: boolean;
  payload: Record<string, unknown>;
  words: Record<string, string> | null;
}

/** The act that asked for the effect, from the journal; null when the effect names no version of the journey. */
export async function readAct(
  tx: Tx,
  journey: JourneyContext,
  { version }: EffectPayload,
): Promise<MessageTopics['act'] | null> {
  if (version === undefined) return null;
  const rows: Row[] = await tx.query(
    `SELECT u.full_name AS by, e.actor_role = 'system' AS by_system, e.payload, w.words
     FROM journey_events e
     LEFT JOIN users u ON u.id = e.actor_id
     LEFT JOIN journal_words w ON w.journey_id = e.journey_id AND w.version = e.version
     WHERE e.journey_id = $1 AND e.version = $2`,
    [journey.journeyId, version],
  );
  const [row] = rows;
  if (!row) return null;
  const plain = Object.entries(row.payload).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    by: row.by ?? 'Passerelle',
    bySystem: row.by_system,
    values: { ...Object.fromEntries(plain), ...row.words },
  };
}
