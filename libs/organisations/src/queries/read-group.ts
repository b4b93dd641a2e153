import { problem } from '@passerelle/kernel';
import { rowsOf, type Tx } from '@passerelle/platform';

/** A group as its people read it. */
export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly siret: string | null;
  readonly city: string;
  readonly phone: string | null;
  /** It holds the GEIQ label, which opens the State's aid. */
  readonly labelled: boolean;
  readonly version: number;
}

/** Reads the group of the open scope. @throws DomainError not_found for an actor without group */
export async function readGroup(tx: Tx, groupId: string | null): Promise<GroupView> {
  const [row] = await rowsOf<GroupView>(
    tx,
    `SELECT id, name, short_name AS "shortName", siret, city, phone, labelled, version FROM employer_groups WHERE id = $1`,
    [groupId],
  );
  if (!row) throw problem('not_found');
  return row;
}
