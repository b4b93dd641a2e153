import { refusal } from '@passerelle/kernel';
import type { JourneyGuard } from './journey-guard';
import { known } from './known-topic';

/** Conditions of a referral; also checked when a journey is opened again. */
export const REFERRAL_GUARDS = {
  consent_recorded: {
    needs: ['person'],
    run: ({ facts }) => (known(facts, 'person').consentRecorded ? null : refusal('consent_missing')),
  },
  no_open_journey: {
    needs: ['person'],
    run: ({ facts }) =>
      known(facts, 'person').openJourneyInProgramme ? refusal('journey_already_open') : null,
  },
} as const satisfies Record<string, JourneyGuard>;
