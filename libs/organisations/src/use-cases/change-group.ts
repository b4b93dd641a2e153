import { Injectable } from '@nestjs/common';
import { fieldError, invalidFields, phoneNumber, problem } from '@passerelle/kernel';
import { Database, rowsOf, scopeOf, type Actor } from '@passerelle/platform';
import { scopeFor } from '../domain/access-matrix';
import { readGroup, type GroupView } from '../queries/read-group';

/** What can be changed of a group; what is absent stays. */
export interface GroupChange {
  readonly name?: string;
  readonly shortName?: string;
  readonly siret?: string | null;
  readonly city?: string;
  readonly phone?: string | null;
  readonly labelled?: boolean;
}

/** Changes the settings of one's own group. */
@Injectable()
export class ChangeGroup {
  constructor(private readonly database: Database) {}

  /** @throws DomainError forbidden (the privacy officer gives an opinion, and changes nothing), stale_version, invalid_input */
  execute(actor: Actor, change: GroupChange, version: number): Promise<GroupView> {
    if (scopeFor(actor.role, 'group.settings.write') !== 'T') throw problem('forbidden');
    const phone = phoneIn(change.phone);
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const changed = await rowsOf(
        tx,
        `UPDATE employer_groups SET name = coalesce($3, name), short_name = coalesce($4, short_name), city = coalesce($5, city),
           phone = CASE WHEN $6 THEN $7 ELSE phone END, labelled = coalesce($8, labelled),
           siret = CASE WHEN $9 THEN $10 ELSE siret END, version = version + 1
         WHERE id = $1 AND version = $2 RETURNING id`,
        [
          actor.groupId,
          version,
          change.name,
          change.shortName,
          change.city,
          phone !== undefined,
          phone,
          change.labelled,
          change.siret !== undefined,
          change.siret,
        ],
      );
      if (changed.length === 0) throw problem('stale_version');
      return readGroup(tx, actor.groupId);
    });
  }
}

/** A phone number in its written form; undefined = left as it is, null = taken off. @throws DomainError invalid_input */
export function phoneIn(typed: string | null | undefined): string | null | undefined {
  if (typed === undefined || typed === null || typed === '') return typed === '' ? null : typed;
  const phone = phoneNumber(typed);
  if (!phone) throw invalidFields([fieldError('/phone', 'not_a_phone')]);
  return phone;
}
