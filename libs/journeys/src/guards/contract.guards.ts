import { refusalOfDates, rateOn } from '@passerelle/contracts';
import {
  BLOCKING_CONTRACT_CHECK_LABELS,
  daysBetween,
  parisDate,
  refusal,
  type Refusal,
} from '@passerelle/kernel';
import type { GuardContext } from '@passerelle/workflow';
import type { ContractFacts, JourneyFacts } from '../domain/facts';
import type { JourneyGuard } from './journey-guard';
import { known, textIn, writtenDay } from './known-topic';
import { signedBeforeStart } from './signatures';

type Context = GuardContext<JourneyFacts>;

/**
 * Conditions of the contract. What depends on the dates an act will give is left open while one only asks beforehand; the length
 * of a contract is told on its file and never refused: its bounds are not known from an official text.
 */
export const CONTRACT_GUARDS = {
  contract_not_started: { needs: ['contract'], run: notStarted },
  dates_in_order: { needs: ['contract'], run: datesInOrder },
  no_contract_overlap: { needs: ['contract'], run: ({ facts }) => noOverlap(known(facts, 'contract')) },
  new_tutor_named: { needs: ['contract'], run: newTutorNamed },
  contract_checks_passed: { needs: ['contract'], run: ({ facts }) => checksPassed(known(facts, 'contract')) },
  signed_before_start: { needs: ['contract'], run: signedBeforeStart },
  contract_start_reached: {
    needs: ['contract'],
    run: ({ facts, now }) => {
      const { startsOn } = known(facts, 'contract');
      return startsOn && parisDate(now) >= startsOn
        ? null
        : refusal('contract_not_started', { date: writtenDay(startsOn) });
    },
  },
  contract_end_reached: {
    needs: ['contract'],
    run: ({ facts, now }) => {
      const { endsOn } = known(facts, 'contract');
      return endsOn && parisDate(now) >= endsOn
        ? null
        : refusal('contract_not_ended', { date: writtenDay(endsOn) });
    },
  },
  not_filed_yet: {
    needs: ['contract'],
    run: ({ facts }) => {
      const { filedOn } = known(facts, 'contract');
      return filedOn ? refusal('contract_already_filed', { date: writtenDay(filedOn) }) : null;
    },
  },
  filing_day_possible: { needs: ['contract'], run: filingDayPossible },
  filed_and_unanswered: { needs: ['contract'], run: filedAndUnanswered },
} as const satisfies Record<string, JourneyGuard>;

function notStarted({ facts, now }: Context): Refusal | null {
  const { state, startsOn } = known(facts, 'contract');
  const begun =
    state === 'running' || (state === 'signed' && startsOn !== null && parisDate(now) >= startsOn);
  return begun ? refusal('contract_already_started', { date: writtenDay(startsOn) }) : null;
}

function datesInOrder({ facts, input }: Context): Refusal | null {
  if (input === null) return null;
  const contract = known(facts, 'contract');
  const given = textIn(input, 'starts_on');
  if (contract.state === 'running' && given && given !== contract.startsOn) {
    return refusal('contract_already_started', { date: writtenDay(contract.startsOn) });
  }
  const startsOn = given || contract.startsOn;
  const endsOn = textIn(input, 'ends_on') || contract.endsOn;
  if (!startsOn || !endsOn) return null;
  return refusalOfDates({
    startsOn,
    endsOn,
    trialEndsOn: textIn(input, 'trial_ends_on') || contract.trialEndsOn,
  });
}

function noOverlap({ overlaps }: ContractFacts): Refusal | null {
  if (!overlaps) return null;
  const dates = { from: writtenDay(overlaps.from), to: writtenDay(overlaps.to) };
  return overlaps.kind === 'poe' ? refusal('overlapping_poe', dates) : refusal('overlapping_contract', dates);
}

/** The tutor of the former company follows nobody in another one. */
function newTutorNamed({ facts, input }: Context): Refusal | null {
  const company = input === null ? '' : textIn(input, 'company');
  if (!company || input === null || textIn(input, 'tutor_name')) return null;
  return company === known(facts, 'contract').companyId ? null : refusal('amendment_tutor_missing');
}

function checksPassed({ id, missing }: ContractFacts): Refusal | null {
  if (id === null) return refusal('contract_missing');
  if (missing.length === 0) return null;
  return refusal('checks_blocking', {
    checks: missing.map((check) => BLOCKING_CONTRACT_CHECK_LABELS[check]).join(', '),
  });
}

/** A filing has happened, and what is filed is a signed contract (D6325-1). */
function filingDayPossible({ facts, input, now }: Context): Refusal | null {
  const day = input === null ? '' : textIn(input, 'filed_on');
  if (!day) return null;
  if (day > parisDate(now)) return refusal('filed_in_future', { date: writtenDay(day) });
  const { signedOn } = known(facts, 'contract');
  return signedOn && day < signedOn
    ? refusal('filed_before_signature', { date: writtenDay(day), signed: writtenDay(signedOn) })
    : null;
}

/** An answer may be entered once; the silence of the OPCO is one only when its time has passed (D6325-2). */
function filedAndUnanswered({ facts, role, now }: Context): Refusal | null {
  const { filedOn, opcoAnswered } = known(facts, 'contract');
  if (!filedOn) return refusal('contract_not_filed');
  if (opcoAnswered) return refusal('opco_already_answered');
  const days = Number(rateOn('opco_silence_days', filedOn).value);
  if (role !== 'system' || daysBetween(filedOn, parisDate(now)) >= days) return null;
  return refusal('opco_still_in_time', { days, date: writtenDay(filedOn) });
}
