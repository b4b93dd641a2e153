import type { ChoiceRow } from '../facts/choice.facts';
import { choiceFacts } from '../facts/choice.facts';
import { CHOICE_GUARDS, offerCanBeFoundAgain } from './choice.guards';

const NOW = '2026-03-10T09:00:00.000Z';

function choice(part: Partial<ChoiceRow> & { id: string }): ChoiceRow {
  return {
    journey_id: 'j',
    offer_id: `offer of ${part.id}`,
    member_company_id: `company of ${part.id}`,
    rank: 1,
    state: 'accepted',
    closed_because: null,
    company_answer: 'yes',
    same_version: true,
    agreed: false,
    offer_open: true,
    seats_left: 1,
    ...part,
  };
}

const waits = ({ state }: ChoiceRow): boolean => state === 'waiting';
const waiting = choice({ id: 'w', state: 'waiting', company_answer: null, same_version: false });

function judge(
  guard: keyof typeof CHOICE_GUARDS,
  choices: readonly ChoiceRow[],
  openOffers = 1,
  input: Record<string, unknown> | null = {},
) {
  const refusal = CHOICE_GUARDS[guard].run({
    snapshot: { state: 'choosing', version: 1, onHold: false, previousState: null },
    input,
    role: 'system',
    facts: { dates: {}, subjects: {}, choice: choiceFacts(choices, openOffers, waits) },
    now: NOW,
  });
  return refusal?.code ?? 'passes';
}

describe('conditions of the choice', () => {
  it.each<[string, keyof typeof CHOICE_GUARDS, readonly ChoiceRow[], string]>([
    ['both sides said yes to the same version', 'both_said_yes', [choice({ id: 'a' })], 'passes'],
    ['the company has not answered yet', 'both_said_yes', [waiting], 'no_mutual_choice'],
    [
      'the company said yes to another version',
      'both_said_yes',
      [choice({ id: 'a', same_version: false })],
      'no_mutual_choice',
    ],
    [
      'the offer was withdrawn meanwhile',
      'both_said_yes',
      [choice({ id: 'a', offer_open: false })],
      'no_mutual_choice',
    ],
    ['nothing was chosen', 'both_said_yes', [], 'no_mutual_choice'],
    [
      'one yes stands alone at its rank',
      'one_best_choice',
      [choice({ id: 'a' }), choice({ id: 'b', rank: 2 })],
      'passes',
    ],
    [
      'two yeses share the best rank',
      'one_best_choice',
      [choice({ id: 'a' }), choice({ id: 'b' })],
      'choices_tied',
    ],
    [
      'a tie below the best rank does not matter',
      'one_best_choice',
      [choice({ id: 'a' }), choice({ id: 'b', rank: 2 }), choice({ id: 'c', rank: 2 })],
      'passes',
    ],
    [
      'a company that has not answered makes no tie',
      'one_best_choice',
      [choice({ id: 'a' }), waiting],
      'passes',
    ],
    ['a seat is left', 'offer_seat_left', [choice({ id: 'a' })], 'passes'],
    ['the offer is full', 'offer_seat_left', [choice({ id: 'a', seats_left: 0 })], 'offer_seat_taken'],
    [
      'a seat of another offer is no help',
      'offer_seat_left',
      [choice({ id: 'a', seats_left: 0 }), choice({ id: 'b', rank: 2 })],
      'offer_seat_taken',
    ],
  ])('%s', (_when, guard, choices, expected) => {
    expect(judge(guard, choices)).toBe(expected);
    expect(judge(guard, choices, 1, null)).toBe(expected);
  });

  it('asks for an offer that is open', () => {
    expect(judge('an_offer_is_open', [], 1)).toBe('passes');
    expect(judge('an_offer_is_open', [], 0)).toBe('no_open_offer');
  });

  it('takes the person’s own order: the best is the first of the two-sided yeses', () => {
    const { best } = choiceFacts(
      [waiting, choice({ id: 'b', rank: 2 }), choice({ id: 'c', rank: 3 })],
      1,
      waits,
    );
    expect(best).toEqual({ choiceId: 'b', offerId: 'offer of b', rank: 2 });
  });

  it('names each waiting company once', () => {
    const twice = [waiting, { ...waiting, id: 'x' }];
    expect(choiceFacts(twice, 1, waits).waitingCompanies).toEqual(['company of w']);
  });
});

describe('an offer found again by who comes back', () => {
  const left = choice({ id: 'a', state: 'closed', closed_because: 'departure', agreed: true });
  const judgeReturn = (choices: readonly ChoiceRow[], state: string, previousState: string | null) =>
    offerCanBeFoundAgain({
      snapshot: { state, version: 9, onHold: false, previousState },
      input: null,
      role: 'coordinator',
      facts: { dates: {}, subjects: {}, choice: choiceFacts(choices, 1, waits) },
      now: NOW,
    })?.code ?? 'passes';

  it.each<[string, readonly ChoiceRow[], string, string | null, string]>([
    ['the seat of the agreement is still free', [left], 'withdrawn', 'offer_agreed', 'passes'],
    [
      'the seat went to another person',
      [{ ...left, seats_left: 0 }],
      'withdrawn',
      'offer_agreed',
      'offer_seat_taken',
    ],
    [
      'the offer was withdrawn',
      [{ ...left, offer_open: false }],
      'reoriented',
      'offer_agreed',
      'offer_seat_taken',
    ],
    ['there is no agreement to come back to', [], 'reoriented', 'offer_agreed', 'offer_seat_taken'],
    ['only choices had been made', [{ ...left, agreed: false }], 'withdrawn', 'choosing', 'passes'],
    ['who ended a contract chooses anew', [], 'contract_terminated', 'contract_running', 'passes'],
  ])('%s', (_when, choices, state, previousState, expected) => {
    expect(judgeReturn(choices, state, previousState)).toBe(expected);
  });
});
