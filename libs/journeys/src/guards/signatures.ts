import { parisDate, refusal, type Refusal } from '@passerelle/kernel';
import type { GuardContext } from '@passerelle/workflow';
import type { JourneyFacts } from '../domain/facts';
import { known, textIn, writtenDay } from './known-topic';

const SIGNATURES = {
  signed_by_group_on: 'celle du groupement',
  signed_by_person_on: 'celle de la personne',
} as const;

/** Both signatures are given, on days that have come, by the first day of the contract. */
export function signedBeforeStart({ facts, input, now }: GuardContext<JourneyFacts>): Refusal | null {
  if (input === null) return null;
  const missing = Object.entries(SIGNATURES).filter(([name]) => !textIn(input, name));
  if (missing.length > 0)
    return refusal('signatures_missing', { missing: missing.map(([, label]) => label).join(', ') });
  const { startsOn } = known(facts, 'contract');
  for (const name of Object.keys(SIGNATURES)) {
    const day = textIn(input, name);
    if (day > parisDate(now)) return refusal('signature_in_future', { date: writtenDay(day) });
    if (startsOn && day > startsOn)
      return refusal('signed_after_start', { date: writtenDay(day), start: writtenDay(startsOn) });
  }
  return null;
}
