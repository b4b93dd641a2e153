import { refusal } from '@passerelle/kernel';
import type { Guards } from '@passerelle/workflow';
import { excludingPassages, isUnlawful, notWaived, passagesSaid } from './excluding-passages';
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

  // Read here, on what is stored: what a page says of its own text proves nothing.
  open_to_all: ({ facts }) => {
    if (!facts.latest) return refusal('offer_version_missing');
    const found = excludingPassages(facts.latest);
    const unlawful = found.filter(isUnlawful);
    if (unlawful.length > 0) return refusal('offer_words_unlawful', { words: passagesSaid(unlawful) });
    const left = notWaived(found, facts.latest.waived);
    return left.length > 0 ? refusal('offer_words_excluding', { words: passagesSaid(left) }) : null;
  },

  // A direction lets through a demand, never what the law forbids.
  something_to_waive: ({ facts }) => {
    if (!facts.latest) return refusal('offer_version_missing');
    const found = excludingPassages(facts.latest);
    const unlawful = found.filter(isUnlawful);
    if (unlawful.length > 0) return refusal('offer_words_unlawful', { words: passagesSaid(unlawful) });
    return notWaived(found, facts.latest.waived).length > 0 ? null : refusal('offer_nothing_to_waive');
  },

  not_waived_yet: ({ facts }) => (facts.latest?.waived.length ? refusal('offer_already_waived') : null),

  was_published: ({ facts }) => (facts.published ? null : refusal('offer_never_published')),
} satisfies Guards<OfferFacts>;
