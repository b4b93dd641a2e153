import { isStaff, problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { readContact, type TypedContact } from '../domain/contact';
import { workInGroup } from '../persistence/reach-candidate';
import { findSimilar, type SimilarCandidate } from './find-similar';

/** What has been typed of a person so far. */
export interface TypedPerson extends TypedContact {
  readonly groupId?: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate?: string | null;
}

/** Somebody who may be the same person, and whom the reader may see. */
export interface DuplicateHint extends SimilarCandidate {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string | null;
  readonly city: string | null;
}

/** The similar people whom the reader sees, and how many others there are in the group. */
export interface DuplicateHints {
  readonly items: readonly DuplicateHint[];
  readonly hidden: number;
}

/**
 * Who may be the person being typed. The staff see everybody; an advisor the people they follow, and only how many others:
 * enough to ask the group, without learning who is there.
 * @throws forbidden, partnership_missing
 */
export async function hintDuplicates(tx: Tx, actor: Actor, typed: TypedPerson): Promise<DuplicateHints> {
  const groupId = await groupOf(tx, actor, typed.groupId);
  const { contact } = readContact(typed);
  const similar = await findSimilar(tx, groupId, { ...typed, ...contact });
  const items = await tx.query<DuplicateHint[]>(
    `SELECT c.id, s.because, c.first_name AS "firstName", c.last_name AS "lastName", c.birth_date::text AS "birthDate", c.city
     FROM unnest($1::uuid[], $2::text[]) AS s (id, because) JOIN candidates c ON c.id = s.id
     WHERE $3::uuid IS NULL OR EXISTS (
       SELECT 1 FROM access_grants g WHERE g.candidate_id = c.id AND g.prescriber_id = $3 AND g.ended_at IS NULL)
     ORDER BY c.last_name, c.first_name, c.id`,
    [
      similar.map(({ id }) => id),
      similar.map(({ because }) => because),
      actor.role === 'advisor' ? actor.prescriberId : null,
    ],
  );
  return { items, hidden: similar.length - items.length };
}

async function groupOf(tx: Tx, actor: Actor, groupId: string | undefined): Promise<string> {
  if (actor.role !== 'system' && isStaff(actor.role) && actor.groupId) return actor.groupId;
  if (actor.role !== 'advisor' || !actor.prescriberId) throw problem('forbidden');
  const partners = await tx.query<unknown[]>(
    'SELECT 1 FROM partner_groups() AS groups (id) WHERE groups.id = $1',
    [groupId ?? null],
  );
  if (!groupId || partners.length === 0) throw problem('partnership_missing');
  await workInGroup(tx, groupId);
  return groupId;
}
