import { tellBraids } from './braids-story';
import type { Cohort } from './cohort';
import { tellContracts } from './contracts-story';
import { tellEvents } from './events-story';
import { tellOwnActs } from './own-acts';
import { tellSessions } from './poe-story';
import { tellReferrals } from './referrals-story';
import type { Stage } from './stage';

/** Everything that happens to a cohort, from the first referral to today. */
export function tellCohort(stage: Stage, cohort: Cohort): void {
  tellReferrals(stage, cohort);
  tellEvents(stage, cohort);
  tellSessions(stage, cohort);
  tellContracts(stage, cohort);
  tellBraids(stage, cohort);
  tellOwnActs(stage, cohort);
}
