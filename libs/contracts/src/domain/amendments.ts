import type { AmendmentKind } from '@passerelle/kernel';

/**
 * Amendments whose grounds in law touch health (maternity, illness, work accident or disease: suspension, renewal): their
 * reason and their words are for staff only.
 */
const TOUCHES_HEALTH: ReadonlySet<string> = new Set<AmendmentKind>(['suspension', 'renewal']);

/** Whether the reason of an amendment must be kept from everyone but the group's staff. */
export function isRestrictedAmendment(kind: string): boolean {
  return TOUCHES_HEALTH.has(kind);
}
