import type { Snapshot } from '@passerelle/workflow';

/** A journey as the engine reads it: the pure snapshot and what ties it to a group, a programme and a person. */
export interface Journey extends Snapshot {
  readonly id: string;
  readonly groupId: string;
  readonly programmeId: string;
  readonly candidateId: string;
  readonly definition: string;
  readonly definitionVersion: number;
  /** ISO instant at which the present state was entered. */
  readonly enteredAt: string;
  /** Head of the journal's hash chain. */
  readonly chainHash: Buffer | null;
  readonly referentId: string | null;
  readonly advisorId: string | null;
  readonly prescriberId: string | null;
}

/** The pure snapshot of a journey; null while it is being opened. */
export function snapshotOf(journey: Journey): Snapshot | null {
  return journey.version === 0 ? null : journey;
}
