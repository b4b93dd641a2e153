import * as kernel from './index';

/** Every French text of the kernel, with the way to it. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const labelTables = Object.entries(kernel).filter(([name]) => name.endsWith('_LABELS'));
const labels = labelTables.flatMap(([name, table]) => textsOf(table, name));
const sentences = [
  ...textsOf(kernel.PROBLEMS, 'PROBLEMS').filter(([path]) => !path.endsWith('.kind')),
  ...textsOf(kernel.FIELD_PROBLEMS, 'FIELD_PROBLEMS'),
];
const texts = [...labels, ...sentences];

/** Enumerations and the table that names their members. */
const enumerations: [string, readonly string[], object][] = [
  ['ROLES', kernel.ROLES, kernel.ROLE_LABELS],
  ['PHASES', kernel.PHASES, kernel.PHASE_LABELS],
  ['JOURNEY_STATES', kernel.JOURNEY_STATES, kernel.JOURNEY_STATE_LABELS],
  ['JOURNEY_ACTS', kernel.JOURNEY_ACTS, kernel.JOURNEY_ACT_LABELS],
  ['STATE_KINDS', kernel.STATE_KINDS, kernel.STATE_KIND_LABELS],
  ['DECLINE_REASONS', kernel.DECLINE_REASONS, kernel.DECLINE_REASON_LABELS],
  ['WITHDRAWAL_REASONS', kernel.WITHDRAWAL_REASONS, kernel.WITHDRAWAL_REASON_LABELS],
  ['HOLD_REASONS', kernel.HOLD_REASONS, kernel.HOLD_REASON_LABELS],
  ['SKIP_POE_REASONS', kernel.SKIP_POE_REASONS, kernel.SKIP_POE_REASON_LABELS],
  ['POE_INTERRUPTION_REASONS', kernel.POE_INTERRUPTION_REASONS, kernel.POE_INTERRUPTION_REASON_LABELS],
  ['UNDO_AGREEMENT_REASONS', kernel.UNDO_AGREEMENT_REASONS, kernel.UNDO_AGREEMENT_REASON_LABELS],
  ['BARRIERS', kernel.BARRIERS, kernel.BARRIER_LABELS],
  ['GUIDANCE_ACTION_KINDS', kernel.GUIDANCE_ACTION_KINDS, kernel.GUIDANCE_ACTION_KIND_LABELS],
  ['CONTACT_CHANNELS', kernel.CONTACT_CHANNELS, kernel.CONTACT_CHANNEL_LABELS],
  ['PRESCRIBER_KINDS', kernel.PRESCRIBER_KINDS, kernel.PRESCRIBER_KIND_LABELS],
  ['EXIT_OUTCOMES', kernel.EXIT_OUTCOMES, kernel.EXIT_OUTCOME_LABELS],
  ['PROOF_KINDS', kernel.PROOF_KINDS, kernel.PROOF_KIND_LABELS],
  ['CONTRACT_KINDS', kernel.CONTRACT_KINDS, kernel.CONTRACT_KIND_LABELS],
  ['TERMINATION_REASONS', kernel.TERMINATION_REASONS, kernel.TERMINATION_REASON_LABELS],
  ['TERMINATION_MOMENTS', kernel.TERMINATION_MOMENTS, kernel.TERMINATION_MOMENT_LABELS],
  ['AMENDMENT_KINDS', kernel.AMENDMENT_KINDS, kernel.AMENDMENT_KIND_LABELS],
  ['BLOCKING_CONTRACT_CHECKS', kernel.BLOCKING_CONTRACT_CHECKS, kernel.BLOCKING_CONTRACT_CHECK_LABELS],
  ['CONTRACT_REMARKS', kernel.CONTRACT_REMARKS, kernel.CONTRACT_REMARK_LABELS],
  ['FUNNEL_STEPS', kernel.FUNNEL_STEPS, kernel.FUNNEL_STEP_LABELS],
  ['NEED_ACTS', kernel.NEED_ACTS, kernel.NEED_ACT_LABELS],
  ['OFFER_ACTS', kernel.OFFER_ACTS, kernel.OFFER_ACT_LABELS],
  ['NEED_STATES', kernel.NEED_STATES, kernel.NEED_STATE_LABELS],
  ['NEED_CONSTRAINTS', kernel.NEED_CONSTRAINTS, kernel.NEED_CONSTRAINT_LABELS],
  ['NEED_IMPORT_REFUSALS', kernel.NEED_IMPORT_REFUSALS, kernel.NEED_IMPORT_REFUSAL_LABELS],
  ['NEED_TRAININGS', kernel.NEED_TRAININGS, kernel.NEED_TRAINING_LABELS],
  ['OFFER_STATES', kernel.OFFER_STATES, kernel.OFFER_STATE_LABELS],
  ['PASS_DATING_STATES', kernel.PASS_DATING_STATES, kernel.PASS_DATING_STATE_LABELS],
  ['POE_SESSION_STATES', kernel.POE_SESSION_STATES, kernel.POE_SESSION_STATE_LABELS],
  ['GUIDANCE_ACTION_STATES', kernel.GUIDANCE_ACTION_STATES, kernel.GUIDANCE_ACTION_STATE_LABELS],
  ['CONTRACT_SITUATIONS', kernel.CONTRACT_SITUATIONS, kernel.CONTRACT_SITUATION_LABELS],
  ['CONTRACT_STATES', kernel.CONTRACT_STATES, kernel.CONTRACT_STATE_LABELS],
  ['QUALIFICATION_RESULTS', kernel.QUALIFICATION_RESULTS, kernel.QUALIFICATION_RESULT_LABELS],
  ['CHOICE_STATES', kernel.CHOICE_STATES, kernel.CHOICE_STATE_LABELS],
  ['INVITATION_STATES', kernel.INVITATION_STATES, kernel.INVITATION_STATE_LABELS],
  ['MEETING_ANSWERS', kernel.MEETING_ANSWERS, kernel.MEETING_ANSWER_LABELS],
  ['RIGHT_PLACE_ANSWERS', kernel.RIGHT_PLACE_ANSWERS, kernel.RIGHT_PLACE_ANSWER_LABELS],
  ['ENROLMENT_STATES', kernel.ENROLMENT_STATES, kernel.ENROLMENT_STATE_LABELS],
  ['HALF_DAYS', kernel.HALF_DAYS, kernel.HALF_DAY_LABELS],
  ['PRESENCES', kernel.PRESENCES, kernel.PRESENCE_LABELS],
  ['TIMER_NAMES', kernel.TIMER_NAMES, kernel.TIMER_LABELS],
  ['TASK_KINDS', kernel.TASK_KINDS, kernel.TASK_LABELS],
];

