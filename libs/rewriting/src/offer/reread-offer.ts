import { analyse } from '../analyse';
import { type Finding, isBlocking } from '../finding';

/** What reading a typed offer gives. */
export interface RereadOffer {
  readonly findings: readonly Finding[];
  /** Findings that refuse its publishing. */
  readonly blocking: number;
}

/** Reads an offer as it is typed: what evokes a past again, and how much of it refuses publishing. Offsets are those of `analyse`. */
export function rereadOffer(title: string, body: string): RereadOffer {
  const findings = analyse(title, body);
  return { findings, blocking: findings.filter((finding) => isBlocking(finding)).length };
}
