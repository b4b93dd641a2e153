import type { Tx } from '@passerelle/platform';

/** What two files may have in common; contacts in their written forms. */
export interface Likeness {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
}

/** Somebody who may be the same person, and what they share. */
export interface SimilarCandidate {
  readonly id: string;
  readonly because: 'contact' | 'birth_date';
}

/**
 * People of a group who may be the one described: the same first name with the same number or address, or the same full
 * name with the same birth date. Accents, case and hyphens do not count. A hint for a person to judge, never a decision.
 */
export function findSimilar(tx: Tx, groupId: string, like: Likeness): Promise<SimilarCandidate[]> {
  return tx.query<SimilarCandidate[]>(
    `SELECT id, CASE WHEN phone = $4 OR email = $5::citext THEN 'contact' ELSE 'birth_date' END AS because
     FROM candidates
     WHERE group_id = $1
       AND ((phone = $4 OR email = $5::citext) AND search_form(first_name) = search_form($2)
            OR search_name = search_form($2 || ' ' || $3) AND birth_date = $6::date)
     ORDER BY id LIMIT 10`,
    [
      groupId,
      like.firstName.trim(),
      like.lastName.trim(),
      like.phone ?? null,
      like.email ?? null,
      like.birthDate ?? null,
    ],
  );
}
