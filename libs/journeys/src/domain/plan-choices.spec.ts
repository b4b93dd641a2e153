import { isRefusal } from '@passerelle/kernel';
import { planChoices, type ChoosableOffer, type KnownChoice } from './plan-choices';

const SINCE = '2026-03-01T08:00:00.000Z';
const offer = (id: string, versionNo = 1, published = true): [string, ChoosableOffer] => [
  id,
  { id, title: `Offre ${id}`, memberCompanyId: `company of ${id}`, versionNo, published },
];
const chosen = (offerId: string, part: Partial<KnownChoice> = {}): KnownChoice => ({
  id: `choice of ${offerId}`,
  offerId,
  versionNo: 1,
  companyVersionNo: null,
  state: 'waiting',
  companyAnsweredAt: null,
  ...part,
});
const wish = (offerId: string, rank = 1) => ({ offerId, rank });

function planned(
  known: readonly KnownChoice[],
  offers: readonly [string, ChoosableOffer][],
  ...wishes: { offerId: string; rank: number }[]
) {
  const plan = planChoices(wishes, known, new Map(offers), SINCE);
  if (isRefusal(plan)) return plan.code;
  return {
    fresh: plan.fresh.map(({ offerId }) => offerId),
    keep: plan.keep.map(({ offerId }) => offerId),
    drop: plan.drop,
  };
}

describe('the list of offers that a person gives', () => {
  it.each<[string, ReturnType<typeof planned>, ReturnType<typeof planned>]>([
    [
      'asks the company of a new choice',
      planned([], [offer('a')], wish('a')),
      { fresh: ['a'], keep: [], drop: [] },
    ],
    [
      'keeps a choice already made, whatever its new rank',
      planned([chosen('a')], [offer('a')], wish('a', 3)),
      { fresh: [], keep: ['a'], drop: [] },
    ],
    [
      'drops a choice left out',
      planned([chosen('a')], [offer('a')]),
      { fresh: [], keep: [], drop: ['choice of a'] },
    ],
    [
      'leaves alone what is over',
      planned([chosen('a', { state: 'closed' })], [offer('a')]),
      { fresh: [], keep: [], drop: [] },
    ],
    [
      'asks anew for a newer version',
      planned([chosen('a')], [offer('a', 2)], wish('a')),
      { fresh: ['a'], keep: [], drop: [] },
    ],
    [
      'keeps a yes that the company gave to the newer version',
      planned([chosen('a', { state: 'accepted', companyVersionNo: 2 })], [offer('a', 2)], wish('a')),
      { fresh: [], keep: ['a'], drop: [] },
    ],
    [
      'asks anew where the yes was for the older version',
      planned(
        [chosen('a', { state: 'accepted', companyVersionNo: 1, versionNo: 1 })],
        [offer('a', 2)],
        wish('a'),
      ),
      { fresh: ['a'], keep: [], drop: [] },
    ],
    [
      'keeps waiting for an offer that is full',
      planned([chosen('a')], [offer('a', 1, false)], wish('a')),
      { fresh: [], keep: ['a'], drop: [] },
    ],
    ['cannot begin with one that is full', planned([], [offer('a', 1, false)], wish('a')), 'offer_not_open'],
    ['cannot take one that is not of the programme', planned([], [], wish('a')), 'offer_not_open'],
    [
      'takes up a withdrawn choice again',
      planned([chosen('a', { state: 'withdrawn' })], [offer('a')], wish('a')),
      { fresh: ['a'], keep: [], drop: [] },
    ],
    [
      'does not ask a company twice that said no',
      planned(
        [chosen('a', { state: 'refused', companyAnsweredAt: '2026-03-02T08:00:00.000Z' })],
        [offer('a')],
        wish('a'),
      ),
      'choice_refused_by_company',
    ],
    [
      'asks it again for a newer version',
      planned(
        [chosen('a', { state: 'refused', companyAnsweredAt: '2026-03-02T08:00:00.000Z' })],
        [offer('a', 2)],
        wish('a'),
      ),
      { fresh: ['a'], keep: [], drop: [] },
    ],
    [
      'asks it again in a later choice',
      planned(
        [chosen('a', { state: 'refused', companyAnsweredAt: '2025-03-02T08:00:00.000Z' })],
        [offer('a')],
        wish('a'),
      ),
      { fresh: ['a'], keep: [], drop: [] },
    ],
  ])('%s', (_what, plan, expected) => {
    expect(plan).toEqual(expected);
  });
});
