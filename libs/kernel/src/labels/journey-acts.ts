import type { ActLabel } from './act-label';
import { ACTS_AROUND, type ActAround } from './journey-acts-around';
import { ACTS_BEFORE_POE, type ActBeforePoe } from './journey-acts-before-poe';
import { ACTS_CONTRACT, type ActOfContract } from './journey-acts-contract';
import { ACTS_POE_AND_CHOICE, type ActOfPoeAndChoice } from './journey-acts-poe-choice';

/** Every named transition of a journey. */
export type JourneyAct = ActBeforePoe | ActOfPoeAndChoice | ActOfContract | ActAround;

export const JOURNEY_ACT_LABELS: Readonly<Record<JourneyAct, ActLabel>> = {
  ...ACTS_BEFORE_POE,
  ...ACTS_POE_AND_CHOICE,
  ...ACTS_CONTRACT,
  ...ACTS_AROUND,
};

/** The codes of the acts, in the order of the method. */
export const JOURNEY_ACTS = Object.keys(JOURNEY_ACT_LABELS) as readonly JourneyAct[];
