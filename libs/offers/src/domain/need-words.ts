import type { NeedConstraint, NeedTraining } from '@passerelle/kernel';

/** A need in the company's own words. Everything but the company may still be missing from a draft. */
export interface NeedWords {
  readonly programmeId?: string | null;
  readonly title: string;
  readonly body: string;
  readonly seats: number;
  /** Day hoped for, YYYY-MM-DD. */
  readonly startsOn?: string | null;
  readonly place?: string | null;
  readonly hours?: string | null;
  readonly pay?: string | null;
  /** What is hard in the job, in a free line beside the ticked boxes. */
  readonly constraints?: string | null;
  readonly constraintCodes?: readonly NeedConstraint[];
  /** Heaviest load carried, in kilograms; only with the box « loads ». */
  readonly loadKg?: number | null;
  readonly trainingCodes?: readonly NeedTraining[];
  readonly training?: string | null;
  /** Who could teach the job, by name. */
  readonly tutorName?: string | null;
  /** Who could speak of the job: somebody known already, or a new name. */
  readonly ambassadorId?: string | null;
  readonly ambassadorName?: string | null;
}
