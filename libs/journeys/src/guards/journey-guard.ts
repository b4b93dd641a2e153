import type { Guard } from '@passerelle/workflow';
import type { FactTopic, JourneyFacts } from '../domain/facts';

/** A condition of the journey's definition and the facts it looks at. */
export interface JourneyGuard {
  readonly needs: readonly FactTopic[];
  readonly run: Guard<JourneyFacts>;
}
