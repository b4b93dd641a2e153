import { type Finding, isBlocking } from '../finding';

/** Whether a finding cannot be said in the offer as it stands: it blocks, or the law asks for it and it is said apart. */
export function isAsked(finding: Finding): boolean {
  return isBlocking(finding) || (finding.legalRequirement === true && finding.strength !== 'mention');
}
