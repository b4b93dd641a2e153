import { refusal, type Refusal } from '@passerelle/kernel';

/** An offer of the programme as a person may choose it. */
export interface ChoosableOffer {
  readonly id: string;
  readonly title: string;
  readonly memberCompanyId: string;
  /** The version on show. */
  readonly versionNo: number;
  readonly published: boolean;
}

/** A choice already on file. */
export interface KnownChoice {
  readonly id: string;
  readonly offerId: string;
  readonly versionNo: number;
  readonly companyVersionNo: number | null;
  readonly state: string;
  /** ISO instant. */
  readonly companyAnsweredAt: string | null;
}

/** An offer and the rank the person gives it, from 1; several may share a rank. */
export interface Wish {
  readonly offerId: string;
  readonly rank: number;
}

/** What to write: `fresh` asks the company anew, `keep` leaves its answer. */
export interface ChoicePlan {
  readonly fresh: readonly (Wish & { readonly versionNo: number })[];
  readonly keep: readonly (Wish & { readonly choiceId: string; readonly versionNo: number })[];
  /** Ids of the choices that the person no longer makes. */
  readonly drop: readonly string[];
}

/**
 * Turns the whole list a person gives into what changes. A company answers for one version: a choice of a newer one is asked
 * again. A company that said no is not asked twice for the same version while the person is choosing.
 * @param choosingSince ISO instant at which the journey came to the choice
 */
export function planChoices(
  wishes: readonly Wish[],
  known: readonly KnownChoice[],
  offers: ReadonlyMap<string, ChoosableOffer>,
  choosingSince: string,
): ChoicePlan | Refusal {
  const fresh: ChoicePlan['fresh'][number][] = [];
  const keep: ChoicePlan['keep'][number][] = [];
  for (const wish of wishes) {
    const offer = offers.get(wish.offerId);
    const before = known.find(({ offerId }) => offerId === wish.offerId);
    const standing = before?.state === 'waiting' || before?.state === 'accepted';
    if (!offer || (!offer.published && !standing))
      return refusal('offer_not_open', { offer: offer?.title ?? '' });
    const { versionNo } = offer;
    if (before && standing && (before.versionNo === versionNo || before.companyVersionNo === versionNo)) {
      keep.push({ ...wish, choiceId: before.id, versionNo });
    } else if (before && saidNo(before, versionNo, choosingSince)) {
      return refusal('choice_refused_by_company', { offer: offer.title });
    } else {
      fresh.push({ ...wish, versionNo });
    }
  }
  const wanted = new Set(wishes.map(({ offerId }) => offerId));
  const drop = known
    .filter(({ state, offerId }) => (state === 'waiting' || state === 'accepted') && !wanted.has(offerId))
    .map(({ id }) => id);
  return { fresh, keep, drop };
}

function saidNo(choice: KnownChoice, versionNo: number, choosingSince: string): boolean {
  const duringThisChoice = choice.companyAnsweredAt !== null && choice.companyAnsweredAt >= choosingSince;
  return choice.state === 'refused' && choice.versionNo === versionNo && duringThisChoice;
}
