import type { OfferAct, OfferState } from '@passerelle/kernel';
import type { Vocabulary, WorkflowDefinition } from '@passerelle/workflow';

/**
 * What becomes of an offer: written by the group, approved by the company, published, filled or withdrawn. A published offer
 * may be revised: the version on show stays until both sides have approved the next one.
 */

const GROUP = ['director', 'coordinator'] as const;
const BEFORE_END = ['draft', 'to_approve', 'published'] as const;

export const offerWorkflow = {
  id: 'offer',
  version: 1,
  phases: [],

  states: {
    draft: { phase: null, kind: 'open', owner: 'coordinator' },
    to_approve: { phase: null, kind: 'open', owner: 'employer' },
    published: { phase: null, kind: 'open', owner: 'coordinator' },
    filled: { phase: null, kind: 'end' },
    withdrawn: { phase: null, kind: 'end' },
  },

  acts: {
    open_offer: { from: [], to: 'draft', by: GROUP, changes: ['add_version', 'mark_need_rewritten'] },
    write_version: { from: ['draft', 'to_approve'], to: 'draft', by: GROUP, changes: ['add_version'] },
    name_ambassador: { from: BEFORE_END, to: '$same', by: [...GROUP, 'employer'], needs: ['ambassador'], changes: ['set_ambassador'] },

    submit: {
      from: ['draft'], to: 'to_approve', by: GROUP,
      guards: ['version_written'],
      effects: ['tell_company_offer_to_approve'],
    },
    ask_changes: {
      from: ['to_approve'], to: 'draft', by: ['employer'], needs: ['reason'],
      effects: ['tell_coordinator_offer_to_change'],
    },
    approve: {
      from: ['to_approve', 'published'], to: '$same', by: ['employer'], needs: ['version_no'],
      guards: ['is_latest_version', 'not_approved_yet'],
      changes: ['approve_for_company'],
      effects: ['tell_coordinator_offer_approved'],
    },
    publish: {
      from: ['to_approve', 'published'], to: 'published', by: GROUP, needs: ['version_no'],
      guards: ['is_latest_version', 'not_on_show_yet', 'ambassador_named', 'open_to_all', 'approved_by_company'],
      changes: ['approve_for_group', 'put_on_show', 'mark_need_published'],
      effects: ['tell_company_offer_published', 'tell_advisors_offer_published'],
    },
    // In writing, for one version and the passages it has: the next version needs its own.
    waive: {
      from: BEFORE_END, to: '$same', by: ['director'], needs: ['reason', 'version_no'],
      guards: ['is_latest_version', 'something_to_waive', 'not_waived_yet'],
      changes: ['keep_waiver'],
    },
    revise: {
      from: ['published'], to: '$same', by: GROUP,
      changes: ['add_version'],
      effects: ['tell_company_offer_to_approve'],
    },

    // The last seat taken, or given back.
    fill: { from: ['published'], to: 'filled', by: ['system'], changes: ['close_waiting_choices', 'mark_need_filled'] },
    reopen: { from: ['filled'], to: 'published', by: ['system'], guards: ['was_published'], changes: ['mark_need_reopened'] },
    declare_filled: { from: ['published'], to: 'filled', by: GROUP, changes: ['close_waiting_choices', 'mark_need_filled'] },
    withdraw: {
      from: BEFORE_END, to: 'withdrawn', by: [...GROUP, 'employer'], needs: ['reason'],
      changes: ['close_waiting_choices', 'send_need_back'],
      effects: ['tell_company_offer_withdrawn'],
    },
    record_hire: { from: [], to: 'filled', by: [...GROUP, 'system'] },
  },

  timers: {
    writing_due: { while: ['draft'], anchor: 'entry', after: { days: 5 }, calendar: 'working', hour: '09:00', fires: { effects: ['task_finish_offer'] }, onHold: 'runs' },
    approval_due: { while: ['to_approve'], anchor: 'entry', after: { days: 5 }, calendar: 'working', hour: '09:00', fires: { effects: ['task_approve_offer'] }, until: ['approve'], onHold: 'runs' },
    approval_late: { while: ['to_approve'], anchor: 'entry', after: { days: 10 }, calendar: 'working', hour: '09:00', fires: { effects: ['tell_coordinator_approval_late'] }, until: ['approve'], onHold: 'runs' },
    revision_due: { while: ['published'], startedBy: 'revise', anchor: 'entry', after: { days: 5 }, calendar: 'working', hour: '09:00', fires: { effects: ['task_approve_offer'] }, until: ['approve', 'publish'], onHold: 'runs' },
    publication_due: { while: ['to_approve', 'published'], startedBy: 'approve', anchor: 'entry', after: { days: 5 }, calendar: 'working', hour: '09:00', fires: { effects: ['task_publish_offer'] }, until: ['publish', 'revise'], onHold: 'runs' },
    offer_review: { while: ['published'], anchor: 'entry', after: { months: 1 }, calendar: 'working', hour: '09:00', fires: { effects: ['task_review_offer'] }, onHold: 'runs' },
  },
} as const satisfies WorkflowDefinition<Vocabulary & { act: OfferAct; state: OfferState }>;
