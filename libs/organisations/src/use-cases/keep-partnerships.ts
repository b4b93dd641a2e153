import { Injectable } from '@nestjs/common';
import { fieldError, invalidFields, newId, PRESCRIBER_KINDS, problem } from '@passerelle/kernel';
import { Database, rowsOf, scopeOf, type Actor, type Tx } from '@passerelle/platform';
import { listPartnerships, ORGANISATIONS, type PartnerKind, type PartnershipView } from '../queries/partners';

/** An organisation that no group had entered yet. */
export interface NewOrganisation {
  /** What it is: mission_locale, opco, cfa, … */
  readonly nature: string;
  readonly name: string;
  readonly city?: string;
}

/** A partnership to make: with a known organisation, or with one entered at the same time. */
export interface NewPartnership {
  readonly kind: PartnerKind;
  readonly organisationId?: string;
  readonly organisation?: NewOrganisation;
  readonly since: string;
}

const COLUMN: Readonly<Record<PartnerKind, string>> = {
  prescriber: 'prescriber_id',
  funder: 'funder_id',
  training_provider: 'training_provider_id',
};

/** The links of a group with prescribers, funders and training providers. */
@Injectable()
export class KeepPartnerships {
  constructor(private readonly database: Database) {}

  /** Makes a partnership, or opens again one that had ended. @throws DomainError invalid_input */
  make(actor: Actor, wanted: NewPartnership): Promise<PartnershipView> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const organisationId = await organisationOf(tx, wanted);
      const [row] = await rowsOf<{ id: string }>(
        tx,
        `INSERT INTO partnerships (id, group_id, ${COLUMN[wanted.kind]}, since) VALUES ($1, $2, $3, $4)
         ON CONFLICT (group_id, prescriber_id, funder_id, training_provider_id) DO UPDATE SET until = NULL RETURNING id`,
        [newId(), actor.groupId, organisationId, wanted.since],
      );
      return one(await listPartnerships(tx, actor), row?.id);
    });
  }

  /** Ends a partnership on a day. Persons already followed stay followed: their grants end by acts of their journeys. */
  end(actor: Actor, id: string, until: string): Promise<PartnershipView> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const ended = await rowsOf<{ id: string; early: boolean }>(
        tx,
        'UPDATE partnerships SET until = $2 WHERE id = $1 RETURNING id, since > $2::date AS early',
        [id, until],
      );
      if (ended[0]?.early) throw invalidFields([fieldError('/until', 'inconsistent', { other: 'since' })]);
      return one(await listPartnerships(tx, actor), ended[0]?.id);
    });
  }
}

function one(partnerships: readonly PartnershipView[], id: string | undefined): PartnershipView {
  const found = partnerships.find((partnership) => partnership.id === id);
  if (!found) throw problem('not_found');
  return found;
}

async function organisationOf(
  tx: Tx,
  { kind, organisationId, organisation }: NewPartnership,
): Promise<string> {
  if (organisationId) {
    const [known] = await rowsOf(tx, `SELECT 1 FROM ${ORGANISATIONS} o WHERE id = $1 AND kind = $2`, [
      organisationId,
      kind,
    ]);
    if (!known) throw invalidFields([fieldError('/organisationId', 'not_found')]);
    return organisationId;
  }
  if (!organisation) throw invalidFields([fieldError('/organisationId', 'required')]);
  const [same] = await rowsOf<{ id: string }>(
    tx,
    `SELECT id FROM ${ORGANISATIONS} o WHERE kind = $1 AND lower(name) = lower($2) AND city IS NOT DISTINCT FROM $3`,
    [kind, organisation.name, kind === 'funder' ? null : (organisation.city ?? '')],
  );
  return same?.id ?? enter(tx, kind, organisation);
}

async function enter(tx: Tx, kind: PartnerKind, { nature, name, city }: NewOrganisation): Promise<string> {
  const id = newId();
  if (kind !== 'funder' && !city) throw invalidFields([fieldError('/organisation/city', 'required')]);
  if (kind === 'prescriber' && !(PRESCRIBER_KINDS as readonly string[]).includes(nature))
    throw invalidFields([
      fieldError('/organisation/nature', 'not_in_list', { values: PRESCRIBER_KINDS.join(', ') }),
    ]);
  if (kind === 'prescriber')
    await tx.query('INSERT INTO prescribers (id, kind, name, city) VALUES ($1, $2, $3, $4)', [
      id,
      nature,
      name,
      city,
    ]);
  if (kind === 'funder')
    await tx.query('INSERT INTO funders (id, kind, name) VALUES ($1, $2, $3)', [id, nature, name]);
  if (kind === 'training_provider')
    await tx.query(
      'INSERT INTO training_providers (id, kind, name, city, qualiopi) VALUES ($1, $2, $3, $4, false)',
      [id, nature, name, city],
    );
  return id;
}
