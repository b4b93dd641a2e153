import { refusal } from '@passerelle/kernel';
import type { Guards } from '@passerelle/workflow';
import type { OfferFacts } from './facts';

/** The conditions that offer.workflow.ts names. */
export const OFFER_GUARDS = {
  version_written: ({ facts }) => (facts.latest ? null : refusal('offer_version_missing')),

  // Approving a text that one has not read must be impossible: the act names the version that was on the screen.
  is_latest_version: ({ facts, input }) => {
    if (!facts.latest) return refusal('offer_version_missing');
    return input === null || input['version_no'] === facts.latest.no
      ? null
      : refusal('offer_version_changed');
  },

  not_approved_yet: ({ facts }) => (facts.latest?.companyApproved ? refusal('offer_already_approved') : null),

  not_on_show_yet: ({ facts }) =>
    facts.latest?.no === facts.onShowNo ? refusal('offer_already_on_show') : null,

  ambassador_named: ({ facts }) => (facts.ambassadorNamed ? null : refusal('offer_ambassador_missing')),

  approved_by_company: ({ facts }) => (facts.latest?.companyApproved ? null : refusal('offer_not_approved')),

  was_published: ({ facts }) => (facts.published ? null : refusal('offer_never_published')),
} satisfies Guards<OfferFacts>;
