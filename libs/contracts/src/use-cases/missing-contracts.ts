import { refusal, type Refusal } from '@passerelle/kernel';

/** Refusals for the journeys whose contract was not found in the state expected. */
export function missingContracts(
  asked: readonly string[],
  written: readonly { journey_id: string }[],
): Map<string, Refusal> {
  const done = new Set(written.map((row) => row.journey_id));
  return new Map(asked.filter((id) => !done.has(id)).map((id) => [id, refusal('contract_missing')]));
}
