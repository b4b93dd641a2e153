import type { Facts } from '@passerelle/workflow';
import type { OfferText, Passage } from './excluding-passages';

/** What the guards of a need look at. */
export interface NeedFacts extends Facts {
  readonly title: string;
  readonly body: string;
  readonly programmeId: string | null;
}

/** The newest version of an offer, approved or not. */
export interface LatestVersion extends OfferText {
  readonly no: number;
  readonly companyApproved: boolean;
  /** What the direction let through in this very version; empty without a waiver. */
  readonly waived: readonly Passage[];
}

/** What the guards of an offer look at. */
export interface OfferFacts extends Facts {
  readonly latest: LatestVersion | null;
  /** Number of the version on show; null before the first publication. */
  readonly onShowNo: number | null;
  /** An ambassador of the company is named and has not left. */
  readonly ambassadorNamed: boolean;
  readonly published: boolean;
}

/** Neither needs nor offers have dates of their own that timers count from. */
export const NO_DATES: Facts = { dates: {}, subjects: {} };
