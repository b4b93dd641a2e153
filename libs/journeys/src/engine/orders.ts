import type { Refusal } from '@passerelle/kernel';
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
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Outcomes by journey id. */
export type Outcomes = Map<string, Outcome>;
