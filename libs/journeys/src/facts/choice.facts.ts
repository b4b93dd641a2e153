import type { ChoiceFacts } from '../domain/facts';
import type { FactReader } from '../engine/move';
import { rowsByJourney } from './rows-by-journey';

/** One choice of a person with what the offer has become. */
export interface ChoiceRow {
  readonly id: string;
  readonly journey_id: string;
  readonly offer_id: string;
  readonly member_company_id: string;
  readonly rank: number;
  readonly state: string;
  readonly closed_because: string | null;
  readonly company_answer: string | null;
  /** Both sides said yes to one and the same version. */
  readonly same_version: boolean;
  readonly agreed: boolean;
  /** On show, or full: a full offer opens again when a seat is given back. */
  readonly offer_open: boolean;
  readonly seats_left: number;
}

/** The offers open in the programme, the person's choices, and the companies that still have to answer. */
export const readChoiceFacts: FactReader<'choice'> = async (tx, asked) => {
  const journeyIds = asked.map(({ journey }) => journey.id);
  const open: { programme_id: string; open: number }[] = await tx.query(
    `SELECT programme_id, count(*)::int AS open FROM offers
     WHERE programme_id = ANY($1::uuid[]) AND state = 'published' AND seats_taken < seats GROUP BY programme_id`,
    [[...new Set(asked.map(({ journey }) => journey.programmeId))]],
  );
  const openOffers = new Map(open.map((row) => [row.programme_id, row.open]));
  const rows: ChoiceRow[] = await tx.query(
    `SELECT c.id, c.journey_id, c.offer_id, o.member_company_id, c.rank, c.state, c.closed_because, c.company_answer,
       c.company_version_no IS NOT DISTINCT FROM c.offer_version_no AS same_version, c.agreed_at IS NOT NULL AS agreed,
       o.state IN ('published', 'filled') AS offer_open, o.seats - o.seats_taken AS seats_left
     FROM offer_choices c JOIN offers o ON o.id = c.offer_id
     WHERE c.journey_id = ANY($1::uuid[])
     ORDER BY c.rank, c.chosen_at, c.id`,
    [journeyIds],
  );
  const byJourney = rowsByJourney(rows);
  return new Map(
    asked.map(({ journey, act }) => {
      const choices = byJourney.get(journey.id) ?? [];
      const value = choiceFacts(choices, openOffers.get(journey.programmeId) ?? 0, waitingAfter(act));
      return [journey.id, { value, subjects: { waiting_companies: value.waitingCompanies } }];
    }),
  );
};

/** What the rows of one person say, sorted by rank. `waits` tells which of them wait for their company once the act is made. */
export function choiceFacts(
  choices: readonly ChoiceRow[],
  openOffers: number,
  waits: (choice: ChoiceRow) => boolean,
): ChoiceFacts {
  const mutual = choices.filter(
    (choice) => choice.state === 'accepted' && choice.same_version && choice.offer_open,
  );
  const [first, second] = mutual;
  const released = choices.find(({ closed_because, agreed }) => closed_because === 'departure' && agreed);
  return {
    openOffers,
    best: first ? { choiceId: first.id, offerId: first.offer_id, rank: first.rank } : null,
    tied: first !== undefined && second?.rank === first.rank,
    bestSeatsLeft: first?.seats_left ?? 0,
    lost: !choices.some(({ state }) => LIVE.has(state)) && choices.some(wasAgreeable),
    released: released
      ? { offerId: released.offer_id, seatsLeft: released.offer_open ? released.seats_left : 0 }
      : null,
    waitingCompanies: [...new Set(choices.filter(waits).map((choice) => choice.member_company_id))],
  };
}

const LIVE: ReadonlySet<string> = new Set(['waiting', 'accepted', 'agreed']);

/** Both had said yes when the last seat went to somebody else, or the offer was withdrawn. */
function wasAgreeable({ closed_because, company_answer }: ChoiceRow): boolean {
  return closed_because === 'offer_withdrawn' && company_answer === 'yes';
}

/** Acts that open the choosing again bring back closed choices: their companies must answer too. */
function waitingAfter(act: string): (choice: ChoiceRow) => boolean {
  const brought: Readonly<Record<string, string>> = { undo_agreement: 'agreement', reopen: 'departure' };
  return ({ state, closed_because, company_answer, offer_open }) =>
    offer_open &&
    company_answer === null &&
    (state === 'waiting' || (closed_because !== null && closed_because === brought[act]));
}
