import { tellBraids } from './braids-story';
import type { Intake } from './intake';
import { tellContracts } from './contracts-story';
import { tellEvents } from './events-story';
import { tellOwnActs } from './own-acts';
import { tellSessions } from './poe-story';
import { tellReferrals } from './referrals-story';
import type { Scene } from './scene';

/** Everything that happens to a intake, from the first referral to today. */
export function tellIntake(scene: Scene, intake: Intake): void {
  tellReferrals(scene, intake);
  tellEvents(scene, intake);
  tellSessions(scene, intake);
  tellContracts(scene, intake);
  tellBraids(scene, intake);
  tellOwnActs(scene, intake);
}
