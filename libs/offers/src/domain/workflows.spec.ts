import { NEED_STATES, OFFER_STATES } from '@passerelle/kernel';
import { decide, validate, type WorkflowDefinition } from '@passerelle/workflow';
import { NEED_CHANGES } from '../use-cases/make-need-act';
import { OFFER_CHANGES } from '../use-cases/offer-changes';
import { NO_DATES, type OfferFacts } from './facts';
import { FOLLOW_UP_TASKS, OFFER_MESSAGES } from './follow-ups';
import { NEED_GUARDS } from './need.guards';
import { needWorkflow } from './need.workflow';
import { OFFER_GUARDS } from './offer.guards';
import { offerWorkflow } from './offer.workflow';

const effects = [...Object.keys(FOLLOW_UP_TASKS), ...OFFER_MESSAGES];
const inputs = ['reason', 'version_no', 'ambassador'];
const MONDAY = '2026-03-02T08:00:00.000Z';

function problemsOf(definition: WorkflowDefinition, guards: object, changes: object): string[] {
  return validate(definition, {
    guards: Object.keys(guards),
    changes: Object.keys(changes),
    effects,
    inputs,
    dates: [],
    subjects: [],
  });
}

describe('the workflow of a need', () => {
  it('can be run: every state reached, owned and timed, every name implemented', () => {
    expect(problemsOf(needWorkflow, NEED_GUARDS, NEED_CHANGES)).toEqual([]);
  });

  it('has the states that the labels know', () => {
    expect(Object.keys(needWorkflow.states)).toEqual([...NEED_STATES]);
  });

  it('gives the group five working days to rewrite a posted need', () => {
    const facts = { ...NO_DATES, title: 'Opérateur', body: 'Régler la presse', programmeId: 'p' };
    const verdict = decide(
      needWorkflow,
      { state: 'drafted', version: 1, onHold: false, previousState: null },
      { act: 'post', role: 'employer', input: {}, facts, now: MONDAY },
      NEED_GUARDS,
    );
    expect(verdict).toMatchObject({
      decision: {
        next: { state: 'posted', version: 2 },
        timers: {
          cancel: ['draft_forgotten'],
          arm: [{ name: 'rewriting_due', dueAt: '2026-03-09T08:00:00.000Z' }],
        },
      },
    });
  });

  it('refuses to post a need without words', () => {
    const facts = { ...NO_DATES, title: 'Opérateur', body: '  ', programmeId: 'p' };
    const verdict = decide(
      needWorkflow,
      { state: 'drafted', version: 1, onHold: false, previousState: null },
      { act: 'post', role: 'employer', input: {}, facts, now: MONDAY },
      NEED_GUARDS,
    );
    expect(verdict).toMatchObject({ refusal: { code: 'need_words_missing' } });
  });
});

describe('the workflow of an offer', () => {
  const READY: OfferFacts = {
    ...NO_DATES,
    latest: { no: 2, companyApproved: true },
    onShowNo: null,
    ambassadorNamed: true,
    published: false,
  };
  const publish = (facts: OfferFacts, role = 'coordinator', version_no = 2): unknown =>
    decide(
      offerWorkflow,
      { state: 'to_approve', version: 4, onHold: false, previousState: null },
      { act: 'publish', role, input: { version_no }, facts, now: MONDAY },
      OFFER_GUARDS,
    );

  it('can be run: every state reached, owned and timed, every name implemented', () => {
    expect(problemsOf(offerWorkflow, OFFER_GUARDS, OFFER_CHANGES)).toEqual([]);
  });

  it('has the states that the labels know', () => {
    expect(Object.keys(offerWorkflow.states)).toEqual([...OFFER_STATES]);
  });

  it('lets the group publish what the company approved and an ambassador speaks for', () => {
    expect(publish(READY)).toMatchObject({ decision: { next: { state: 'published' } } });
  });

  it.each<[string, OfferFacts, string]>([
    ['without an ambassador', { ...READY, ambassadorNamed: false }, 'offer_ambassador_missing'],
    [
      'before the company approved that version',
      { ...READY, latest: { no: 2, companyApproved: false } },
      'offer_not_approved',
    ],
    [
      'when a newer version was written',
      { ...READY, latest: { no: 3, companyApproved: true } },
      'offer_version_changed',
    ],
    ['when that version is on show already', { ...READY, onShowNo: 2 }, 'offer_already_on_show'],
    ['without any text', { ...READY, latest: null }, 'offer_version_missing'],
  ])('refuses to publish %s', (_case, facts, code) => {
    expect(publish(facts)).toMatchObject({ refusal: { code } });
  });

  it('lets nobody but the group publish', () => {
    for (const role of ['employer', 'referent', 'advisor', 'ambassador', 'system'])
      expect(publish(READY, role)).toMatchObject({ refusal: { code: 'act_not_for_role' } });
  });

  it('never opens again an offer that was born from a hire', () => {
    const verdict = decide(
      offerWorkflow,
      { state: 'filled', version: 1, onHold: false, previousState: null },
      { act: 'reopen', role: 'system', input: {}, facts: READY, now: MONDAY },
      OFFER_GUARDS,
    );
    expect(verdict).toMatchObject({ refusal: { code: 'offer_never_published' } });
  });
});
