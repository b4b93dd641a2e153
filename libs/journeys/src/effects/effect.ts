import type { HumanRole, JourneyAct, JourneyState, ParisHour, TaskKind } from '@passerelle/kernel';
import type { GuideMessageKey } from '../messages/guide-messages';
import type { OfferMessageKey } from '../messages/offer-messages';
import type { PersonMessageKey } from '../messages/person-messages';
import type { CHOOSE_OFFERS } from '../use-cases/approach-choices';

/** Those who hear of a journey besides the person; who they are is found when the effect runs, never stored. */
export type Guide = 'advisor' | 'coordinator' | 'director' | 'company' | 'companies_closed' | 'new_guides';

/** What a person may answer with a link: acts of the workflow, and the choice of offers. */
export type LinkAct =
  | Extract<
      JourneyAct,
      | 'confirm_presence'
      | 'cancel_presence'
      | 'accept_place'
      | 'refuse_place'
      | 'decline_place'
      | 'answer_follow_up'
    >
  | typeof CHOOSE_OFFERS;

/** States in which what the effect announces is still true; null = it stays true whatever happens next. */
export type While = readonly JourneyState[] | null;

/** A message to the person by the channel that works for them; where none does, a call for their guide. */
export interface TellPerson {
  readonly kind: 'tell_person';
  readonly message: PersonMessageKey;
  readonly links: readonly LinkAct[];
  readonly while: While;
  /** The month of the follow-up that is being asked for: each message counts as one try. */
  readonly followUp?: 3 | 6 | 12;
  /** The transport says: a provider that refuses a second send by key is asked again, else a human looks. */
  readonly inDoubt: 'by_transport';
}

/** A message to those who guide or employ: in the product, and by mail for advisors and companies. */
export interface TellGuides {
  readonly kind: 'tell_guides';
  readonly whom: readonly Guide[];
  readonly message: GuideMessageKey;
  readonly while: While;
  readonly inDoubt: 'by_transport';
}

/** A message about a need or an offer, or to who speaks of a job: no journey, no person. */
export interface TellAboutOffer {
  readonly kind: 'tell_offer';
  readonly whom: 'coordinator' | 'director' | 'company' | 'partner_advisors' | 'ambassador';
  readonly message: OfferMessageKey;
  readonly inDoubt: 'by_transport';
}

/** Something a person must do next. Written with its ledger row in one transaction: never in doubt. */
export interface MakeTask {
  readonly kind: 'task';
  readonly task: TaskKind;
  readonly for: HumanRole;
  readonly due: TaskDue;
  /** The task closes by itself when the journey leaves these states; null = only by hand or by an act below. */
  readonly while: While;
  /** Acts that leave the state and still answer the task. */
  readonly closedBy: readonly JourneyAct[];
  /** The earlier task that this one takes the place of, where it is still open. */
  readonly raises: TaskKind | null;
  /** What makes it needless when it is already done. */
  readonly unless: 'week_reviewed' | 'month_reviewed' | null;
  readonly inDoubt: 'same_transaction';
}

export type Effect = TellPerson | TellGuides | TellAboutOffer | MakeTask;

/** Days and instants of a journey that a task can be due from. */
export type TaskDate = 'event_start' | 'poe_start' | 'contract_start' | 'contract_end' | 'trial_end';

/** When a task is due: counted from the moment the effect runs, or from a date of the journey. */
export interface TaskDue {
  readonly from: 'now' | TaskDate;
  readonly days: number;
  readonly calendar: 'working' | 'calendar';
  readonly hour: ParisHour;
}
