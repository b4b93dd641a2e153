import { refusal } from '@passerelle/kernel';
import { Definitions, Machinery, type Parts } from '@passerelle/journeys';
import type { WorkflowDefinition } from '@passerelle/workflow';

/** A workflow that has nothing to do with the method: what holds for it holds for the engine itself. */
export const SMALL_WORKFLOW: WorkflowDefinition = {
  id: 'small',
  version: 1,
  phases: ['referral', 'poe'],
  states: {
    first: { phase: 'referral', kind: 'open', owner: 'coordinator' },
    second: { phase: 'poe', kind: 'open', owner: 'advisor' },
    over: { phase: null, kind: 'end' },
  },
  acts: {
    start: { from: [], to: 'first', by: ['coordinator'] },
    step: { from: ['first'], to: 'second', by: ['coordinator', 'system'], effects: ['tell'], may: ['reason'] },
    finish: { from: ['second'], to: 'over', by: ['system', 'coordinator'], follows: [] },
    refuse_always: { from: ['first'], to: 'over', by: ['system', 'coordinator'], guards: ['never'], otherwise: ['tell_instead'] },
    hurry: { from: ['first'], to: 'second', by: ['coordinator', 'system'], follows: ['finish'] },
    // Round and back: what the first sets of timers, the last undoes, and begins again.
    go_round: { from: ['first'], to: 'second', by: ['system'], effects: ['tell'], follows: ['come_back'] },
    come_back: { from: ['second'], to: 'first', by: ['system'], effects: ['tell'] },
    stumble: { from: ['first'], to: 'second', by: ['system'], follows: ['fall'] },
    fall: { from: ['second'], to: 'over', by: ['system'], changes: ['break'] },
    note: { from: ['first', 'second'], to: '$same', by: ['coordinator'], needs: ['reason'] },
    hold: { from: ['first', 'second'], to: '$same', overlay: 'hold', by: ['coordinator'] },
    resume: { from: ['first', 'second'], to: '$same', overlay: 'resume', by: ['coordinator'] },
  },
  timers: {
    remind: { while: ['first'], anchor: 'entry', after: { days: 2 }, calendar: 'calendar', hour: null, fires: { effects: ['remind'] }, every: { days: 1 }, times: 2, onHold: 'pauses' },
    give_up: { while: ['second'], anchor: 'entry', after: { days: 5 }, calendar: 'calendar', hour: null, fires: { act: 'finish' }, onHold: 'runs' },
  },
}; // prettier-ignore

const noFacts: Parts['facts']['person'] = () => Promise.resolve(new Map());

const PARTS: Parts = {
  guards: { never: { needs: [], run: () => refusal('no_seat_left') } },
  changes: { break: () => Promise.reject(new Error('Broken on purpose')) },
  facts: {
    person: noFacts,
    event: noFacts,
    poe: noFacts,
    choice: noFacts,
    contract: noFacts,
    exit: noFacts,
    assignment: noFacts,
  },
  dateTopics: {},
  subjectTopics: {},
  effects: ['tell', 'tell_instead', 'remind'],
  inputs: ['reason'],
  wordInputs: new Set(['reason']),
  onMoved: () => Promise.resolve(),
};

export function smallMachinery(): Machinery {
  return new Machinery(new Definitions([SMALL_WORKFLOW]), PARTS);
}
