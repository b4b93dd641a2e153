import type { BlockingContractCheck } from '@passerelle/kernel';
import type { Facts } from '@passerelle/workflow';

/**
 * What the guards and the timers of a journey look at, by topic. A topic is read only for the acts that need it; guards
 * may rely on the topics they declare. Days are YYYY-MM-DD in Paris, instants ISO.
 */
export interface JourneyFacts extends Facts {
  readonly person?: PersonFacts;
  readonly event?: EventFacts;
  readonly poe?: PoeFacts;
  readonly choice?: ChoiceFacts;
  readonly contract?: ContractFacts;
  readonly exit?: ExitFacts;
  readonly assignment?: AssignmentFacts;
}

export type FactTopic = Exclude<keyof JourneyFacts, keyof Facts>;

export interface PersonFacts {
  readonly consentRecorded: boolean;
  readonly openJourneyInProgramme: boolean;
  /** Instant at which the journey entered its present end, for reopening. */
  readonly endedAt: string | null;
}

export interface EventFacts {
  /** The Pass Dating named by the act, else the one the journey is invited to; null when there is none. */
  readonly id: string | null;
  readonly state: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly closedAt: string | null;
  readonly seatsLeft: number;
  readonly invitationsLeft: number;
  /** At least one meeting where both the person and the company said yes. */
  readonly mutualYes: boolean;
  /** The arrival of the person at this event is noted. */
  readonly arrived: boolean;
  /** A meeting of the person at this event is noted. */
  readonly meetingNoted: boolean;
}

export interface PoeFacts {
  readonly id: string | null;
  readonly state: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly placesLeft: number;
  /** Place on the waiting list, from 1; null when the person does not wait. */
  readonly rank: number | null;
  /** The places left reach down to this rank: nobody who waited longer is passed over. */
  readonly firstOnList: boolean;
  readonly signedIn: boolean;
  readonly finalReviewRecorded: boolean;
  /** A POE or a contract of this person in this group that overlaps the session. */
  readonly overlaps: PeriodTaken | null;
}

/** A period already taken by a POE or a contract, days included. */
export interface PeriodTaken {
  readonly kind: 'poe' | 'contract';
  readonly from: string;
  readonly to: string;
}

export interface ChoiceFacts {
  readonly openOffers: number;
  /** Best choice on which both said yes. */
  readonly best: { readonly choiceId: string; readonly offerId: string; readonly rank: number } | null;
  /** Several choices with both yeses share the best rank. */
  readonly tied: boolean;
  readonly bestSeatsLeft: number;
  /** No choice is left alive, and one had both yeses when its last seat went or it was withdrawn. */
  readonly lost: boolean;
  /** The offer agreed on when the person left, and what is left of it; null when there was none. */
  readonly released: { readonly offerId: string; readonly seatsLeft: number } | null;
  readonly waitingCompanies: readonly string[];
}

export interface ContractFacts {
  readonly id: string | null;
  readonly state: string | null;
  /** The company where the person works, as the contract says. */
  readonly companyId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly trialEndsOn: string | null;
  /** Day of the later of the two signatures; null when none is on file. */
  readonly signedOn: string | null;
  readonly filedOn: string | null;
  readonly opcoAnswered: boolean;
  /** Another contract, or a POE, of this person in this group that overlaps the dates that the act gives. */
  readonly overlaps: PeriodTaken | null;
  /** What keeps the file from being signed. */
  readonly missing: readonly BlockingContractCheck[];
}

export interface ExitFacts {
  readonly happenedOn: string | null;
  readonly answeredMonths: readonly number[];
  readonly expectedMonths: readonly number[];
  /** Times the last follow-up was asked for. */
  readonly lastTries: number;
}

export interface AssignmentFacts {
  /** The person named as new advisor or referent belongs to a structure the actor may assign in. */
  readonly namedWithinReach: boolean;
}
