import type { NeedAct, NeedState } from '@passerelle/kernel';
import type { Vocabulary, WorkflowDefinition } from '@passerelle/workflow';

/**
 * What becomes of a need, from the draft that a company writes to the job that is filled. Its offer follows a table of its
 * own (offer.workflow.ts); the acts marked "with its offer" are made in the transaction of the act that they mirror.
 */

const GROUP = ['director', 'coordinator'] as const;
const GROUP_OR_COMPANY = [...GROUP, 'employer'] as const;

const ASKABLE = ['posted', 'rewritten', 'published'] as const;

export const needWorkflow = {
  id: 'need',
  version: 1,
  phases: [],

  states: {
    drafted: { phase: null, kind: 'open', owner: 'employer' },
    posted: { phase: null, kind: 'open', owner: 'coordinator' },
    rewritten: { phase: null, kind: 'open', owner: 'coordinator' },
    published: { phase: null, kind: 'open', owner: 'coordinator' },
    filled: { phase: null, kind: 'end' },
    withdrawn: { phase: null, kind: 'end' },
  },

  acts: {
    draft: { from: [], to: 'drafted', by: GROUP_OR_COMPANY },
    edit_draft: { from: ['drafted'], to: '$same', by: GROUP_OR_COMPANY },
    post: {
      from: ['drafted'], to: 'posted', by: GROUP_OR_COMPANY,
      guards: ['words_complete'],
      changes: ['keep_words'],
      effects: ['tell_coordinator_need_posted'],
    },
    // Only the company knows: the group asks, and what is answered is kept beside the words of the need.
    ask_company: { from: ASKABLE, to: '$same', by: GROUP, effects: ['tell_company_need_questions'] },
    answer_questions: {
      from: ASKABLE, to: '$same', by: GROUP_OR_COMPANY,
      changes: ['keep_answers'],
      effects: ['tell_coordinator_need_answered'],
    },

    // With its offer, whoever moves it: first version written, published, withdrawn without the need, filled, a seat freed.
    rewrite: { from: ['posted'], to: 'rewritten', by: ['system'] },
    publish: { from: ['rewritten'], to: 'published', by: ['system'] },
    send_back: { from: ['rewritten', 'published'], to: 'posted', by: ['system'] },
    fill: { from: ['published'], to: 'filled', by: ['system'], effects: ['tell_company_need_filled'] },
    reopen: { from: ['filled'], to: 'published', by: ['system'] },

    withdraw: {
      from: ['drafted', 'posted', 'rewritten', 'published'], to: 'withdrawn', by: GROUP_OR_COMPANY, needs: ['reason'],
      changes: ['withdraw_offers'],
      effects: ['tell_coordinator_need_withdrawn'],
    },
    record_hire: { from: [], to: 'filled', by: [...GROUP, 'system'] },
  },

  timers: {
    draft_forgotten: { while: ['drafted'], anchor: 'entry', after: { days: 14 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_post_need'] }, onHold: 'runs' },
    rewriting_due: { while: ['posted'], anchor: 'entry', after: { days: 5 }, calendar: 'working', hour: '09:00', fires: { effects: ['task_rewrite_need'] }, onHold: 'runs' },
    publication_late: { while: ['rewritten'], anchor: 'entry', after: { days: 15 }, calendar: 'working', hour: '09:00', fires: { effects: ['tell_director_need_waits'] }, onHold: 'runs' },
    need_unfilled: { while: ['published'], anchor: 'entry', after: { months: 3 }, calendar: 'working', hour: '09:00', fires: { effects: ['tell_coordinator_need_unfilled'] }, onHold: 'runs' },
  },
} as const satisfies WorkflowDefinition<Vocabulary & { act: NeedAct; state: NeedState }>;
