import type { Tx } from '@passerelle/platform';

/** Where an offer was looked at. */
export const READING_PLACES = ['catalogue', 'page', 'poster', 'feed'] as const;
export type ReadingPlace = (typeof READING_PLACES)[number];

/**
 * Adds one to the count of the day of each offer shown, for its version and the place. The count holds a number and nothing of who
 * looked. Needs a transaction opened for the public; always in the order of ids, so that two pages read at once do not wait in a ring.
 */
export async function countReadings(
  tx: Tx,
  place: ReadingPlace,
  offers: readonly { readonly id: string; readonly groupId: string; readonly versionNo: number }[],
): Promise<void> {
  if (offers.length === 0) return;
  await tx.query(
    `INSERT INTO offer_readings (group_id, offer_id, version_no, place, day, readings)
     SELECT r.group_id, r.offer_id, r.version_no, $4, (app_now() AT TIME ZONE 'Europe/Paris')::date, 1
     FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS r (group_id, offer_id, version_no) ORDER BY r.offer_id
     ON CONFLICT (offer_id, version_no, place, day) DO UPDATE SET readings = offer_readings.readings + 1`,
    [
      offers.map(({ groupId }) => groupId),
      offers.map(({ id }) => id),
      offers.map(({ versionNo }) => versionNo),
      place,
    ],
  );
}
