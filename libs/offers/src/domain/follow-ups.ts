import type { HumanRole, TaskKind } from '@passerelle/kernel';

interface FollowUpTask {
  readonly kind: TaskKind;
  readonly role: HumanRole;
}

/** The tasks that the timers of needs and offers set, by effect name; whom they wait for. */
export const FOLLOW_UP_TASKS = {
  task_post_need: { kind: 'post_need', role: 'employer' },
  task_rewrite_need: { kind: 'rewrite_need', role: 'coordinator' },
  task_finish_offer: { kind: 'finish_offer', role: 'coordinator' },
  task_approve_offer: { kind: 'approve_offer', role: 'employer' },
  task_publish_offer: { kind: 'publish_offer', role: 'coordinator' },
  task_review_offer: { kind: 'review_offer', role: 'coordinator' },
} as const satisfies Record<string, FollowUpTask>;
export type FollowUpTaskName = keyof typeof FOLLOW_UP_TASKS;

/** Messages about needs and offers: rows of the outbox whose payload holds ids only. */
export const OFFER_MESSAGES = [
  'tell_coordinator_need_posted',
  'tell_coordinator_need_withdrawn',
  'tell_coordinator_need_unfilled',
  'tell_director_need_waits',
  'tell_company_need_filled',
  'tell_company_need_questions',
  'tell_coordinator_need_answered',
  'tell_company_offer_to_approve',
  'tell_company_offer_published',
  'tell_company_offer_withdrawn',
  'tell_coordinator_offer_to_change',
  'tell_coordinator_offer_approved',
  'tell_coordinator_approval_late',
  'tell_advisors_offer_published',
  'tell_ambassador_to_confirm',
  'tell_person_offer_withdrawn',
  'tell_advisor_offer_withdrawn',
] as const;
export type OfferMessage = (typeof OFFER_MESSAGES)[number];

/** Tells a task from a message. */
export function isFollowUpTask(effect: string): effect is FollowUpTaskName {
  return Object.hasOwn(FOLLOW_UP_TASKS, effect);
}
