import type { EventFacts, JourneyFacts, PersonFacts, PoeFacts } from '../domain/facts';
import { AROUND_GUARDS, placeCanBeFoundAgain } from './around.guards';
import { REFERRAL_GUARDS } from './referral.guards';

const NOW = '2026-03-10T09:00:00.000Z';
const person: PersonFacts = { consentRecorded: true, openJourneyInProgramme: false, endedAt: NOW };
const event: EventFacts = {
  id: 'e',
  state: 'planned',
  startsAt: '2026-03-12T08:00:00.000Z',
  endsAt: '2026-03-12T11:00:00.000Z',
  closedAt: null,
  seatsLeft: 1,
  invitationsLeft: 1,
  mutualYes: false,
  arrived: false,
  meetingNoted: false,
};
const poe: PoeFacts = {
  id: 's',
  state: 'funded',
  startsOn: '2026-03-16',
  endsOn: '2026-04-30',
  placesLeft: 1,
  rank: null,
  firstOnList: false,
  signedIn: true,
  finalReviewRecorded: false,
  overlaps: null,
};
const begun: PoeFacts = { ...poe, state: 'running', startsOn: '2026-03-02' };

function context(
  facts: Partial<JourneyFacts>,
  given: { input?: Record<string, unknown> | null; state?: string; previous?: string } = {},
) {
  return {
    snapshot: {
      state: given.state ?? 'withdrawn',
      version: 4,
      onHold: false,
      previousState: given.previous ?? null,
    },
    input: given.input === undefined ? {} : given.input,
    role: 'coordinator',
    facts: { dates: {}, subjects: {}, ...facts },
    now: NOW,
  };
}

describe('conditions of a referral', () => {
  it('ask for the consent of the person', () => {
    const { run } = REFERRAL_GUARDS.consent_recorded;
    expect(run(context({ person }))).toBeNull();
    expect(run(context({ person: { ...person, consentRecorded: false } }))?.code).toBe('consent_missing');
  });

  it('refuse a second journey under way in the programme', () => {
    const { run } = REFERRAL_GUARDS.no_open_journey;
    expect(run(context({ person }))).toBeNull();
    expect(run(context({ person: { ...person, openJourneyInProgramme: true } }))?.code).toBe(
      'journey_already_open',
    );
  });
});

describe('conditions of a change of hands', () => {
  const { run } = AROUND_GUARDS.someone_is_named;

  it('want somebody named, once the act is made', () => {
    expect(run(context({}))?.code).toBe('input_missing');
    expect(run(context({}, { input: { new_advisor: 'a' } }))).toBeNull();
    expect(run(context({}, { input: { new_referent: 'r' } }))).toBeNull();
    expect(run(context({}, { input: null }))).toBeNull();
  });

  it('keep within reach of who acts', () => {
    const reach = AROUND_GUARDS.within_own_structure.run;
    expect(reach(context({ assignment: { namedWithinReach: true } }))).toBeNull();
    expect(reach(context({ assignment: { namedWithinReach: false } }))?.code).toBe('new_owner_outside');
    expect(reach(context({ assignment: { namedWithinReach: false } }, { input: null }))).toBeNull();
  });
});

describe('conditions of a reopening', () => {
  it.each([
    ['2025-03-10T08:00:00.000Z', 'passes'],
    ['2025-03-09T08:00:00.000Z', 'reopen_window_closed'],
  ])('twelve months after the end, the day included: ended %s %s', (endedAt, expected) => {
    const refusal = AROUND_GUARDS.within_twelve_months.run(context({ person: { ...person, endedAt } }));
    expect(refusal?.code ?? 'passes').toBe(expected);
  });

  it.each<[string, string, Partial<JourneyFacts>, string]>([
    ['the invitation stands before the event', 'invited', { event }, 'passes'],
    [
      'no invitation to an event under way',
      'invited',
      { event: { ...event, state: 'open' } },
      'event_not_planned',
    ],
    [
      'no invitation beyond the overbooking',
      'invited',
      { event: { ...event, invitationsLeft: 0 } },
      'event_overbooked',
    ],
    ['the seat is free again', 'confirmed', { event }, 'passes'],
    ['the seat went to another person', 'confirmed', { event: { ...event, seatsLeft: 0 } }, 'no_seat_left'],
    ['the event is over', 'confirmed', { event: { ...event, state: 'closed' } }, 'event_over'],
    ['one waits again before the session', 'poe_waitlisted', { poe }, 'passes'],
    ['one does not wait for a session under way', 'poe_waitlisted', { poe: begun }, 'session_entry_closed'],
    ['the place proposed is free again', 'place_proposed', { poe }, 'passes'],
    ['the place proposed is gone', 'place_proposed', { poe: { ...poe, placesLeft: 0 } }, 'no_place_left'],
    ['the place in POE is gone', 'poe_enrolled', { poe: { ...poe, placesLeft: 0 } }, 'no_place_left'],
    [
      'the session was cancelled',
      'poe_enrolled',
      { poe: { ...poe, state: 'cancelled' } },
      'session_not_available',
    ],
    [
      'a contract began meanwhile',
      'poe_enrolled',
      { poe: { ...poe, overlaps: { kind: 'contract', from: '2026-03-01', to: '2027-03-01' } } },
      'overlapping_contract',
    ],
    ['the POE goes on', 'poe_running', { poe: begun }, 'passes'],
    ['the POE is over', 'poe_running', { poe: { ...begun, endsOn: '2026-03-09' } }, 'session_not_available'],
    ['nothing is held by an admission', 'admitted', {}, 'passes'],
    ['nothing is held while choosing', 'choosing', {}, 'passes'],
  ])('%s', (_name, previous, facts, expected) => {
    expect(placeCanBeFoundAgain(context(facts, { previous }))?.code ?? 'passes').toBe(expected);
  });

  it('ask for no place where the end leads elsewhere', () => {
    expect(
      placeCanBeFoundAgain(context({}, { state: 'poe_interrupted', previous: 'poe_running' })),
    ).toBeNull();
  });
});
