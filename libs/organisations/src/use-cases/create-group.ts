import { newId } from '@passerelle/kernel';
import type { Database, Mail } from '@passerelle/platform';
import { invitationLetter } from '../domain/account-letters';
import { invitationLink } from './invite-colleague';
import { accountByEmail } from './accounts';

/** A group to open, and who will direct it. */
export interface NewGroup {
  readonly name: string;
  readonly shortName: string;
  readonly city: string;
  /** It holds the GEIQ label, which opens the State's aid. */
  readonly labelled: boolean;
  readonly director: { readonly fullName: string; readonly email: string };
}

/** What was made: the link goes to the director, by the mail or by hand, and is kept nowhere. */
export interface CreatedGroup {
  readonly groupId: string;
  readonly directorId: string;
  /** Where the director comes in; good once, for seven days. */
  readonly link: string;
  /** The invitation, for the caller to hand over once what it speaks of is committed. */
  readonly invitation: Mail;
}

/** Opens a real group, empty, and the role of its director. @param publicUrl address of the pages as people see it */
export function createGroup(database: Database, group: NewGroup, publicUrl: string): Promise<CreatedGroup> {
  const groupId = newId();
  return database.inTransaction({ groupId }, async (tx) => {
    await tx.query(
      'INSERT INTO employer_groups (id, name, short_name, city, labelled) VALUES ($1, $2, $3, $4, $5)',
      [groupId, group.name, group.shortName, group.city, group.labelled],
    );
    const known = await accountByEmail(tx, group.director.email);
    const directorId = known?.id ?? newId();
    if (!known) {
      await tx.query('INSERT INTO users (id, email, full_name) VALUES ($1, $2, $3)', [
        directorId,
        group.director.email,
        group.director.fullName,
      ]);
    }
    await tx.query(
      `INSERT INTO user_roles (id, user_id, role, group_id, since) VALUES ($1, $2, 'director', $3, now())`,
      [newId(), directorId, groupId],
    );
    const link = await invitationLink(tx, directorId, publicUrl);
    const letter = invitationLetter(
      { fullName: group.director.fullName, role: 'director', organisation: group.name, by: null },
      link,
    );
    const invitation = { key: `invitation:${newId()}`, to: group.director.email, ...letter };
    return { groupId, directorId, link, invitation };
  });
}
