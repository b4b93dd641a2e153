import { JOURNEY_STATES } from '@passerelle/kernel';
import { passIndustries } from '../domain/pass-industries.workflow';
import { aboutOffer, daysFrom, guides, person, task, today, workingDays } from './catalogue-words';
import type { Effect } from './effect';

const OPEN = JOURNEY_STATES.filter((state) => passIndustries.states[state].kind === 'open');

// prettier-ignore
/**
 * Everything that can follow an act or a timer: who is told what, who must do what by when. One line an effect.
 * Mail is decided by the transport when in doubt (a second send refused by key, or a human who looks); tasks and in-app
 * notifications are written with their ledger row and are never in doubt.
 */
export const EFFECTS = {
  // 1. Orientation
  task_answer_referral: task('answer_referral', 'coordinator', workingDays(5), ['referred']),
  tell_coordinator_referred: guides('coordinator', 'coordinator_referred'),
  tell_advisor_received: guides('advisor', 'advisor_received'),
  tell_person_referred: person('person_referred'),
  task_answer_question: task('answer_question', 'advisor', workingDays(5), ['information_requested']),
  tell_advisor_question: guides('advisor', 'advisor_question', { only: ['information_requested'] }),
  tell_coordinator_answer: guides('coordinator', 'coordinator_answer'),
  tell_advisor_admitted: guides('advisor', 'advisor_admitted'),
  tell_person_admitted: person('person_admitted', { only: ['admitted', 'invited'] }),
  tell_advisor_declined: guides('advisor', 'advisor_declined'),
  tell_person_declined: person('person_declined', { only: ['declined'] }),
  tell_coordinator_referral_waits: guides('coordinator', 'coordinator_referral_waits', { only: ['referred'] }),
  tell_advisor_referral_late: guides('advisor', 'advisor_referral_late', { only: ['referred'] }),
  tell_director_referral_late: guides('director', 'director_referral_late', { only: ['referred'] }),
  tell_advisor_question_waits: guides('advisor', 'advisor_question_waits', { only: ['information_requested'] }),
  task_question_unanswered: task('question_unanswered', 'coordinator', today, ['referred', 'information_requested']),
  task_invite: task('invite', 'coordinator', today, ['admitted'], [], 'propose_other_date'),

  // 2. Pass Dating
  tell_person_invited: person('person_invited', { links: ['confirm_presence', 'cancel_presence'], only: ['invited', 'confirmed'] }),
  tell_advisor_invited: guides('advisor', 'advisor_invited', { only: ['invited', 'confirmed'] }),
  tell_advisor_confirmed: guides('advisor', 'advisor_confirmed', { only: ['confirmed'] }),
  task_propose_other_date: task('propose_other_date', 'coordinator', workingDays(5), ['admitted']),
  tell_advisor_presence_cancelled: guides('advisor', 'advisor_presence_cancelled', { only: ['admitted'] }),
  tell_person_other_date: person('person_other_date', { only: ['admitted'] }),
  tell_person_event_reminder: person('person_event_reminder', { links: ['confirm_presence', 'cancel_presence'], only: ['invited', 'confirmed'] }),
  tell_person_event_today: person('person_event_today', { links: ['cancel_presence'], only: ['invited', 'confirmed'] }),
  task_call_invited: task('call_invited', 'advisor', daysFrom('event_start', -1), ['invited']),
  tell_advisor_absent: guides('advisor', 'advisor_absent', { only: ['absent'] }),
  task_what_happened: task('what_happened', 'advisor', today, ['absent']),
  task_decide_after_meeting: task('decide_after_meeting', 'coordinator', workingDays(5), ['met']),
  task_decide_late: task('decide_late', 'coordinator', today, ['met'], [], 'decide_after_meeting'),
  tell_advisor_shortlisted: guides('advisor', 'advisor_shortlisted'),
  tell_person_shortlisted: person('person_shortlisted', { only: ['shortlisted', 'poe_enrolled', 'poe_waitlisted'] }),
  task_review_shortlist: task('review_shortlist', 'coordinator', workingDays(3), ['shortlisted', 'poe_waitlisted']),

  // 3. POE collective
  task_collect_papers: task('collect_papers', 'coordinator', daysFrom('poe_start', -7), ['poe_enrolled']),
  task_check_papers: task('check_papers', 'coordinator', daysFrom('poe_start', -2), ['poe_enrolled'], [], 'collect_papers'),
  tell_advisor_enrolled: guides('advisor', 'advisor_enrolled', { only: ['poe_enrolled', 'poe_running'] }),
  tell_person_enrolled: person('person_enrolled', { links: ['decline_place'], only: ['poe_enrolled'] }),
  tell_person_poe_soon: person('person_poe_soon', { links: ['decline_place'], only: ['poe_enrolled'] }),
  tell_person_waitlisted: person('person_waitlisted', { only: ['poe_waitlisted'] }),
  tell_advisor_waitlisted: guides('advisor', 'advisor_waitlisted', { only: ['poe_waitlisted'] }),
  tell_person_place_proposed: person('person_place_proposed', { links: ['accept_place', 'refuse_place'], only: ['place_proposed'] }),
  tell_advisor_place_proposed: guides('advisor', 'advisor_place_proposed', { only: ['place_proposed'] }),
  tell_coordinator_place_accepted: guides('coordinator', 'coordinator_place_accepted'),
  tell_coordinator_place_refused: guides('coordinator', 'coordinator_place_refused'),
  tell_advisor_place_refused: guides('advisor', 'advisor_place_refused'),
  tell_coordinator_place_declined: guides('coordinator', 'coordinator_place_declined'),
  tell_advisor_place_declined: guides('advisor', 'advisor_place_declined'),
  tell_person_session_cancelled: person('person_session_cancelled', { only: ['poe_enrolled', 'place_proposed', 'shortlisted'] }),
  tell_person_waiting_ended: person('person_waiting_ended', { only: ['shortlisted'] }),
  tell_advisor_waiting_ended: guides('advisor', 'advisor_waiting_ended', { only: ['shortlisted'] }),
  task_not_arrived: task('not_arrived', 'coordinator', today, ['poe_enrolled']),
  tell_advisor_poe_started: guides('advisor', 'advisor_poe_started', { only: ['poe_running'] }),
  tell_after_two_absences: guides(['advisor', 'coordinator'], 'after_two_absences', { only: ['poe_running'] }),
  task_weekly_review: task('weekly_review', 'trainer', workingDays(1), ['poe_running'], [], null, 'week_reviewed'),
  tell_advisor_poe_interrupted: guides('advisor', 'advisor_poe_interrupted'),
  tell_coordinator_poe_interrupted: guides('coordinator', 'coordinator_poe_interrupted'),
  tell_person_poe_interrupted: person('person_poe_interrupted', { only: ['poe_interrupted'] }),
  tell_advisor_poe_completed: guides('advisor', 'advisor_poe_completed'),
  task_final_review: task('final_review', 'coordinator', workingDays(2), ['poe_running']),

  // 4. Choix de l’offre
  task_find_an_offer: task('find_an_offer', 'coordinator', workingDays(3), ['poe_completed']),
  task_collect_choices: task('collect_choices', 'coordinator', workingDays(5), ['choosing']),
  tell_person_offers: person('person_offers', { links: ['choose_offers'], only: ['choosing'] }),
  tell_person_choose: person('person_choose', { links: ['choose_offers'], only: ['choosing'] }),
  tell_advisor_choosing: guides('advisor', 'advisor_choosing', { only: ['choosing'] }),
  tell_company_must_answer: guides('company', 'company_must_answer', { only: ['choosing'] }),
  task_call_company: task('call_company', 'coordinator', today, ['choosing']),
  task_choice_late: task('choice_late', 'coordinator', today, ['choosing'], [], 'collect_choices'),
  task_settle_choice: task('settle_choice', 'coordinator', workingDays(2), ['choosing']),
  tell_person_agreed: person('person_agreed', { only: ['offer_agreed', 'contract_preparing'] }),
  tell_advisor_agreed: guides('advisor', 'advisor_agreed', { only: ['offer_agreed', 'contract_preparing', 'contract_signed'] }),
  tell_company_agreed: guides('company', 'company_agreed', { only: ['offer_agreed', 'contract_preparing', 'contract_signed'] }),
  tell_other_companies_closed: guides('companies_closed', 'company_choice_closed', { only: ['offer_agreed', 'contract_preparing', 'contract_signed'] }),
  tell_person_agreement_undone: person('person_agreement_undone', { only: ['choosing'] }),
  tell_advisor_agreement_undone: guides('advisor', 'advisor_agreement_undone'),
  tell_company_agreement_undone: guides('company', 'company_agreement_undone'),
  tell_person_offer_withdrawn: person('person_offer_closed', { only: ['choosing'] }),
  tell_advisor_offer_withdrawn: guides('advisor', 'advisor_offer_closed', { only: ['choosing'] }),

  // 5. Contrat de professionnalisation
  task_prepare_contract: task('prepare_contract', 'coordinator', workingDays(5), ['offer_agreed']),
  task_complete_contract: task('complete_contract', 'coordinator', daysFrom('contract_start', -7), ['contract_preparing']),
  task_contract_late: task('contract_late', 'coordinator', today, ['offer_agreed', 'contract_preparing'], [], 'prepare_contract'),
  tell_director_contract_late: guides('director', 'director_contract_late', { only: ['offer_agreed', 'contract_preparing'] }),
  tell_advisor_contract_preparing: guides('advisor', 'advisor_contract_preparing', { only: ['contract_preparing', 'contract_signed'] }),
  tell_person_contract_signed: person('person_contract_signed', { only: ['contract_signed', 'contract_running'] }),
  tell_advisor_contract_signed: guides('advisor', 'advisor_contract_signed', { only: ['contract_signed', 'contract_running'] }),
  tell_company_contract_signed: guides('company', 'company_contract_signed', { only: ['contract_signed', 'contract_running'] }),
  task_other_journeys: task('other_journeys', 'coordinator', workingDays(2), ['contract_signed', 'contract_running']),
  task_missing_papers: task('missing_papers', 'coordinator', daysFrom('contract_start', -1), ['contract_signed']),
  task_file_contract: task('file_contract', 'coordinator', daysFrom('contract_start', 5), ['contract_running'], ['file_contract']),
  tell_coordinator_file_contract: guides('coordinator', 'coordinator_file_contract', { only: ['contract_running'] }),
  task_filing_due: task('filing_due', 'coordinator', today, ['contract_running'], ['file_contract'], 'file_contract'),
  tell_coordinator_opco_answer: guides('coordinator', 'coordinator_opco_answer'),
  tell_advisor_contract_started: guides('advisor', 'advisor_contract_started', { only: ['contract_running'] }),
  tell_person_contract_amended: person('person_contract_amended', { only: ['contract_signed', 'contract_running'] }),
  tell_company_contract_amended: guides('company', 'company_contract_amended', { only: ['contract_signed', 'contract_running'] }),
  task_trial_review: task('trial_review', 'coordinator', daysFrom('trial_end', -2), ['contract_signed', 'contract_running']),
  task_tutor_review: task('tutor_review', 'tutor', workingDays(5), ['contract_signed', 'contract_running'], [], null, 'month_reviewed'),
  task_prepare_exit: task('prepare_exit', 'coordinator', daysFrom('contract_end', -30), ['contract_signed', 'contract_running']),
  tell_advisor_contract_terminated: guides('advisor', 'advisor_contract_terminated'),
  tell_person_contract_terminated: person('person_contract_terminated', { only: ['contract_terminated'] }),
  tell_advisor_contract_ended: guides('advisor', 'advisor_contract_ended'),
  tell_person_contract_ended: person('person_contract_ended', { only: ['contract_ended'] }),
  task_qualification_result: task('qualification_result', 'coordinator', workingDays(10), null),

  // 6 et 7. Sortie et suivi
  task_record_exit: task('record_exit', 'coordinator', workingDays(5), ['contract_ended', 'contract_terminated']),
  task_confirm_proposal: task('confirm_proposal', 'coordinator', workingDays(2), OPEN),
  tell_person_hired: person('person_hired', { only: ['exited'] }),
  tell_advisor_hired: guides('advisor', 'advisor_hired'),
  tell_company_hired: guides('company', 'company_hired'),
  tell_advisor_exited: guides('advisor', 'advisor_exited'),
  ask_follow_up_3: person('ask_follow_up', { links: ['answer_follow_up'], only: ['exited'], followUp: 3 }),
  ask_follow_up_6: person('ask_follow_up', { links: ['answer_follow_up'], only: ['exited'], followUp: 6 }),
  ask_follow_up_12: person('ask_follow_up', { links: ['answer_follow_up'], only: ['exited'], followUp: 12 }),
  tell_advisor_followed_up: guides('advisor', 'advisor_followed_up'),

  // À tout moment
  tell_coordinator_withdrawn: guides('coordinator', 'coordinator_withdrawn'),
  tell_advisor_withdrawn: guides('advisor', 'advisor_withdrawn'),
  tell_person_withdrawn: person('person_withdrawn', { only: ['withdrawn'] }),
  tell_coordinator_reoriented: guides('coordinator', 'coordinator_reoriented'),
  tell_advisor_reoriented: guides('advisor', 'advisor_reoriented'),
  tell_person_reoriented: person('person_reoriented', { only: ['reoriented'] }),
  tell_advisor_on_hold: guides('advisor', 'advisor_on_hold'),
  tell_advisor_resumed: guides('advisor', 'advisor_resumed'),
  task_review_hold: task('review_hold', 'coordinator', workingDays(2), OPEN, ['resume']),
  tell_new_guides: guides('new_guides', 'new_guides'),
  tell_advisor_reopened: guides('advisor', 'advisor_reopened'),
  tell_person_reopened: person('person_reopened'),

  // Besoins et offres
  tell_coordinator_need_posted: aboutOffer('coordinator', 'coordinator_need_posted'),
  tell_coordinator_need_withdrawn: aboutOffer('coordinator', 'coordinator_need_withdrawn'),
  tell_coordinator_need_unfilled: aboutOffer('coordinator', 'coordinator_need_unfilled'),
  tell_director_need_waits: aboutOffer('director', 'director_need_waits'),
  tell_company_need_filled: aboutOffer('company', 'company_need_filled'),
  tell_company_need_questions: aboutOffer('company', 'company_need_questions'),
  tell_coordinator_need_answered: aboutOffer('coordinator', 'coordinator_need_answered'),
  tell_company_offer_to_approve: aboutOffer('company', 'company_offer_to_approve'),
  tell_company_offer_published: aboutOffer('company', 'company_offer_published'),
  tell_company_offer_withdrawn: aboutOffer('company', 'company_offer_withdrawn'),
  tell_coordinator_offer_to_change: aboutOffer('coordinator', 'coordinator_offer_to_change'),
  tell_coordinator_offer_approved: aboutOffer('coordinator', 'coordinator_offer_approved'),
  tell_coordinator_approval_late: aboutOffer('coordinator', 'coordinator_approval_late'),
  tell_advisors_offer_published: aboutOffer('partner_advisors', 'advisors_offer_published'),
  tell_ambassador_to_confirm: aboutOffer('ambassador', 'ambassador_to_confirm'),
} as const satisfies Readonly<Record<string, Effect>>;

export type EffectName = keyof typeof EFFECTS;

/** Every effect that can be run; the engine refuses to start when a definition names another. */
export const EFFECT_NAMES = Object.keys(EFFECTS) as readonly EffectName[];

/** What an effect does, or null when this version of the product no longer knows it. */
export function effectNamed(name: string): Effect | null {
  return Object.hasOwn(EFFECTS, name) ? EFFECTS[name as EffectName] : null;
}
