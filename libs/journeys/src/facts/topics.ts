import type { FactTopic } from '../domain/facts';

/** Which topic knows each date that a timer is anchored on. */
export const DATE_TOPICS = {
  event_start: 'event',
  event_end: 'event',
  poe_start: 'poe',
  poe_end: 'poe',
  contract_start: 'contract',
  contract_end: 'contract',
  trial_end: 'contract',
  filed: 'contract',
  exit: 'exit',
  follow_up_end: 'exit',
} as const satisfies Record<string, FactTopic>;

/** Which topic knows each list that one timer apiece is set for. */
export const SUBJECT_TOPICS = { waiting_companies: 'choice' } as const satisfies Record<string, FactTopic>;
