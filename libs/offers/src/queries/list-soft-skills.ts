import type { Tx } from '@passerelle/platform';

/** What a soft skill was called in another list. */
export interface SoftSkillAlias {
  readonly label: string;
  /** Year by which the other list is known. */
  readonly list: string;
  /** The list of today has no label that says the same: this one is the nearest. */
  readonly near: boolean;
}

/** One of the professional soft skills of the national list. */
export interface SoftSkill {
  readonly code: string;
  readonly label: string;
  readonly aliases: readonly SoftSkillAlias[];
}

/**
 * The national list of soft skills, in its order.
 * @param called only the skill that goes, or went, by this label in any list; accents, case and apostrophes do not count
 */
export function listSoftSkills(tx: Tx, called: string | null = null): Promise<SoftSkill[]> {
  return tx.query<SoftSkill[]>(
    `SELECT s.code, s.label, coalesce(a.aliases, '[]') AS aliases
     FROM soft_skills s LEFT JOIN LATERAL (
       SELECT json_agg(json_build_object('label', label, 'list', list, 'near', near) ORDER BY list, label) AS aliases,
              array_agg(search_form(label)) AS forms
       FROM soft_skill_aliases WHERE code = s.code
     ) a ON true
     WHERE $1::text IS NULL OR search_form($1) IN (search_form(s.label), search_form(s.code))
       OR search_form($1) = ANY (a.forms)
     ORDER BY s.rank`,
    [called === null ? null : called.trim()],
  );
}
