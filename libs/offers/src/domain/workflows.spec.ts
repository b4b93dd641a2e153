import { NEED_STATES, OFFER_STATES } from '@passerelle/kernel';
import { decide, validate, type WorkflowDefinition } from '@passerelle/workflow';
import { NEED_CHANGES } from '../use-cases/make-need-act';
import { OFFER_CHANGES } from '../use-cases/offer-changes';
import { excludingPassages } from './excluding-passages';
import { NO_DATES, type LatestVersion, type OfferFacts } from './facts';
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
  const LATEST: LatestVersion = {
    no: 2,
    companyApproved: true,
    title: 'Donner forme au métal',
    body: 'Vous réglez la presse.',
    conditions: 'À Gandelu, de jour.',
    waived: [],
  };
  const DEMANDING: LatestVersion = { ...LATEST, conditions: 'À Gandelu, de jour. Bac pro exigé.' };
  const READY: OfferFacts = {
    ...NO_DATES,
    latest: LATEST,
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
      { ...READY, latest: { ...LATEST, companyApproved: false } },
      'offer_not_approved',
    ],
    ['when a newer version was written', { ...READY, latest: { ...LATEST, no: 3 } }, 'offer_version_changed'],
    ['when that version is on show already', { ...READY, onShowNo: 2 }, 'offer_already_on_show'],
    ['while a passage still asks for a past', { ...READY, latest: DEMANDING }, 'offer_words_excluding'],
    [
      'what the law forbids',
      { ...READY, latest: { ...LATEST, body: 'Homme de moins de 30 ans.' } },
      'offer_words_unlawful',
    ],
    ['without any text', { ...READY, latest: null }, 'offer_version_missing'],
  ])('refuses to publish %s', (_case, facts, code) => {
    expect(publish(facts)).toMatchObject({ refusal: { code } });
  });

  it('names the passages to mend', () => {
    expect(publish({ ...READY, latest: DEMANDING })).toMatchObject({
      refusal: { params: { words: '«\u00a0Bac pro exigé\u00a0»' } },
    });
  });

  describe('waived in writing', () => {
    const waived = { ...DEMANDING, waived: excludingPassages(DEMANDING) };
    const waive = (latest: LatestVersion, role = 'director'): unknown =>
      decide(
        offerWorkflow,
        { state: 'to_approve', version: 4, onHold: false, previousState: null },
        {
          act: 'waive',
          role,
          input: { reason: 'Le client l’impose.', version_no: 2 },
          facts: { ...READY, latest },
          now: MONDAY,
        },
        OFFER_GUARDS,
      );

    it('is published with the passages that the waiver names, and with no other', () => {
      expect(publish({ ...READY, latest: waived })).toMatchObject({
        decision: { next: { state: 'published' } },
      });
      const more = { ...waived, body: 'Vous réglez la presse. Deux ans d’expérience exigés.' };
      expect(publish({ ...READY, latest: more })).toMatchObject({
        refusal: { code: 'offer_words_excluding' },
      });
    });

    it('is the direction’s alone, for a text that asks for something', () => {
      expect(waive(DEMANDING)).toMatchObject({ decision: { next: { state: 'to_approve', version: 5 } } });
      expect(waive(DEMANDING, 'coordinator')).toMatchObject({ refusal: { code: 'act_not_for_role' } });
      expect(waive(LATEST)).toMatchObject({ refusal: { code: 'offer_nothing_to_waive' } });
      expect(waive(waived)).toMatchObject({ refusal: { code: 'offer_nothing_to_waive' } });
    });

    it('never covers what the law forbids', () => {
      const unlawful = { ...DEMANDING, body: 'Homme de moins de 30 ans.' };
      expect(waive(unlawful)).toMatchObject({ refusal: { code: 'offer_words_unlawful' } });
    });
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
