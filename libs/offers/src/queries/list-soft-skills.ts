import type { Tx } from '@passerelle/platform';

/** One of the professional soft skills of the national list. */
export interface SoftSkill {
  readonly code: string;
  readonly label: string;
}

/** The national list of soft skills, in its order. */
export function listSoftSkills(tx: Tx): Promise<SoftSkill[]> {
  return tx.query<SoftSkill[]>('SELECT code, label FROM soft_skills ORDER BY rank');
}
