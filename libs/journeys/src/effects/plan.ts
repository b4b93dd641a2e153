import type { Mail } from '@passerelle/platform';
import type { NewTask } from './write-task';

/** A mail ready to be handed over. */
export interface PlannedMail {
  /** Who it is for: an account, or the person. Tells the mails of one effect apart. */
  readonly recipient: string;
  readonly role: string;
  readonly userId: string | null;
  readonly mail: Mail;
  /** What to do when the far end refuses it for good: a call, for the person; null = a human looks at it. */
  readonly otherwise: NewTask | null;
}

/** What is left to do once an effect has written all that the database holds. */
export type Plan =
  | { readonly kind: 'written' }
  /** What it announces is no longer true, or there is nobody to tell. */
  | { readonly kind: 'void'; readonly reason: string }
  | { readonly kind: 'mail'; readonly mails: readonly PlannedMail[] };
