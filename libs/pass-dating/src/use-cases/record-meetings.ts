import { fieldError, invalidFields, newId, problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** Who met whom, in which round. */
export interface HeldMeeting {
  readonly journeyId: string;
  readonly ambassadorId: string;
  readonly offerId: string | null;
  readonly round: number;
}

/** The constraints of the table, and what each tells. */
const TOLD: Readonly<
  Record<string, 'pair_already_met' | 'person_busy_in_round' | 'ambassador_busy_in_round'>
> = {
  meetings_pass_dating_id_journey_id_ambassador_id_key: 'pair_already_met',
  meetings_pass_dating_id_round_journey_id_key: 'person_busy_in_round',
  meetings_pass_dating_id_round_ambassador_id_key: 'ambassador_busy_in_round',
};

/**
 * Records meetings held at a Pass Dating that is open or closed, between people who arrived and ambassadors of the group.
 * @returns their ids, in order
 * @throws DomainError not_found, event_not_open, person_not_checked_in, pair_already_met, person_busy_in_round,
 *   ambassador_busy_in_round, invalid_input naming the ambassador or the offer that does not exist
 */
export async function recordMeetings(
  tx: Tx,
  passDatingId: string,
  meetings: readonly HeldMeeting[],
): Promise<string[]> {
  const [event] = await tx.query<{ group_id: string; state: string }[]>(
    'SELECT group_id, state FROM pass_datings WHERE id = $1 FOR SHARE',
    [passDatingId],
  );
  if (!event) throw problem('not_found');
  if (event.state !== 'open' && event.state !== 'closed') throw problem('event_not_open');
  await check(tx, passDatingId, meetings);
  const ids = meetings.map(() => newId());
  try {
    await tx.query(
      `INSERT INTO meetings (id, group_id, pass_dating_id, journey_id, ambassador_id, offer_id, round)
       SELECT id, $1, $2, journey_id, ambassador_id, offer_id, round
       FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::int[]) AS m(id, journey_id, ambassador_id, offer_id, round)`,
      [event.group_id, passDatingId, ids, ...columnsOf(meetings)],
    );
  } catch (error) {
    const code = TOLD[constraintOf(error)];
    throw code ? problem(code) : error;
  }
  return ids;
}

async function check(tx: Tx, passDatingId: string, meetings: readonly HeldMeeting[]): Promise<void> {
  const rows = await tx.query<{ arrived: boolean; ambassador: boolean; offer: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM pass_dating_seats s
                    WHERE s.pass_dating_id = $1 AND s.journey_id = m.journey_id AND s.state = 'present') AS arrived,
            EXISTS (SELECT 1 FROM ambassadors a WHERE a.id = m.ambassador_id) AS ambassador,
            m.offer_id IS NULL OR EXISTS (SELECT 1 FROM offers o WHERE o.id = m.offer_id) AS offer
     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::int[]) WITH ORDINALITY
       AS m(journey_id, ambassador_id, offer_id, round, place)
     ORDER BY m.place`,
    [passDatingId, ...columnsOf(meetings)],
  );
  const wrong = rows.flatMap(({ ambassador, offer }, place) => [
    ...(ambassador ? [] : [fieldError(`/meetings/${String(place)}/ambassadorId`, 'not_found')]),
    ...(offer ? [] : [fieldError(`/meetings/${String(place)}/offerId`, 'not_found')]),
  ]);
  if (wrong.length > 0) throw invalidFields(wrong);
  if (rows.some(({ arrived }) => !arrived)) throw problem('person_not_checked_in');
}

function columnsOf(meetings: readonly HeldMeeting[]): unknown[][] {
  return [
    meetings.map(({ journeyId }) => journeyId),
    meetings.map(({ ambassadorId }) => ambassadorId),
    meetings.map(({ offerId }) => offerId),
    meetings.map(({ round }) => round),
  ];
}

function constraintOf(error: unknown): string {
  const inner: unknown =
    typeof error === 'object' && error !== null && 'driverError' in error ? error.driverError : error;
  const named = typeof inner === 'object' && inner !== null && 'constraint' in inner ? inner.constraint : '';
  return typeof named === 'string' ? named : '';
}
