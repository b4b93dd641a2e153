import { JOURNEY_ACTS, JOURNEY_STATES, PHASES, TIMER_NAMES } from '@passerelle/kernel';
import { DATE_TOPICS, SUBJECT_TOPICS } from '../facts/topics';
import { passIndustries } from './pass-industries.workflow';

const { acts, phases, states, timers } = passIndustries;

describe('the definition and its French words', () => {
  it.each([
    ['acts', JOURNEY_ACTS, Object.keys(acts)],
    ['states', JOURNEY_STATES, Object.keys(states)],
    ['timers', TIMER_NAMES, Object.keys(timers)],
    ['phases', PHASES, phases],
  ])('have the same %s', (_what, named, defined) => {
    expect([...named].toSorted()).toEqual([...defined].toSorted());
  });
});

describe('the dates and lists that timers hang on', () => {
  it('all have a topic that knows them', () => {
    const anchors = Object.values(timers).map(({ anchor }) => anchor);
    expect(Object.keys(DATE_TOPICS)).toEqual(
      expect.arrayContaining(anchors.filter((anchor) => anchor !== 'entry')),
    );
    const subjects = Object.values(timers).flatMap((timer) => ('subjects' in timer ? [timer.subjects] : []));
    expect(Object.keys(SUBJECT_TOPICS)).toEqual(expect.arrayContaining(subjects));
  });
});
