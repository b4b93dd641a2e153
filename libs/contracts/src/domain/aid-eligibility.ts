import type { CalendarDate, PrescriberKind } from '@passerelle/kernel';
import type { RateConfidence } from './rates/rate';
import { rateOn } from './rates/rate-on';

/** Version of the rule below, frozen with what it gave. */
export const AID_RULE_VERSION = 'geiq-aid-2022-03';

/**
 * The State aid for a path in a labelled group, as known on the day of signature. Information only: the aid is capped by its
 * envelope and decided by the State. `not_applicable` for a group without the label, `to_document` while no criterion is on file.
 */
export interface AidEligibility {
  readonly status: 'not_applicable' | 'potential' | 'to_document';
  /** Euros a full year of guidance, decimal text; null where there is none to tell. */
  readonly amount: string | null;
  readonly basis: 'prescriber_referral' | null;
  readonly source: string | null;
  readonly confidence: RateConfidence | null;
  readonly ratedOn: CalendarDate;
}

/**
 * Reads the aid of one contract.
 * Source: arrêté du 10/03/2022; a referral by an authorised prescriber is enough for the raised amount. The individual
 * criteria are not on file here: without such a referral nothing is claimed.
 * @param signedOn day of the last signature
 */
export function aidEligibility(
  labelled: boolean,
  referredBy: PrescriberKind | null,
  signedOn: CalendarDate,
): AidEligibility {
  const nothing = { amount: null, basis: null, source: null, confidence: null, ratedOn: signedOn } as const;
  if (!labelled) return { status: 'not_applicable', ...nothing };
  if (!referredBy || referredBy === 'other') return { status: 'to_document', ...nothing };
  const { value, source, confidence } = rateOn('geiq_aid_raised', signedOn);
  return {
    status: 'potential',
    amount: value,
    basis: 'prescriber_referral',
    source,
    confidence,
    ratedOn: signedOn,
  };
}
