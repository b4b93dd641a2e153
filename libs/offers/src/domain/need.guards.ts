import { refusal } from '@passerelle/kernel';
import type { Guards } from '@passerelle/workflow';
import type { NeedFacts } from './facts';

/** The conditions that need.workflow.ts names. */
export const NEED_GUARDS = {
  words_complete: ({ facts }) =>
    facts.title.trim() && facts.body.trim() && facts.programmeId ? null : refusal('need_words_missing'),
} satisfies Guards<NeedFacts>;
