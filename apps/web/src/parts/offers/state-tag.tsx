import { NEED_STATE_LABELS, type NeedState, OFFER_STATE_LABELS, type OfferState } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { IconCheck, IconClock, IconX } from '../icons';
import { Tag } from '../tag';

/** The state of a need, in words. */
export function NeedStateTag({ state }: { readonly state: NeedState }): ReactNode {
  if (state === 'filled' || state === 'published')
    return (
      <Tag tone="done" icon={IconCheck}>
        {NEED_STATE_LABELS[state]}
      </Tag>
    );
  return <Tag icon={state === 'withdrawn' ? IconX : IconClock}>{NEED_STATE_LABELS[state]}</Tag>;
}

/** The state of an offer, in words. */
export function OfferStateTag({ state }: { readonly state: OfferState }): ReactNode {
  if (state === 'filled' || state === 'published')
    return (
      <Tag tone="done" icon={IconCheck}>
        {OFFER_STATE_LABELS[state]}
      </Tag>
    );
  return <Tag icon={state === 'withdrawn' ? IconX : IconClock}>{OFFER_STATE_LABELS[state]}</Tag>;
}
