import type { Finding, Strength } from '../finding';
import type { Document } from '../text/read-document';
import type { DemandLabel } from './context/demand';
import { CERTIFICATE, DROPPABLE, EVEN_WISHED, LAWFUL, LAWFUL_OTHERWISE, LIKE } from './explanations';
import { isLegalRequirement } from './qualification/legal';

/** A demand to explain: its label, its strength, the kind of its mark and where it begins. */
export interface Demand {
  readonly label: DemandLabel;
  readonly strength: Strength;
  readonly kind: string;
  readonly start: number;
}

/** Why a demand is marked and what to do about it, in plain French; and, for a qualification, whether the law asks for it. */
export function explain(
  document: Document,
  demand: Demand,
): Pick<Finding, 'reason' | 'suggestion' | 'legalRequirement'> {
  const { label, kind, strength } = demand;
  const legalRequirement = label === 'QUALIFICATION' && isLegalRequirement(document, demand);
  if (legalRequirement) return { ...(LAWFUL[kind] ?? LAWFUL_OTHERWISE), legalRequirement };
  const { reason, suggestion } = DROPPABLE[LIKE[kind] ?? kind] ?? CERTIFICATE;
  const told = { reason: strength === 'souhaité' ? reason + EVEN_WISHED : reason, suggestion };
  return label === 'QUALIFICATION' ? { ...told, legalRequirement } : told;
}
