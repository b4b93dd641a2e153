import { isStaff } from '@passerelle/kernel';
import type { Actor } from '@passerelle/platform';

/** What ties an actor to a journey, read from the database at the moment of asking. */
export interface JourneyTies {
  readonly sameGroup: boolean;
  /** The actor's structure holds an open grant on the person. */
  readonly granted: boolean;
  /** The actor's company has met, been chosen by, hosts or employs the person. */
  readonly knownToCompany: boolean;
  /** The actor's organisation trains the person in a session or a contract. */
  readonly trained: boolean;
  /** The actor is the tutor of the person's present contract. */
  readonly tutored: boolean;
}

/** What ties an actor to a person about to be referred. */
export interface PersonTies {
  readonly sameGroup: boolean;
  /** The actor's structure holds an open grant on the person. */
  readonly granted: boolean;
  /** The actor is that person, come by the link of one of their journeys. */
  readonly oneself: boolean;
}

/**
 * Whether an actor may refer a person: the staff anybody of their group, an advisor those whom their structure follows, a person
 * nobody but themselves. Without it, referring somebody would be a way to be let in on them, since a referral opens access.
 * Source: the access matrix, referral.create (T, P, d).
 */
export function mayRefer(actor: Actor, ties: PersonTies): boolean {
  if (actor.role === 'advisor') return ties.granted;
  if (actor.role === 'candidate') return ties.oneself;
  return ties.sameGroup && (isStaff(actor.role) || actor.role === 'system');
}

/**
 * Whether a company sees no more of somebody than a first name and an initial: before the person has a contract there.
 * Source: the access matrix, person.minimal.read.
 */
export function seesInitialOnly(actor: Actor, phase: string | null): boolean {
  return (actor.role === 'employer' || actor.role === 'ambassador') && phase !== 'contract';
}

/**
 * Whether a journey exists at all for an actor; who may make which act is then the definition's word.
 * Source: the access matrix (T whole group, P persons followed, r persons of the company, C own sessions, S oneself).
 */
export function mayApproach(actor: Actor, journeyId: string, ties: JourneyTies): boolean {
  if (actor.role === 'candidate') return actor.link?.journeyId === journeyId;
  if (actor.role === 'advisor') return ties.granted;
  if (!ties.sameGroup) return false;
  if (isStaff(actor.role) || actor.role === 'system') return true;
  if (actor.role === 'employer') return ties.knownToCompany;
  if (actor.role === 'trainer') return ties.trained;
  if (actor.role === 'tutor') return ties.tutored;
  return false;
}
