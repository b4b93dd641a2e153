import { refusal, type Refusal } from '@passerelle/kernel';
import { undoContracts } from '@passerelle/contracts';
import { freeOfferSeats, holdOffers, takeOfferSeats } from '@passerelle/offers';
import { leaveActs, type Tx } from '@passerelle/platform';
import type { Change, DecidedMove } from '../engine/move';

/** Takes the seat of the best offer both said yes to, and closes the person's other choices until the agreement is undone. */
const agreeOnOffer: Change = async (tx, moves) => {
  const refused = new Map<string, Refusal>();
  const chosen = moves.flatMap(({ journey, facts }) => {
    const best = facts.choice?.best;
    return best ? [{ journeyId: journey.id, offerId: best.offerId, choiceId: best.choiceId }] : [];
  });
  await holdOffers(
    tx,
    chosen.map(({ offerId }) => offerId),
  );
  const standing: { id: string; state: string; closed_because: string | null; journey_id: string }[] =
    await tx.query(
      `SELECT id, journey_id, state, closed_because FROM offer_choices WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
      [chosen.map(({ choiceId }) => choiceId)],
    );
  const accepted = new Set(standing.filter(({ state }) => state === 'accepted').map(({ id }) => id));
  // Closed since it was decided upon, because the last seat went to somebody else.
  const late = new Set(
    standing.flatMap(({ journey_id: id, closed_because }) =>
      closed_because === 'offer_withdrawn' ? [id] : [],
    ),
  );
  const wanted = chosen.filter(({ choiceId }) => accepted.has(choiceId));
  const without = await takeOfferSeats(
    tx,
    wanted.map(({ offerId, journeyId }) => ({ offerId, taker: journeyId })),
  );
  const agreed = wanted.filter(({ journeyId }) => !without.has(journeyId));
  const seated = new Set(agreed.map(({ journeyId }) => journeyId));
  for (const { journey } of moves) {
    if (seated.has(journey.id)) continue;
    refused.set(
      journey.id,
      refusal(without.has(journey.id) || late.has(journey.id) ? 'offer_seat_taken' : 'no_mutual_choice'),
    );
  }
  await tx.query(
    `UPDATE offer_choices c SET version = c.version + 1,
       state = CASE WHEN c.id = x."choiceId" THEN 'agreed' ELSE 'closed' END,
       agreed_at = CASE WHEN c.id = x."choiceId" THEN $2::timestamptz END,
       closed_because = CASE WHEN c.id <> x."choiceId" THEN 'agreement' END,
       closed_by_agreement_of = CASE WHEN c.id <> x."choiceId" THEN x."choiceId" END
     FROM jsonb_to_recordset($1::jsonb) AS x("journeyId" uuid, "choiceId" uuid)
     WHERE c.journey_id = x."journeyId" AND c.state IN ('waiting', 'accepted')`,
    [JSON.stringify(agreed), moves[0]?.now],
  );
  return refused;
};

/** Gives the seat back, restores the choices that the agreement had closed, and takes back a contract that has not begun. */
const undoAgreement: Change = async (tx, moves) => {
  const rows = moves.map(({ journey, input }) => ({
    journeyId: journey.id,
    ...afterUndoing(input['undo_reason']),
  }));
  const undone: { id: string; journey_id: string; offer_id: string }[] = await tx.query(
    `WITH s AS (
       UPDATE offer_choices c SET state = x.state, closed_because = x.because, agreed_at = NULL, version = c.version + 1,
         company_answer = CASE WHEN x.state = 'refused' THEN 'no' ELSE c.company_answer END,
         company_answered_at = CASE WHEN x.state = 'refused' THEN $2 ELSE c.company_answered_at END
       FROM jsonb_to_recordset($1::jsonb) AS x("journeyId" uuid, state text, because text)
       WHERE c.journey_id = x."journeyId" AND c.state = 'agreed' RETURNING c.id, c.journey_id, c.offer_id
     ) SELECT * FROM s`,
    [JSON.stringify(rows), moves[0]?.now],
  );
  await tx.query(
    `UPDATE offer_choices c SET version = c.version + 1, closed_because = NULL, closed_by_agreement_of = NULL,
       state = CASE WHEN c.company_answer = 'yes' THEN 'accepted' ELSE 'waiting' END
     FROM offers o WHERE c.closed_by_agreement_of = ANY($1::uuid[]) AND c.state = 'closed' AND o.id = c.offer_id AND o.state IN ('published', 'filled')`,
    [undone.map(({ id }) => id)],
  );
  await freeOfferSeats(
    tx,
    undone.map(({ offer_id }) => offer_id),
  );
  await undoContracts(tx, idsOf(moves));
  await tryNextChoices(tx, moves);
  return new Map();
};

/** The engine tries the next choice that both sides had said yes to; a person who changed their mind is asked first. */
async function tryNextChoices(tx: Tx, moves: readonly DecidedMove[]): Promise<void> {
  const settled = moves.filter(({ input }) => input['undo_reason'] !== 'person_changed');
  const mutual: { journey_id: string }[] = await tx.query(
    `SELECT DISTINCT journey_id FROM offer_choices
     WHERE journey_id = ANY($1::uuid[]) AND state = 'accepted' AND company_version_no = offer_version_no`,
    [idsOf(settled)],
  );
  const ready = new Set(mutual.map((row) => row.journey_id));
  await leaveActs(
    tx,
    settled
      .filter(({ journey }) => ready.has(journey.id))
      .map(({ journey, decision }) => ({
        groupId: journey.groupId,
        journeyId: journey.id,
        act: 'agree_offer',
        cause: `undone:${String(decision.next.version)}`,
      })),
  );
}

/** What becomes of the choice itself; it never stands as accepted, or the same agreement would be made again at once. */
function afterUndoing(reason: unknown): { state: string; because: string | null } {
  if (reason === 'company_withdrew') return { state: 'refused', because: null };
  if (reason === 'person_changed') return { state: 'withdrawn', because: null };
  return { state: 'closed', because: 'undone' };
}

/**
 * A further contract: the agreement that was carried out is over, and the person chooses anew. Companies are not asked again by
 * themselves: what they answered may be a year old.
 */
const reopenChoices: Change = async (tx, moves) => {
  await tx.query(
    `UPDATE offer_choices SET state = 'closed', closed_because = 'over', version = version + 1 WHERE journey_id = ANY($1::uuid[]) AND state = 'agreed'`,
    [idsOf(moves)],
  );
  return new Map();
};

/**
 * The part of `release_places` about offers: open choices close, and a seat held for a contract that was never signed is free
 * again. What was agreed stays marked, so that a person who comes back can have it back.
 */
export const releaseChoices: Change = async (tx, moves) => {
  const closed: { journey_id: string; offer_id: string; held_seat: boolean }[] = await tx.query(
    `WITH s AS (
       UPDATE offer_choices c SET state = 'closed', closed_because = 'departure', version = c.version + 1
       WHERE c.journey_id = ANY($1::uuid[]) AND (c.state IN ('waiting', 'accepted') OR c.state = 'agreed' AND NOT EXISTS (
         SELECT FROM contracts k WHERE k.journey_id = c.journey_id AND k.offer_id = c.offer_id AND k.state IN ('signed', 'running', 'ended', 'terminated')))
       RETURNING c.journey_id, c.offer_id, c.agreed_at IS NOT NULL AS held_seat
     ) SELECT * FROM s`,
    [idsOf(moves)],
  );
  await freeOfferSeats(
    tx,
    closed.filter(({ held_seat }) => held_seat).map(({ offer_id }) => offer_id),
  );
  return new Map();
};

/**
 * The part of `take_places_again` about offers: whoever comes back to an agreement takes its seat again; the choices that the
 * departure had closed stand as they were, where their offers are still open.
 * @returns refusals by journey: offer_seat_taken
 */
export const retakeOfferSeat: Change = async (tx, moves) => {
  const toAgreement = new Set(
    moves.filter(({ decision }) => decision.next.state === 'offer_agreed').map(({ journey }) => journey.id),
  );
  const held: { journey_id: string; offer_id: string }[] = await tx.query(
    `SELECT journey_id, offer_id FROM offer_choices
     WHERE journey_id = ANY($1::uuid[]) AND closed_because = 'departure' AND agreed_at IS NOT NULL ORDER BY id FOR NO KEY UPDATE`,
    [[...toAgreement]],
  );
  const without = await takeOfferSeats(
    tx,
    held.map((row) => ({ offerId: row.offer_id, taker: row.journey_id })),
  );
  const seated = new Set(held.map((row) => row.journey_id).filter((id) => !without.has(id)));
  const refused = [...toAgreement].filter((id) => !seated.has(id));
  const back = moves.filter(({ journey }) => !refused.includes(journey.id));
  await reopenChoices(
    tx,
    back.filter(({ journey }) => journey.state === 'contract_terminated'),
  );
  await tx.query(
    `UPDATE offer_choices c SET version = c.version + 1, closed_because = NULL, state = CASE
         WHEN c.agreed_at IS NOT NULL THEN 'agreed' WHEN c.company_answer = 'yes' THEN 'accepted' ELSE 'waiting' END
     FROM offers o WHERE c.journey_id = ANY($1::uuid[]) AND c.closed_because = 'departure' AND o.id = c.offer_id AND o.state IN ('published', 'filled')
       AND (c.agreed_at IS NULL OR c.journey_id = ANY($2::uuid[]))`,
    [
      idsOf(
        back.filter(
          ({ decision }) => decision.next.state === 'choosing' || decision.next.state === 'offer_agreed',
        ),
      ),
      [...seated],
    ],
  );
  return new Map(refused.map((id) => [id, refusal('offer_seat_taken')]));
};

const idsOf = (moves: readonly DecidedMove[]): string[] => moves.map(({ journey }) => journey.id);

export const CHOICE_CHANGES = {
  agree_on_offer: agreeOnOffer,
  undo_agreement: undoAgreement,
  reopen_choices: reopenChoices,
} as const satisfies Record<string, Change>;
