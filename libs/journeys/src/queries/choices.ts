import { CHOICE_STATE_LABELS, CHOICE_STATES } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';

/** An offer a person may choose, and what they and the company have said of it. */
export interface OfferToChoose {
  readonly offerId: string;
  readonly title: string;
  readonly body: string;
  readonly conditions: string;
  readonly companyName: string;
  readonly city: string;
  readonly seatsLeft: number;
  readonly open: boolean;
  /** It can be on the person's list now: it stands there, or it is open and its company has not said no to them. */
  readonly choosable: boolean;
  readonly choice: {
    readonly id: string;
    readonly version: number;
    readonly rank: number;
    readonly state: string;
    readonly stateLabel: string;
    /** The offer has a newer version than the one chosen: the person should read it again. */
    readonly outdated: boolean;
  } | null;
}

/** The offers of the journey's programme, those chosen first, in the person's order; a company reads of its own offers only. */
export async function readOffersToChoose(tx: Tx, actor: Actor, journeyId: string): Promise<OfferToChoose[]> {
  const rows: OfferRow[] = await tx.query(
    `SELECT o.id AS offer_id, v.title, v.body, v.conditions, m.name AS company_name, m.city, o.seats - o.seats_taken AS seats_left,
       o.state = 'published' AS open, c.id AS choice_id, c.version, c.rank, c.state, c.offer_version_no < o.current_version_no AS outdated,
       c.state IN ('waiting', 'accepted') AS standing, c.state = 'refused' AND c.offer_version_no = o.current_version_no
         AND c.company_answered_at >= j.entered_at AS said_no
     FROM journeys j
     JOIN offers o ON o.programme_id = j.programme_id AND NOT o.born_from_hire
     JOIN offer_versions v ON v.offer_id = o.id AND v.no = o.current_version_no
     JOIN member_companies m ON m.id = o.member_company_id
     LEFT JOIN offer_choices c ON c.offer_id = o.id AND c.journey_id = j.id
     WHERE j.id = $1 AND (o.state = 'published' OR c.id IS NOT NULL) AND ($2 OR o.member_company_id = $3)
     ORDER BY (c.state IN ('waiting', 'accepted', 'agreed')) DESC NULLS LAST, c.rank, v.title, o.id
     LIMIT 200`,
    [journeyId, actor.role !== 'employer', actor.memberCompanyId],
  );
  return rows.map((row) => ({
    offerId: row.offer_id,
    title: row.title,
    body: row.body,
    conditions: row.conditions,
    companyName: row.company_name,
    city: row.city,
    seatsLeft: row.seats_left,
    open: row.open,
    choosable: row.standing === true || (row.open && row.said_no !== true),
    choice:
      row.choice_id === null
        ? null
        : {
            id: row.choice_id,
            version: row.version ?? 1,
            rank: row.rank ?? 1,
            state: row.state ?? '',
            stateLabel: choiceLabel(row.state ?? ''),
            outdated: row.outdated ?? false,
          },
  }));
}

interface OfferRow {
  readonly offer_id: string;
  readonly title: string;
  readonly body: string;
  readonly conditions: string;
  readonly company_name: string;
  readonly city: string;
  readonly seats_left: number;
  readonly open: boolean;
  readonly choice_id: string | null;
  readonly version: number | null;
  readonly rank: number | null;
  readonly state: string | null;
  readonly outdated: boolean | null;
  readonly standing: boolean | null;
  /** As in plan-choices.ts: a no holds for the version it was said of, while the person is choosing. */
  readonly said_no: boolean | null;
}

/** A state of a choice in French. */
export function choiceLabel(state: string): string {
  const known = CHOICE_STATES.find((each) => each === state);
  return known ? CHOICE_STATE_LABELS[known] : state;
}
