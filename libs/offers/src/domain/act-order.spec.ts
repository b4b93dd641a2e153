import { possibleActs } from '@passerelle/workflow';
import { inOrderOfProgress } from './act-order';
import { NO_DATES, type OfferFacts } from './facts';
import { OFFER_GUARDS } from './offer.guards';
import { offerWorkflow } from './offer.workflow';

const FACTS: OfferFacts = {
  ...NO_DATES,
  latest: {
    no: 1,
    companyApproved: true,
    title: 'Régler',
    body: 'Vous réglez.',
    conditions: 'De jour.',
    waived: [],
  },
  onShowNo: null,
  ambassadorNamed: true,
  published: false,
};

const actsIn = (state: string, role: 'coordinator' | 'employer'): string[] =>
  inOrderOfProgress(
    possibleActs(
      offerWorkflow,
      { state, version: 1, onHold: false, previousState: null },
      role,
      FACTS,
      OFFER_GUARDS,
      '2026-03-02T08:00:00.000Z',
    ),
  ).map(({ act }) => act);

describe('the acts of an offer, as they are put before somebody', () => {
  it.each([
    ['draft', 'coordinator', 'submit', 'write_version'],
    ['to_approve', 'coordinator', 'publish', 'write_version'],
    ['to_approve', 'employer', 'approve', 'withdraw'],
    ['published', 'coordinator', 'publish', 'revise'],
  ] as const)('begin in %s for a %s with %s and end with %s', (state, role, first, last) => {
    const acts = actsIn(state, role);
    expect([acts[0], acts.at(-1)]).toEqual([first, last]);
  });

  it('keep every act, also one that has no place yet', () => {
    expect(inOrderOfProgress([{ act: 'another' }, { act: 'publish' }]).map(({ act }) => act)).toEqual([
      'publish',
      'another',
    ]);
  });
});
