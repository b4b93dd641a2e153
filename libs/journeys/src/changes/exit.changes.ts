import { answerFollowUps, cancelExits, outcomeOfHire, recordExits } from '@passerelle/contracts';
import { createOffersBornFromHire } from '@passerelle/offers';
import type { Change, DecidedMove } from '../engine/move';
import { journeyIdsOf, textOf, textOrNull } from './act-input';
import { bornOffersOf, titleOfHire } from './born-offers';
import { requireNamed } from './named-things';

/** The offers that companies never posted and that a hire brought to light: created filled, so that they are counted. */
const createOfferBornFromHire: Change = async (tx, moves) => {
  await requireNamed(tx, moves, 'company');
  for (const [actor, hires] of byActor(moves)) {
    await createOffersBornFromHire(
      tx,
      hires.map(({ journey, input }) => ({
        groupId: journey.groupId,
        programmeId: journey.programmeId,
        memberCompanyId: textOf(input, 'company'),
        jobTitle: titleOfHire(input),
        happenedOn: textOf(input, 'happened_on'),
      })),
      actor,
    );
  }
  return new Map();
};

function byActor(moves: readonly DecidedMove[]): Map<DecidedMove['actor'], DecidedMove[]> {
  const grouped = new Map<DecidedMove['actor'], DecidedMove[]>();
  for (const move of moves) grouped.set(move.actor, [...(grouped.get(move.actor) ?? []), move]);
  return grouped;
}

/** The exit and its follow-ups; a direct hire tells its outcome by the kind of contract, and the offer it filled. */
const recordExit: Change = async (tx, moves) => {
  const hires = moves.filter(({ act }) => act === 'hire_directly');
  const offers = await bornOffersOf(tx, hires);
  await recordExits(
    tx,
    moves.map(({ journey, input, actor, now }) => {
      const contractKind = textOrNull(input, 'contract_kind');
      return {
        journeyId: journey.id,
        groupId: journey.groupId,
        outcome: contractKind === null ? textOf(input, 'outcome') : outcomeOfHire(contractKind),
        contractKind,
        companyName: textOrNull(input, 'company_name'),
        companyId: textOrNull(input, 'company'),
        offerId: offers.get(journey.id) ?? null,
        happenedOn: textOf(input, 'happened_on'),
        proofKind: textOrNull(input, 'proof') ?? 'none',
        recordedBy: actor.userId,
        now,
      };
    }),
  );
  return new Map();
};

const cancelExit: Change = async (tx, moves) => {
  const [first] = moves;
  if (first) await cancelExits(tx, journeyIdsOf(moves), first.now);
  return new Map();
};

const answerFollowUp: Change = (tx, moves) =>
  answerFollowUps(
    tx,
    moves.map(({ journey, input, actor, now }) => ({
      journeyId: journey.id,
      month: Number(input['follow_up_month']),
      stillEmployed: input['still_employed'] === true,
      situation: textOrNull(input, 'situation'),
      enteredBy: actor.userId,
      now,
    })),
  );

/** What the acts of the exit and of its follow-up write. */
export const EXIT_CHANGES = {
  create_offer_born_from_hire: createOfferBornFromHire,
  record_exit: recordExit,
  cancel_exit: cancelExit,
  answer_follow_up: answerFollowUp,
} as const satisfies Record<string, Change>;
