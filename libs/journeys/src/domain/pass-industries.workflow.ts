import type { WorkflowDefinition } from '@passerelle/workflow';

/**
 * The Pass Industries method as a workflow: from the referral of a person to the follow-up of their job.
 * Read it from top to bottom: steps, states, acts (who, from where, on what condition, with what consequence), timers.
 */

const STAFF = ['director', 'coordinator', 'referent'] as const;
const PERSON_OR_GUIDES = ['candidate', 'advisor', ...STAFF] as const;

const BEFORE_CONTRACT = [
  'referred', 'information_requested', 'admitted',
  'invited', 'confirmed', 'absent', 'met', 'shortlisted',
  'poe_waitlisted', 'place_proposed', 'poe_enrolled', 'poe_running', 'poe_completed',
  'choosing', 'offer_agreed',
] as const;
const IN_CONTRACT = ['contract_preparing', 'contract_signed', 'contract_running', 'contract_ended'] as const;
const OPEN = [...BEFORE_CONTRACT, ...IN_CONTRACT] as const;
const ENDS_TO_REOPEN = ['declined', 'withdrawn', 'reoriented', 'poe_interrupted', 'contract_terminated'] as const;
const UNDER_CONTRACT = ['contract_signed', 'contract_running'] as const;

export const passIndustries = {
  id: 'pass-industries',
  version: 1,
  phases: ['referral', 'pass_dating', 'poe', 'choice', 'contract', 'exit', 'follow_up'],

  states: {
    referred: { phase: 'referral', kind: 'open', owner: 'coordinator' },
    information_requested: { phase: 'referral', kind: 'open', owner: 'advisor' },
    admitted: { phase: 'referral', kind: 'open', owner: 'coordinator' },
    invited: { phase: 'pass_dating', kind: 'open', owner: 'candidate' },
    confirmed: { phase: 'pass_dating', kind: 'open', owner: 'candidate' },
    absent: { phase: 'pass_dating', kind: 'open', owner: 'advisor' },
    met: { phase: 'pass_dating', kind: 'open', owner: 'coordinator' },
    shortlisted: { phase: 'pass_dating', kind: 'open', owner: 'coordinator' },
    poe_waitlisted: { phase: 'poe', kind: 'open', owner: 'coordinator' },
    place_proposed: { phase: 'poe', kind: 'open', owner: 'candidate' },
    poe_enrolled: { phase: 'poe', kind: 'open', owner: 'coordinator' },
    poe_running: { phase: 'poe', kind: 'open', owner: 'trainer' },
    poe_completed: { phase: 'poe', kind: 'open', owner: 'coordinator' },
    choosing: { phase: 'choice', kind: 'open', owner: 'coordinator' },
    offer_agreed: { phase: 'choice', kind: 'open', owner: 'coordinator' },
    contract_preparing: { phase: 'contract', kind: 'open', owner: 'coordinator' },
    contract_signed: { phase: 'contract', kind: 'open', owner: 'coordinator' },
    contract_running: { phase: 'contract', kind: 'open', owner: 'tutor' },
    contract_ended: { phase: 'contract', kind: 'open', owner: 'coordinator' },
    exited: { phase: 'exit', kind: 'after', owner: 'coordinator' },
    followed_up: { phase: 'follow_up', kind: 'end' },
    declined: { phase: null, kind: 'end' },
    withdrawn: { phase: null, kind: 'end' },
    reoriented: { phase: null, kind: 'end' },
    poe_interrupted: { phase: null, kind: 'end', reopensAs: 'shortlisted' },
    contract_terminated: { phase: null, kind: 'end', reopensAs: 'choosing' },
  },

  acts: {
    // 1. Orientation
    refer: {
      from: [], to: 'referred', by: ['advisor', 'coordinator', 'referent', 'candidate'], may: ['sentence'],
      guards: ['consent_recorded', 'no_open_journey'],
      changes: ['record_referral'],
      effects: ['task_answer_referral', 'tell_coordinator_referred', 'tell_advisor_received', 'tell_person_referred'],
    },
    ask_information: {
      from: ['referred'], to: 'information_requested', by: STAFF, needs: ['question'],
      effects: ['task_answer_question', 'tell_advisor_question'],
    },
    answer_information: {
      from: ['information_requested'], to: 'referred', by: ['advisor'], needs: ['answer'],
      effects: ['task_answer_referral', 'tell_coordinator_answer'],
    },
    admit: {
      from: ['referred', 'information_requested'], to: 'admitted', by: STAFF,
      effects: ['tell_advisor_admitted', 'tell_person_admitted'],
    },
    decline: {
      from: ['referred', 'information_requested', 'admitted', 'met'], to: 'declined', by: STAFF,
      needs: ['decline_reason', 'next_step'], may: ['sentence'],
      changes: ['release_places'],
      effects: ['tell_advisor_declined', 'tell_person_declined'],
    },

    // 2. Pass Dating
    invite: {
      from: ['admitted', 'absent', 'met'], to: 'invited', by: ['coordinator', 'system'], needs: ['pass_dating'],
      guards: ['event_planned', 'overbooking_left'],
      changes: ['invite_to_event'],
      effects: ['tell_person_invited', 'tell_advisor_invited'],
    },
    confirm_presence: {
      from: ['invited'], to: 'confirmed', by: PERSON_OR_GUIDES,
      guards: ['event_not_over', 'seat_left'],
      changes: ['take_seat'],
      effects: ['tell_advisor_confirmed'],
    },
    cancel_presence: {
      from: ['invited', 'confirmed'], to: 'admitted', by: [...PERSON_OR_GUIDES, 'system'], may: ['sentence'],
      changes: ['free_seat'],
      effects: ['task_propose_other_date', 'tell_advisor_presence_cancelled', 'tell_person_other_date'],
    },
    check_in: {
      from: ['invited', 'confirmed', 'admitted', 'absent'], to: 'met', by: STAFF, may: ['pass_dating', 'sentence'],
      guards: ['event_open_or_late_sheet', 'late_sheet_has_reason'],
      changes: ['check_in_person'],
      effects: ['task_decide_after_meeting'],
    },
    undo_check_in: {
      from: ['met'], to: '$previous', by: STAFF, needs: ['reason'],
      guards: ['arrival_is_last', 'arrival_recent', 'nobody_met'],
      changes: ['take_back_arrival', 'take_back_work_situation'],
    },
    mark_absent: {
      from: ['invited', 'confirmed'], to: 'absent', by: ['system'],
      guards: ['event_over'],
      changes: ['mark_seat_absent'],
      effects: ['tell_advisor_absent'],
    },
    shortlist: {
      from: ['met'], to: 'shortlisted', by: ['coordinator'], may: ['sentence'],
      guards: ['mutual_interest_or_reason'],
      effects: ['tell_advisor_shortlisted', 'tell_person_shortlisted'],
    },

    // 3. POE collective
    enrol: {
      from: ['shortlisted'], to: 'poe_enrolled', by: ['coordinator', 'system'], needs: ['poe_session'],
      guards: ['session_funded', 'session_not_started', 'place_left', 'no_overlap_in_group'],
      changes: ['take_place'],
      effects: ['task_collect_papers', 'tell_advisor_enrolled', 'tell_person_enrolled'],
    },
    waitlist: {
      from: ['shortlisted'], to: 'poe_waitlisted', by: ['coordinator', 'system'], needs: ['poe_session'],
      guards: ['no_place_left'],
      changes: ['join_waiting_list'],
      effects: ['tell_person_waitlisted', 'tell_advisor_waitlisted'],
    },
    propose_place: {
      from: ['poe_waitlisted'], to: 'place_proposed', by: ['system', 'coordinator'],
      guards: ['place_left', 'first_on_list'],
      changes: ['hold_place'],
      effects: ['tell_person_place_proposed', 'tell_advisor_place_proposed'],
    },
    accept_place: {
      from: ['place_proposed'], to: 'poe_enrolled', by: PERSON_OR_GUIDES,
      changes: ['keep_place'],
      effects: ['task_collect_papers', 'tell_coordinator_place_accepted', 'tell_person_enrolled'],
    },
    refuse_place: {
      from: ['place_proposed'], to: 'shortlisted', by: [...PERSON_OR_GUIDES, 'system'],
      changes: ['free_place'],
      effects: ['tell_coordinator_place_refused', 'tell_advisor_place_refused'],
    },
    decline_place: {
      from: ['poe_enrolled'], to: 'shortlisted', by: [...PERSON_OR_GUIDES, 'system'], may: ['sentence'],
      guards: ['not_begun_by_person'],
      changes: ['free_place'],
      effects: ['tell_coordinator_place_declined', 'tell_advisor_place_declined'],
    },
    leave_waiting_list: {
      from: ['poe_waitlisted'], to: 'shortlisted', by: ['coordinator', 'system'], may: ['sentence'],
      changes: ['free_place'],
      effects: ['tell_person_waiting_ended', 'tell_advisor_waiting_ended'],
    },
    skip_poe: {
      from: ['met', 'shortlisted', 'poe_waitlisted', 'poe_enrolled'], to: 'choosing', by: ['coordinator'], needs: ['reason'],
      changes: ['free_place'],
      effects: ['task_collect_choices', 'tell_person_offers', 'tell_advisor_choosing'],
    },
    start_poe: {
      from: ['poe_enrolled'], to: 'poe_running', by: ['system', 'coordinator'],
      guards: ['session_begun', 'signed_in'],
      changes: ['start_internship'],
      effects: ['tell_advisor_poe_started'],
    },
    interrupt_poe: {
      from: ['poe_running'], to: 'poe_interrupted', by: [...STAFF, 'trainer', 'advisor'], needs: ['interruption_reason', 'next_step'],
      may: ['sentence'],
      changes: ['interrupt_internship'],
      effects: ['tell_advisor_poe_interrupted', 'tell_coordinator_poe_interrupted', 'tell_person_poe_interrupted'],
    },
    complete_poe: {
      from: ['poe_running'], to: 'poe_completed', by: ['coordinator', 'system'],
      guards: ['final_review_recorded'],
      changes: ['complete_internship'],
      effects: ['tell_advisor_poe_completed'],
      follows: ['open_choice'],
      otherwise: ['task_final_review'],
    },

    // 4. Choix de l'offre
    open_choice: {
      from: ['poe_completed'], to: 'choosing', by: ['system', 'coordinator'],
      guards: ['an_offer_is_open'],
      effects: ['task_collect_choices', 'tell_person_offers', 'tell_advisor_choosing'],
      otherwise: ['task_find_an_offer'],
    },
    agree_offer: {
      from: ['choosing'], to: 'offer_agreed', by: ['system'],
      guards: ['both_said_yes', 'one_best_choice', 'offer_seat_left'],
      changes: ['agree_on_offer'],
      effects: ['task_prepare_contract', 'tell_person_agreed', 'tell_advisor_agreed', 'tell_company_agreed', 'tell_other_companies_closed'],
      otherwise: ['task_settle_choice'],
    },
    undo_agreement: {
      from: ['offer_agreed', 'contract_preparing', 'contract_signed'], to: 'choosing', by: ['coordinator', 'director'],
      needs: ['undo_reason'], may: ['sentence'],
      guards: ['contract_not_started'],
      changes: ['undo_agreement'],
      effects: ['task_collect_choices', 'tell_person_agreement_undone', 'tell_advisor_agreement_undone', 'tell_company_agreement_undone'],
    },

    // 5. Contrat de professionnalisation
    prepare_contract: {
      from: ['offer_agreed'], to: 'contract_preparing', by: ['coordinator'],
      needs: ['starts_on', 'ends_on', 'qualification_aim', 'weekly_hours'], may: ['trial_ends_on', 'training_provider', 'tutor_name'],
      guards: ['dates_in_order', 'no_contract_overlap'],
      changes: ['draft_contract'],
      effects: ['task_complete_contract', 'tell_advisor_contract_preparing'],
    },
    sign_contract: {
      from: ['contract_preparing'], to: 'contract_signed', by: ['director', 'coordinator'],
      needs: ['signed_by_group_on', 'signed_by_person_on'],
      guards: ['contract_checks_passed', 'signed_before_start'],
      changes: ['sign_contract'],
      effects: ['tell_person_contract_signed', 'tell_advisor_contract_signed', 'tell_company_contract_signed', 'task_other_journeys'],
    },
    start_contract: {
      from: ['contract_signed'], to: 'contract_running', by: ['system'],
      guards: ['contract_start_reached'],
      changes: ['start_contract'],
      effects: ['task_file_contract', 'tell_advisor_contract_started'],
    },
    amend_contract: {
      from: UNDER_CONTRACT, to: '$same', by: ['director', 'coordinator'], needs: ['amendment_kind', 'reason'],
      may: ['starts_on', 'ends_on', 'trial_ends_on', 'weekly_hours', 'company', 'tutor_name'],
      guards: ['dates_in_order', 'no_contract_overlap', 'new_tutor_named'],
      changes: ['amend_contract'],
      effects: ['tell_person_contract_amended', 'tell_company_contract_amended'],
      reanchors: ['contract_start', 'contract_end', 'trial_end'],
    },
    file_contract: {
      from: ['contract_running'], to: '$same', by: ['director', 'coordinator'], needs: ['filed_on'],
      guards: ['not_filed_yet', 'filing_day_possible'],
      changes: ['record_filing'],
      reanchors: ['filed'],
    },
    record_opco_answer: {
      from: ['contract_running'], to: '$same', by: ['director', 'coordinator', 'system'], may: ['opco_answer'],
      guards: ['filed_and_unanswered'],
      changes: ['record_opco_answer'],
      effects: ['tell_coordinator_opco_answer'],
    },
    terminate_contract: {
      from: UNDER_CONTRACT, to: 'contract_terminated', by: ['director', 'coordinator'],
      needs: ['termination_reason', 'happened_on'], may: ['sentence'],
      changes: ['terminate_contract'],
      effects: ['task_record_exit', 'tell_advisor_contract_terminated', 'tell_person_contract_terminated'],
    },
    end_contract: {
      from: ['contract_running'], to: 'contract_ended', by: ['system'],
      guards: ['contract_end_reached'],
      changes: ['end_contract'],
      effects: ['task_qualification_result', 'tell_advisor_contract_ended', 'tell_person_contract_ended'],
    },

    // 6 and 7. Sortie et suivi
    hire_directly: {
      from: BEFORE_CONTRACT, to: 'exited', by: ['coordinator'], proposedBy: ['employer'],
      needs: ['company', 'contract_kind', 'happened_on'], may: ['job_title', 'proof'],
      changes: ['release_places', 'create_offer_born_from_hire', 'record_exit'],
      effects: ['tell_person_hired', 'tell_advisor_hired', 'tell_company_hired'],
    },
    record_exit: {
      from: [...BEFORE_CONTRACT, 'contract_ended', ...ENDS_TO_REOPEN], to: 'exited', by: [...STAFF, 'advisor'],
      needs: ['outcome', 'happened_on', 'proof'], may: ['company_name', 'job_title'],
      changes: ['release_places', 'record_exit'],
      effects: ['tell_advisor_exited'],
    },
    answer_follow_up: {
      from: ['exited'], to: '$same', by: PERSON_OR_GUIDES, needs: ['follow_up_month', 'still_employed'], may: ['situation'],
      guards: ['follow_up_expected'],
      changes: ['answer_follow_up'],
    },
    close_follow_up: {
      from: ['exited'], to: 'followed_up', by: ['system', ...STAFF],
      guards: ['last_follow_up_answered_or_tried'],
      effects: ['tell_advisor_followed_up'],
    },
    new_contract: {
      from: ['contract_ended', 'contract_terminated', 'exited'], to: 'choosing', by: ['coordinator'], needs: ['reason'],
      changes: ['cancel_exit', 'reopen_choices'],
      effects: ['task_collect_choices', 'tell_person_offers', 'tell_advisor_choosing'],
    },

    // At any time
    withdraw: {
      from: BEFORE_CONTRACT, to: 'withdrawn', by: PERSON_OR_GUIDES, needs: ['withdrawal_reason'], may: ['sentence'],
      changes: ['release_places'],
      effects: ['tell_coordinator_withdrawn', 'tell_advisor_withdrawn', 'tell_person_withdrawn'],
    },
    reorient: {
      from: BEFORE_CONTRACT, to: 'reoriented', by: [...STAFF, 'advisor'], needs: ['next_step', 'organisation'],
      changes: ['release_places'],
      effects: ['tell_coordinator_reoriented', 'tell_advisor_reoriented', 'tell_person_reoriented'],
    },
    hold: {
      from: OPEN, to: '$same', overlay: 'hold', by: [...STAFF, 'advisor'], needs: ['barrier'], may: ['sentence'],
      effects: ['tell_advisor_on_hold'],
    },
    resume: {
      from: OPEN, to: '$same', overlay: 'resume', by: [...STAFF, 'advisor'],
      effects: ['tell_advisor_resumed'],
    },
    reassign: {
      from: [...OPEN, 'exited'], to: '$same', by: ['director', 'coordinator', 'advisor'], may: ['new_referent', 'new_advisor'],
      guards: ['someone_is_named', 'within_own_structure'],
      changes: ['assign'],
      effects: ['tell_new_guides'],
    },
    reopen: {
      from: ENDS_TO_REOPEN, to: '$previous', by: ['coordinator'], needs: ['reason'],
      guards: ['within_twelve_months', 'no_open_journey', 'place_can_be_found_again'],
      changes: ['take_places_again'],
      effects: ['tell_advisor_reopened', 'tell_person_reopened'],
    },
  },

  timers: {
    referral_reminder: { while: ['referred'], anchor: 'entry', after: { days: 5 }, calendar: 'working', hour: '09:00', fires: { effects: ['tell_coordinator_referral_waits'] }, onHold: 'pauses' },
    referral_late: { while: ['referred'], anchor: 'entry', after: { days: 10 }, calendar: 'working', hour: '09:00', fires: { effects: ['tell_advisor_referral_late', 'tell_director_referral_late'] }, onHold: 'pauses' },
    question_reminder: { while: ['information_requested'], anchor: 'entry', after: { days: 5 }, calendar: 'working', hour: '09:00', fires: { effects: ['tell_advisor_question_waits'] }, onHold: 'pauses' },
    question_late: { while: ['information_requested'], anchor: 'entry', after: { days: 10 }, calendar: 'working', hour: '09:00', fires: { effects: ['task_question_unanswered'] }, onHold: 'pauses' },
    admitted_waits: { while: ['admitted'], anchor: 'entry', after: { days: 30 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_invite'] }, onHold: 'pauses' },

    invitation_7_days: { while: ['invited'], anchor: 'event_start', after: { days: -7 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['tell_person_event_reminder'] }, onHold: 'pauses', ifPast: 'skip' },
    invitation_unanswered: { while: ['invited'], anchor: 'event_start', after: { days: -3 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_call_invited'] }, onHold: 'pauses' },
    event_2_days: { while: ['invited', 'confirmed'], anchor: 'event_start', after: { days: -2 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['tell_person_event_reminder'] }, onHold: 'pauses', ifPast: 'skip' },
    event_morning: { while: ['invited', 'confirmed'], anchor: 'event_start', after: { days: 0 }, calendar: 'calendar', hour: '07:30', fires: { effects: ['tell_person_event_today'] }, onHold: 'pauses', ifPast: 'skip' },
    event_over: { while: ['invited', 'confirmed'], anchor: 'event_end', after: { hours: 4 }, calendar: 'calendar', hour: null, fires: { act: 'mark_absent' }, onHold: 'runs' },
    absence_unexplained: { while: ['absent'], anchor: 'entry', after: { days: 5 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_what_happened'] }, onHold: 'pauses' },
    decision_late: { while: ['met'], anchor: 'entry', after: { days: 5 }, calendar: 'working', hour: '09:00', fires: { effects: ['task_decide_late'] }, onHold: 'pauses' },
    shortlist_review: { while: ['shortlisted', 'poe_waitlisted'], anchor: 'entry', after: { days: 21 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_review_shortlist'] }, every: { days: 21 }, onHold: 'pauses' },

    place_unanswered: { while: ['place_proposed'], anchor: 'entry', after: { hours: 48 }, calendar: 'calendar', hour: null, fires: { act: 'refuse_place' }, onHold: 'runs' },
    poe_papers: { while: ['poe_enrolled'], anchor: 'poe_start', after: { days: -7 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_check_papers', 'tell_person_poe_soon'] }, onHold: 'pauses' },
    poe_day_one: { while: ['poe_enrolled'], anchor: 'poe_start', after: { days: 0 }, calendar: 'calendar', hour: '09:30', fires: { act: 'start_poe' }, onHold: 'runs' },
    poe_not_arrived: { while: ['poe_enrolled'], anchor: 'poe_start', after: { days: 0 }, calendar: 'calendar', hour: '12:00', fires: { effects: ['task_not_arrived'] }, onHold: 'runs' },
    weekly_review: { while: ['poe_running'], anchor: 'poe_start', after: { days: 7 }, calendar: 'calendar', hour: '17:00', fires: { effects: ['task_weekly_review'] }, every: { days: 7 }, onHold: 'pauses' },
    poe_last_day: { while: ['poe_running'], anchor: 'poe_end', after: { days: 0 }, calendar: 'calendar', hour: '17:00', fires: { act: 'complete_poe' }, onHold: 'runs' },

    choice_to_open: { while: ['poe_completed'], anchor: 'entry', after: { days: 5 }, calendar: 'calendar', hour: '09:00', fires: { act: 'open_choice' }, every: { days: 5 }, onHold: 'pauses' },
    choice_reminder: { while: ['choosing'], anchor: 'entry', after: { days: 5 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['tell_person_choose'] }, onHold: 'pauses' },
    company_silent: { while: ['choosing'], anchor: 'entry', after: { days: 5 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['tell_company_must_answer'] }, onHold: 'pauses', subjects: 'waiting_companies' },
    company_late: { while: ['choosing'], anchor: 'entry', after: { days: 10 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_call_company'] }, onHold: 'pauses', subjects: 'waiting_companies' },
    choice_late: { while: ['choosing'], anchor: 'entry', after: { days: 10 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_choice_late'] }, onHold: 'pauses' },

    contract_waits: { while: ['offer_agreed', 'contract_preparing'], anchor: 'entry', after: { days: 5 }, calendar: 'working', hour: '09:00', fires: { effects: ['task_contract_late'] }, onHold: 'pauses' },
    contract_late: { while: ['offer_agreed', 'contract_preparing'], anchor: 'entry', after: { days: 10 }, calendar: 'working', hour: '09:00', fires: { effects: ['tell_director_contract_late'] }, onHold: 'pauses' },
    papers_missing: { while: ['contract_signed'], anchor: 'contract_start', after: { days: -7 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_missing_papers'] }, onHold: 'runs' },
    contract_day_one: { while: ['contract_signed'], anchor: 'contract_start', after: { days: 0 }, calendar: 'calendar', hour: '06:00', fires: { act: 'start_contract' }, onHold: 'runs' },
    filing_reminder: { while: ['contract_running'], anchor: 'contract_start', after: { days: 2 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['tell_coordinator_file_contract'] }, until: ['file_contract'], onHold: 'runs' },
    filing_due: { while: ['contract_running'], anchor: 'contract_start', after: { days: 5 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_filing_due'] }, until: ['file_contract'], onHold: 'runs' },
    opco_silent: { while: ['contract_running'], anchor: 'filed', after: { days: 20 }, calendar: 'calendar', hour: '09:00', fires: { act: 'record_opco_answer' }, until: ['record_opco_answer'], onHold: 'runs' },
    trial_ends: { while: UNDER_CONTRACT, anchor: 'trial_end', after: { days: -5 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_trial_review'] }, onHold: 'runs', ifPast: 'skip' },
    review_month_1: { while: UNDER_CONTRACT, anchor: 'contract_start', after: { months: 1 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_tutor_review'] }, onHold: 'pauses' },
    review_month_3: { while: UNDER_CONTRACT, anchor: 'contract_start', after: { months: 3 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_tutor_review'] }, every: { months: 3 }, onHold: 'pauses' },
    exit_to_prepare: { while: UNDER_CONTRACT, anchor: 'contract_end', after: { days: -60 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_prepare_exit'] }, onHold: 'runs' },
    contract_last_day: { while: ['contract_running'], anchor: 'contract_end', after: { days: 0 }, calendar: 'calendar', hour: '18:00', fires: { act: 'end_contract' }, onHold: 'runs' },
    exit_to_record: { while: ['contract_ended'], anchor: 'entry', after: { days: 15 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_record_exit'] }, onHold: 'pauses' },

    follow_up_3: { while: ['exited'], anchor: 'exit', after: { months: 3 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['ask_follow_up_3'] }, every: { days: 7 }, times: 3, onHold: 'runs' },
    follow_up_6: { while: ['exited'], anchor: 'exit', after: { months: 6 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['ask_follow_up_6'] }, every: { days: 7 }, times: 3, onHold: 'runs' },
    follow_up_12: { while: ['exited'], anchor: 'exit', after: { months: 12 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['ask_follow_up_12'] }, every: { days: 7 }, times: 3, onHold: 'runs' },
    follow_up_over: { while: ['exited'], anchor: 'follow_up_end', after: { days: 21 }, calendar: 'calendar', hour: '09:00', fires: { act: 'close_follow_up' }, onHold: 'runs' },

    hold_review: { while: OPEN, startedBy: 'hold', anchor: 'entry', after: { days: 14 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['task_review_hold'] }, every: { days: 14 }, until: ['resume'], onHold: 'runs' },
  },
} as const satisfies WorkflowDefinition;
