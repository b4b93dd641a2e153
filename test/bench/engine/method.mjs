import { library } from '../product.mjs';

const open = { phase: 'referral', kind: 'open', owner: 'coordinator' };
const moves = (from, to, follows = []) => ({ from: [from], to, by: ['system', 'coordinator'], follows });
const waits = (state, act) => ({
  while: [state],
  anchor: 'entry',
  after: { days: 30 },
  calendar: 'calendar',
  hour: null,
  fires: { act },
  onHold: 'runs',
});

/**
 * A method that comes back to where it began, so that a journey can be driven for ever. Every move cancels the timer of the
 * state it leaves and sets the one of the state it enters; what a queue measured beside it does not do.
 */
export const RELAY = {
  id: 'relay',
  version: 1,
  phases: ['referral'],
  states: { first: open, second: open, third: open, turned: open },
  acts: {
    begin: { from: [], to: 'first', by: ['coordinator'] },
    // The drain: one item left by the bench, then two that follow by themselves.
    pass: moves('first', 'second', ['carry']),
    carry: moves('second', 'third', ['bring_back']),
    bring_back: moves('third', 'first'),
    // The hop: an act of a person, and the one transition that follows it.
    send: moves('first', 'second', ['return']),
    return: moves('second', 'first'),
    // The clock: a timer turns the journey, the next one turns it back.
    turn: moves('first', 'turned'),
    turn_back: moves('turned', 'first'),
  },
  timers: {
    waits_first: waits('first', 'turn'),
    waits_second: waits('second', 'return'),
    waits_third: waits('third', 'bring_back'),
    waits_turned: waits('turned', 'turn_back'),
  },
};

/** The engine's machinery for the relay: no facts, no effects, nothing but the engine itself. */
export function relayMachinery() {
  const { Definitions, Machinery } = library('journeys');
  const nothing = () => Promise.resolve(new Map());
  const topics = ['person', 'event', 'poe', 'choice', 'contract', 'exit', 'assignment'];
  return new Machinery(new Definitions([RELAY]), {
    guards: {},
    changes: {},
    facts: Object.fromEntries(topics.map((topic) => [topic, nothing])),
    dateTopics: {},
    subjectTopics: {},
    effects: [],
    inputs: [],
    wordInputs: new Set(),
    onMoved: () => Promise.resolve(),
  });
}
