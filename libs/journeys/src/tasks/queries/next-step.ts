import type { JourneyState, Phase } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { readContract, readEvent, readExit, readPoe } from '../../effects/context/dated-topics';
import { readJourneyContext } from '../../effects/context/journey-context';
import { readOffer } from '../../effects/context/offer-topics';
import type { Definitions } from '../../engine/definitions';
import type { MessageGround, MessageTopics } from '../../messages/message';

/** All that a person's page says of their next step. */
export interface NextStep {
  readonly state: JourneyState;
  readonly phase: Phase | null;
  readonly base: MessageGround;
  readonly event: MessageTopics['event'] | null;
  readonly poe: MessageTopics['poe'] | null;
  readonly contract: MessageTopics['contract'] | null;
  readonly exit: MessageTopics['exit'] | null;
  readonly offer: MessageTopics['offer'] | null;
  /** Offers that may be chosen now, with their ids. */
  readonly offers: readonly { readonly id: string; readonly title: string; readonly company: string }[];
  /** Month of the follow-up that is being asked for. */
  readonly followUpMonth: number | null;
  /** Acts of the workflow that the person may make from here. */
  readonly acts: readonly string[];
}

interface Row {
  state: JourneyState;
  phase: Phase | null;
  definition: string;
  definition_version: number;
}

/** Reads a person's next step in their group; null when the journey is not there. */
export async function readNextStep(
  tx: Tx,
  definitions: Definitions,
  journeyId: string,
): Promise<NextStep | null> {
  const journey = await readJourneyContext(tx, journeyId);
  if (!journey) return null;
  const [row] = await tx.query<Row[]>(
    'SELECT state, phase, definition, definition_version FROM journeys WHERE id = $1',
    [journeyId],
  );
  if (!row) return null;
  const { acts } = definitions.get(row.definition, row.definition_version);
  return {
    state: row.state,
    phase: row.phase,
    acts: Object.keys(acts).filter(
      (name) => acts[name]?.from.includes(row.state) && acts[name].by.includes('candidate'),
    ),
    base: journey.base,
    event: await readEvent(tx, journey),
    poe: await readPoe(tx, journey),
    contract: await readContract(tx, journey),
    exit: await readExit(tx, journey),
    offer: await readOffer(tx, journey, {}),
    offers: row.state === 'choosing' ? await readChoosable(tx, journey.programmeId, journeyId) : [],
    followUpMonth: row.state === 'exited' ? await readFollowUpMonth(tx, journeyId) : null,
  };
}

/** Open offers of the programme that the person has not chosen yet. */
async function readChoosable(tx: Tx, programmeId: string, journeyId: string): Promise<NextStep['offers']> {
  return tx.query(
    `SELECT o.id, v.title, m.name AS company
     FROM offers o
     JOIN offer_versions v ON v.offer_id = o.id AND v.no = o.current_version_no
     JOIN member_companies m ON m.id = o.member_company_id
     WHERE o.programme_id = $1 AND o.state = 'published' AND o.seats_taken < o.seats
       AND NOT EXISTS (SELECT 1 FROM offer_choices c WHERE c.offer_id = o.id AND c.journey_id = $2)
     ORDER BY o.published_at DESC, o.id LIMIT 5`,
    [programmeId, journeyId],
  );
}

async function readFollowUpMonth(tx: Tx, journeyId: string): Promise<number | null> {
  const rows: { month: number }[] = await tx.query(
    `SELECT f.month FROM follow_ups f JOIN exits x ON x.id = f.exit_id AND x.cancelled_at IS NULL
     WHERE x.journey_id = $1 AND f.answered_at IS NULL AND f.due_on <= app_now()::date ORDER BY f.month LIMIT 1`,
    [journeyId],
  );
  return rows[0]?.month ?? null;
}

/** The offers the person has chosen already, best first: the list that a new choice is added to. */
export async function readWishes(tx: Tx, journeyId: string): Promise<{ offerId: string; rank: number }[]> {
  return tx.query(
    `SELECT offer_id AS "offerId", rank FROM offer_choices WHERE journey_id = $1 AND state IN ('waiting', 'accepted') ORDER BY rank, id`,
    [journeyId],
  );
}