describe('the labels', () => {
  it('name every member of every enumeration, and nothing else', () => {
    for (const [name, members, table] of enumerations) {
      expect([name, Object.keys(table).sort()]).toEqual([name, [...members].sort()]);
      expect([name, new Set(members).size]).toEqual([name, members.length]);
    }
    expect(enumerations).toHaveLength(labelTables.length);
  });

  it('never give the same words to two members', () => {
    for (const [name, table] of labelTables) {
      const values = Object.values(table as Record<string, unknown>).map((value) => JSON.stringify(value));
      expect([name, new Set(values).size]).toEqual([name, values.length]);
    }
  });

  it('speak of an act as a button, a past sentence and a consequence', () => {
    for (const act of kernel.JOURNEY_ACTS) {
      const { button, past, consequence } = kernel.JOURNEY_ACT_LABELS[act];
      expect(button).toMatch(/^(\p{Lu}\p{Ll}+(er|ir|re)|Ne pas \p{Ll}+|Se \p{Ll}+)( |$)/u);
      expect(past).toMatch(/^(a |n’a pas )/);
      expect(consequence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('let a person keep her reason for leaving to herself', () => {
    expect(kernel.WITHDRAWAL_REASON_LABELS.prefers_not_to_say).toBe('Ne souhaite pas le dire');
  });
});

describe('every French text', () => {
  it('exists', () => {
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
  });

  it('keeps its punctuation from falling to the next line', () => {
    expect(
      texts.filter(([, text]) => /[^\u00a0\u202f][;!?%»€]|[^\u00a0]: | [:;!?%»€]|«[^\u00a0]/.test(text)),
    ).toEqual([]);
  });

  it('uses the typographic apostrophe, no straight quote, no exclamation mark', () => {
    expect(texts.filter(([, text]) => /['"!]|\.\.\./.test(text))).toEqual([]);
  });

  it('starts with a capital, and ends with a full stop where it is a sentence', () => {
    const sentence = sentences.filter(([path]) => !path.endsWith('.title'));
    expect(sentence.filter(([, text]) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
    const titles = sentences.filter(([path]) => path.endsWith('.title'));
    expect(titles.filter(([, text]) => !/^\p{Lu}.*[^.]$/u.test(text))).toEqual([]);
  });

  it('never puts a parameter in a title, and names parameters in one word', () => {
    expect(sentences.filter(([path, text]) => path.endsWith('.title') && text.includes('{'))).toEqual([]);
    expect(texts.filter(([, text]) => /[{}]/.test(text.replace(/\{[a-z]+(_[a-z]+)*\}/g, '')))).toEqual([]);
  });
});
