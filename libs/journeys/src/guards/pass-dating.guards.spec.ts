import type { EventFacts } from '../domain/facts';
import { PASS_DATING_GUARDS } from './pass-dating.guards';

const NOW = '2026-03-10T09:00:00.000Z';
const planned: EventFacts = {
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
const none: EventFacts = {
  ...planned,
  id: null,
  state: null,
  startsAt: null,
  endsAt: null,
  seatsLeft: 0,
  invitationsLeft: 0,
};
const open: EventFacts = { ...planned, state: 'open' };
const closed: EventFacts = { ...planned, state: 'closed' };
const arrived: EventFacts = { ...open, arrived: true };
const cancelled: EventFacts = { ...planned, state: 'cancelled' };

interface Case {
  event: EventFacts;
  input?: Record<string, unknown> | null;
  state?: string;
  previous?: string;
  now?: string;
}

function judge(
  guard: keyof typeof PASS_DATING_GUARDS,
  { event, input = {}, state = 'admitted', previous, now = NOW }: Case,
) {
  const refusal = PASS_DATING_GUARDS[guard].run({
    snapshot: { state, version: 1, onHold: false, previousState: previous ?? null },
    input,
    role: 'coordinator',
    facts: { dates: {}, subjects: {}, event },
    now,
  });
  return refusal?.code ?? 'passes';
}

const DURING = '2026-03-12T09:00:00.000Z';
const AFTER = '2026-03-12T11:00:00.000Z';
const TWO_DAYS_LATER = '2026-03-14T11:00:00.000Z';

describe('conditions of the Pass Dating', () => {
  it.each<[string, keyof typeof PASS_DATING_GUARDS, Case, string]>([
    ['an event to come can be invited to', 'event_planned', { event: planned }, 'passes'],
    ['an event being held cannot be invited to', 'event_planned', { event: open }, 'event_not_planned'],
    [
      'an event whose hour is past cannot',
      'event_planned',
      { event: planned, now: DURING },
      'event_not_planned',
    ],
    ['an unknown event cannot', 'event_planned', { event: none }, 'event_not_planned'],
    [
      'before the event is named, nothing stands in the way',
      'event_planned',
      { event: none, input: null },
      'passes',
    ],

    [
      'invitations stay within the overbooking',
      'overbooking_left',
      { event: { ...planned, invitationsLeft: 0 } },
      'event_overbooked',
    ],
    ['one invitation is left', 'overbooking_left', { event: planned }, 'passes'],
    [
      'before the event is named, invitations are open',
      'overbooking_left',
      { event: none, input: null },
      'passes',
    ],

    ['presence is confirmed before the event', 'event_not_over', { event: planned }, 'passes'],
    ['presence is confirmed while it is held', 'event_not_over', { event: open, now: DURING }, 'passes'],
    ['presence is not confirmed after it', 'event_not_over', { event: open, now: AFTER }, 'event_over'],
    ['presence is not confirmed once it is closed', 'event_not_over', { event: closed }, 'event_over'],
    ['presence is not confirmed when it is cancelled', 'event_not_over', { event: cancelled }, 'event_over'],

    ['a seat is left', 'seat_left', { event: planned }, 'passes'],
    ['no seat is left', 'seat_left', { event: { ...planned, seatsLeft: 0 } }, 'no_seat_left'],
    [
      'the page knows that no seat is left',
      'seat_left',
      { event: { ...planned, seatsLeft: 0 }, input: null },
      'no_seat_left',
    ],

    [
      'an arrival is noted while the event is open',
      'event_open_or_late_sheet',
      { event: open, now: DURING },
      'passes',
    ],
    [
      'an arrival is not noted before it opens',
      'event_open_or_late_sheet',
      { event: planned },
      'event_not_open',
    ],
    [
      'an arrival is not noted without an event',
      'event_open_or_late_sheet',
      { event: none, input: null },
      'event_not_open',
    ],
    [
      'an arrival is not noted at a cancelled event',
      'event_open_or_late_sheet',
      { event: cancelled },
      'event_not_open',
    ],
    [
      'a late sheet counts for two days',
      'event_open_or_late_sheet',
      { event: closed, now: '2026-03-14T10:59:59.000Z' },
      'passes',
    ],
    [
      'a sheet later than two days does not',
      'event_open_or_late_sheet',
      { event: closed, now: TWO_DAYS_LATER },
      'check_in_too_late',
    ],
    [
      'nor for an event left open',
      'event_open_or_late_sheet',
      { event: open, now: TWO_DAYS_LATER },
      'check_in_too_late',
    ],

    [
      'on the day no sentence is wanted',
      'late_sheet_has_reason',
      { event: open, state: 'invited' },
      'passes',
    ],
    [
      'after the event a sentence is wanted',
      'late_sheet_has_reason',
      { event: closed, state: 'invited' },
      'sentence_required',
    ],
    [
      'an absence is corrected with a sentence',
      'late_sheet_has_reason',
      { event: open, state: 'absent' },
      'sentence_required',
    ],
    [
      'the sentence given suffices',
      'late_sheet_has_reason',
      { event: closed, state: 'absent', input: { sentence: 'Feuille papier.' } },
      'passes',
    ],
    [
      'spaces are no sentence',
      'late_sheet_has_reason',
      { event: closed, state: 'absent', input: { sentence: '  ' } },
      'sentence_required',
    ],
    [
      'the page may ask for the sentence',
      'late_sheet_has_reason',
      { event: closed, state: 'absent', input: null },
      'passes',
    ],

    ['absence is noted once the event is closed', 'event_over', { event: closed }, 'passes'],
    ['absence is noted once its end is past', 'event_over', { event: open, now: AFTER }, 'passes'],
    ['absence is not noted while it is held', 'event_over', { event: open, now: DURING }, 'event_not_closed'],
    [
      'nobody is absent from a cancelled event',
      'event_over',
      { event: cancelled, now: AFTER },
      'event_not_closed',
    ],

    [
      'a mutual yes retains a person',
      'mutual_interest_or_reason',
      { event: { ...planned, mutualYes: true } },
      'passes',
    ],
    ['without it a sentence is wanted', 'mutual_interest_or_reason', { event: planned }, 'no_mutual_yes'],
    [
      'a sentence replaces it',
      'mutual_interest_or_reason',
      { event: planned, input: { sentence: 'Très motivée.' } },
      'passes',
    ],
    [
      'the page may ask for the sentence',
      'mutual_interest_or_reason',
      { event: planned, input: null },
      'passes',
    ],

    [
      'an arrival just noted can be undone',
      'arrival_is_last',
      { event: arrived, state: 'met', previous: 'invited' },
      'passes',
    ],
    ['a walk-in too', 'arrival_is_last', { event: arrived, state: 'met', previous: 'admitted' }, 'passes'],
    [
      'not once the journey was left and reopened',
      'arrival_is_last',
      { event: arrived, state: 'met', previous: 'met' },
      'arrival_not_last',
    ],
    [
      'nor where no arrival is noted',
      'arrival_is_last',
      { event: closed, state: 'met', previous: 'confirmed' },
      'arrival_not_last',
    ],
    ['while the event is open', 'arrival_recent', { event: arrived, now: TWO_DAYS_LATER }, 'passes'],
    [
      'until two days after its end',
      'arrival_recent',
      { event: closed, now: '2026-03-14T10:59:00.000Z' },
      'passes',
    ],
    [
      'and no longer then',
      'arrival_recent',
      { event: closed, now: TWO_DAYS_LATER },
      'undo_check_in_too_late',
    ],
    ['as long as nobody was met', 'nobody_met', { event: arrived }, 'passes'],
    [
      'and not when a meeting is noted',
      'nobody_met',
      { event: { ...arrived, meetingNoted: true } },
      'meeting_noted',
    ],
  ])('%s', (_name, guard, given, expected) => {
    expect(judge(guard, given)).toBe(expected);
  });

  it('fail loudly when their facts were not read', () => {
    expect(() =>
      PASS_DATING_GUARDS.seat_left.run({
        snapshot: null,
        input: {},
        role: 'coordinator',
        facts: { dates: {}, subjects: {} },
        now: NOW,
      }),
    ).toThrow('Facts not read: event');
  });
});
