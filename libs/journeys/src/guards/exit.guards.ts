import { FOLLOW_UP_MONTHS, FOLLOW_UP_TRIES } from '@passerelle/contracts';
import { refusal } from '@passerelle/kernel';
import type { JourneyGuard } from './journey-guard';
import { known } from './known-topic';

const LAST_MONTH = Math.max(...FOLLOW_UP_MONTHS);

/** Conditions of the follow-up after the exit. */
export const EXIT_GUARDS = {
  follow_up_expected: {
    needs: ['exit'],
    run: ({ facts, input }) => {
      const { expectedMonths } = known(facts, 'exit');
      const expected =
        input === null
          ? expectedMonths.length > 0
          : expectedMonths.includes(Number(input['follow_up_month']));
      return expected ? null : refusal('follow_up_not_expected');
    },
  },
  last_follow_up_answered_or_tried: {
    needs: ['exit'],
    run: ({ facts }) => {
      const { answeredMonths, lastTries } = known(facts, 'exit');
      return answeredMonths.includes(LAST_MONTH) || lastTries >= FOLLOW_UP_TRIES
        ? null
        : refusal('follow_up_pending');
    },
  },
} as const satisfies Record<string, JourneyGuard>;
