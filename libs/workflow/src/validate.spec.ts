import type {
  ActDefinition,
  StateDefinition,
  TimerDefinition,
  Vocabulary,
  WorkflowDefinition,
} from './definition';
import { LOAN, LOAN_PARTS } from './example-workflow';
import { validate } from './validate';

type Act = ActDefinition<Vocabulary>;

const problems = (definition: WorkflowDefinition): string[] => validate(definition, LOAN_PARTS);
const withAct = (name: string, act: Partial<Act>): WorkflowDefinition => ({
  ...LOAN,
  acts: {
    ...LOAN.acts,
    [name]: { from: ['lent'], to: '$same', by: ['librarian'], ...LOAN.acts[name], ...act },
  },
});
const withState = (name: string, state: Partial<StateDefinition<Vocabulary>>): WorkflowDefinition => ({
  ...LOAN,
  states: { ...LOAN.states, [name]: { phase: null, kind: 'end', ...LOAN.states[name], ...state } },
});
const withTimer = (name: string, timer: Partial<TimerDefinition<Vocabulary>>): WorkflowDefinition => ({
  ...LOAN,
  timers: { ...LOAN.timers, [name]: { ...(LOAN.timers[name] as TimerDefinition<Vocabulary>), ...timer } },
});

it('a definition that can be run has no problem', () => {
  expect(problems(LOAN)).toEqual([]);
});

it.each([
  ['a state in a phase nobody knows', withState('asked', { phase: 'dreaming' }), ['state asked: unknown phase dreaming']],
  ['an end that leads back nowhere', withState('lost', { reopensAs: 'burnt' }), ['state lost: unknown state burnt']],
  ['a state nobody comes to', withState('burnt', {}), ['state burnt: unreachable']],
  ['an open state without owner', withState('late', { owner: '' }), ['state late: no owner']],
  ['a followed state without owner', withState('returned', { owner: '' }), ['state returned: no owner']],
  ['an act from a state nobody knows', withAct('chase', { from: ['lent', 'burnt'] }), ['act chase: unknown state burnt']],
  ['an act towards a state nobody knows', withAct('give_back', { to: 'burnt' }), ['act give_back: unknown state burnt', 'state returned: unreachable', 'state closed: unreachable']],
  ['an act followed by one nobody knows', withAct('lend', { follows: ['burn'] }), ['act lend: unknown act burn']],
  ['an act followed by one that the system may not make', withAct('lend', { follows: ['give_back'] }), ['act lend: give_back is not open to the system']],
  ['an act followed by one that asks for something', withAct('check', { needs: ['reason'] }), ['act lend: the system has nothing to give to check']],
  ['an act open to nobody', withAct('refuse', { by: [] }), ['act refuse: open to nobody']],
  ['an act that opens the thing and stays', withAct('note', { from: [] }), ['act note: opens the thing and leads to $same']],
  ['an act that opens the thing and goes back', withAct('note', { from: [], to: '$previous' }), ['act note: opens the thing and leads to $previous']],
  ['a timer of a state nobody knows', withTimer('tidy', { while: ['returned', 'burnt'] }), ['timer tidy: unknown state burnt']],
  ['a timer ended by an act nobody knows', withTimer('due_soon', { until: ['burn'] }), ['timer due_soon: unknown act burn']],
  ['a timer started by an act nobody knows', withTimer('rest_review', { startedBy: 'burn' }), ['timer rest_review: unknown act burn']],
  ['a timer that makes an act nobody knows', withTimer('tidy', { fires: { act: 'burn' } }), ['timer tidy: unknown act burn']],
  ['a timer that makes an act closed to the system', withTimer('tidy', { fires: { act: 'lend' } }), ['timer tidy: lend is not open to the system']],
  ['a timer that makes an act that asks for something', withAct('close', { needs: ['reason'] }), ['timer tidy: the system has nothing to give to close']],
  ['a guard nobody wrote', withAct('refuse', { guards: ['kind'] }), ['guards: kind has no implementation']],
  ['a change nobody wrote', withAct('refuse', { changes: ['shelve'] }), ['changes: shelve has no implementation']],
  ['an effect nobody wrote', withAct('refuse', { effects: ['sing'] }), ['effects: sing has no implementation']],
  ['an effect nobody wrote, when the act is refused', withAct('refuse', { otherwise: ['sing'] }), ['effects: sing has no implementation']],
  ['an effect of a timer nobody wrote', withTimer('unanswered', { fires: { effects: ['sing'] } }), ['effects: sing has no implementation']],
  ['an input nobody wrote', withAct('lend', { needs: ['shelf'] }), ['inputs: shelf has no implementation']],
  ['an input that may be given and nobody wrote', withAct('lend', { may: ['shelf'] }), ['inputs: shelf has no implementation']],
  ['a date nobody reads', withTimer('overdue', { anchor: 'read_on' }), ['dates: read_on has no implementation']],
  ['an act that moves a date nobody reads', withAct('extend', { reanchors: ['read_on'] }), ['dates: read_on has no implementation']],
  ['a list nobody reads', withTimer('waiting_reader', { subjects: 'authors' }), ['subjects: authors has no implementation']],
])('%s is a problem', (_what, definition, expected) => {
  expect(problems(definition)).toEqual(expected);
}); // prettier-ignore

it('a proposal asks for the task that confirms it', () => {
  const parts = { ...LOAN_PARTS, effects: ['tell_librarian', 'tell_reader'] };
  expect(validate(LOAN, parts)).toEqual(['effects: task_confirm_proposal has no implementation']);
});

it('an open state without clock is a problem, and a timer that one act starts is none', () => {
  const { unanswered: _unanswered, ...timers } = LOAN.timers;
  expect(problems({ ...LOAN, timers })).toEqual(['state asked: no clock']);
});

it('a followed state without clock is a problem, an end without clock is none', () => {
  const { tidy: _tidy, ...timers } = LOAN.timers;
  expect(problems({ ...LOAN, timers })).toEqual(['state returned: no clock']);
});

it('an end is reached through states that are reached themselves only', () => {
  const acts = { ...LOAN.acts, burn: { from: ['ashes'], to: 'burnt', by: ['system'] }, blow: { from: ['burnt'], to: 'ashes', by: ['system'] } }; // prettier-ignore
  const states = { ...LOAN.states, burnt: { phase: null, kind: 'end' as const }, ashes: { phase: null, kind: 'end' as const } }; // prettier-ignore
  expect(problems({ ...LOAN, acts, states })).toEqual([
    'state burnt: unreachable',
    'state ashes: unreachable',
  ]);
});

it('states are reached in whatever order the acts are written', () => {
  const acts = Object.fromEntries(Object.entries(LOAN.acts).reverse());
  expect(problems({ ...LOAN, acts })).toEqual([]);
});
