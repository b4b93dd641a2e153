import type { NeedConstraint, NeedTraining } from '@passerelle/kernel';

/** What a company answered to the questions of the assistant, by kind of question; several of one kind in the order in which they are asked, or all in one answer. */
export type DemoAnswers = Readonly<Record<string, string | readonly string[]>>;

/** A need as a company wrote it, and what it answered when the assistant asked. The offer is what the assistant makes of both. */
export interface DemoNeed {
  readonly key: string;
  readonly company: string;
  /** Code of the trade in the ROME list. */
  readonly rome: string;
  /** The company's own words. */
  readonly title: string;
  readonly body: string;
  readonly seats: number;
  readonly place: string;
  readonly hours: string;
  readonly pay: string;
  readonly constraintCodes: readonly NeedConstraint[];
  /** Heaviest load carried, in kilograms. */
  readonly loadKg?: number;
  /** What is hard besides the ticked boxes. */
  readonly constraints?: string;
  readonly trainingCodes: readonly NeedTraining[];
  readonly training?: string;
  readonly tutor?: string;
  /** Key of who speaks of the job. */
  readonly ambassador: string;
  readonly answers: DemoAnswers;
}
