import { isStaff, JOURNEY_STATE_LABELS, problem, type JourneyState } from '@passerelle/kernel';
import { rowsOf, type Actor, type Tx } from '@passerelle/platform';
import { choiceLabel } from './choices';

/** An offer of a programme, as it can be chosen. */
export interface OfferOfBoard {
  readonly offerId: string;
  readonly title: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly seats: number;
  readonly seatsLeft: number;
  readonly open: boolean;
}

/** A choice that stands, or that the company has answered. */
export interface ChoiceOfBoard {
  readonly id: string;
  readonly version: number;
  readonly offerId: string;
  readonly rank: number;
  readonly state: string;
  readonly stateLabel: string;
  readonly chosenAt: string;
  /** The company can answer now. */
  readonly answerable: boolean;
  /** The offer has a newer version than the one chosen: the person reads it again first. */
  readonly outdated: boolean;
}

/** A person who chooses, or has chosen. */
export interface PersonOfBoard {
  readonly journeyId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly onHold: boolean;
  /** Offers can be chosen and ordered now. */
  readonly choosing: boolean;
  /** In the person's order. */
  readonly choices: readonly ChoiceOfBoard[];
}

/** Persons and offers of a programme. */
export interface ChoicesBoard {
  readonly programmeName: string;
  readonly offers: readonly OfferOfBoard[];
  readonly people: readonly PersonOfBoard[];
}

/** More than a programme ever has. */
const MOST = 500;

/**
 * Who chose what in a programme, in which order, and what the companies answered: people about to choose, who choose, or whose
 * offer is agreed on. Staff see the programme, an advisor the people their structure follows (row-level security).
 * @throws DomainError not_found for anybody else: a company reads of its own offers elsewhere
 */
export async function readChoicesBoard(tx: Tx, actor: Actor, programmeId: string): Promise<ChoicesBoard> {
  if (!isStaff(actor.role) && actor.role !== 'advisor') throw problem('not_found');
  const [programme] = await rowsOf<{ name: string }>(tx, 'SELECT name FROM programmes WHERE id = $1', [
    programmeId,
  ]);
  if (!programme) throw problem('not_found');
  const offers = await readOffers(tx, programmeId);
  return {
    programmeName: programme.name,
    offers,
    people: await readPeople(tx, programmeId),
  };
}

function readOffers(tx: Tx, programmeId: string): Promise<OfferOfBoard[]> {
  return rowsOf<OfferOfBoard>(
    tx,
    `SELECT o.id AS "offerId", v.title, o.member_company_id AS "companyId", m.name AS "companyName", o.seats,
       o.seats - o.seats_taken AS "seatsLeft", o.state = 'published' AS open
     FROM offers o
     JOIN offer_versions v ON v.offer_id = o.id AND v.no = o.current_version_no
     JOIN member_companies m ON m.id = o.member_company_id
     WHERE o.programme_id = $1 AND NOT o.born_from_hire AND (o.state IN ('published', 'filled')
       OR EXISTS (SELECT FROM offer_choices c WHERE c.offer_id = o.id AND c.state IN ('waiting', 'accepted', 'agreed')))
     ORDER BY m.name, v.title, o.id LIMIT ${MOST}`,
    [programmeId],
  );
}

interface PersonRow {
  readonly id: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly state: JourneyState;
  readonly on_hold: boolean;
  readonly choices: readonly Omit<ChoiceOfBoard, 'stateLabel'>[] | null;
}

/** Withdrawn choices are gone; closed ones are told by the one that was agreed on. */
async function readPeople(tx: Tx, programmeId: string): Promise<PersonOfBoard[]> {
  const rows = await rowsOf<PersonRow>(
    tx,
    `SELECT j.id, p.first_name, p.last_name, j.state, j.on_hold, (
       SELECT json_agg(json_build_object('id', c.id, 'version', c.version, 'offerId', c.offer_id, 'rank', c.rank, 'state', c.state,
         'chosenAt', to_json(c.chosen_at), 'outdated', c.offer_version_no < o.current_version_no,
         'answerable', j.state = 'choosing' AND c.state = 'waiting' AND c.offer_version_no = o.current_version_no)
         ORDER BY c.rank, c.id)
       FROM offer_choices c JOIN offers o ON o.id = c.offer_id
       WHERE c.journey_id = j.id AND c.state IN ('waiting', 'accepted', 'refused', 'agreed')) AS choices
     FROM journeys j JOIN candidates p ON p.id = j.candidate_id
     WHERE j.programme_id = $1 AND (j.state IN ('poe_completed', 'choosing', 'offer_agreed')
       OR (j.phase = 'contract' AND EXISTS (SELECT FROM offer_choices c WHERE c.journey_id = j.id AND c.state = 'agreed')))
     ORDER BY array_position(ARRAY['choosing', 'poe_completed', 'offer_agreed'], j.state) NULLS LAST, p.last_name, p.first_name, j.id
     LIMIT ${MOST}`,
    [programmeId],
  );
  return rows.map(({ id, first_name, last_name, state, on_hold, choices }) => ({
    journeyId: id,
    firstName: first_name,
    lastName: last_name,
    state,
    stateLabel: JOURNEY_STATE_LABELS[state],
    onHold: on_hold,
    choosing: state === 'choosing',
    choices: (choices ?? []).map((choice) => ({ ...choice, stateLabel: choiceLabel(choice.state) })),
  }));
}
