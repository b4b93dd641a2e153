import type { Refusal } from '@passerelle/kernel';
import type { Journey } from './journey';
import type { AskedAct } from './move';

/** An act to be made, with what the journal must remember of the asking. */
export interface ActOrder extends AskedAct {
  /** Makes the order answerable twice and done once. */
  readonly requestKey: string | null;
  /** Whose word the actor brought ("par téléphone", a third party), when it was not their own. */
  readonly onBehalfOf: string | null;
}

/** What became of an order. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly version: number;
      readonly from: string | null;
      readonly to: string;
      /** The journey as the act left it. */
      readonly standing: Journey;
      /** The act that follows, where it was not left in the work list. */
      readonly follows: readonly string[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Outcomes by journey id. */
export type Outcomes = Map<string, Outcome>;
