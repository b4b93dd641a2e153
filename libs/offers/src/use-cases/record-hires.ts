import { newId } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';

/** A hire for which no offer had been posted. */
export interface Hire {
  readonly groupId: string;
  readonly programmeId: string;
  readonly memberCompanyId: string;
  readonly jobTitle: string;
  /** Day of the hire, YYYY-MM-DD. */
  readonly happenedOn: string;
}

/** The need and the offer that a hire brought to light; the offer's only version is number 1. */
export interface BornOffer {
  readonly needId: string;
  readonly offerId: string;
}

const BODY = 'Besoin révélé par une embauche : aucune offre n’avait été déposée.';
const CONDITIONS = 'Celles du contrat signé avec l’entreprise.';

/**
 * Creates the offers that were never posted: a need and an offer each, filled from the start, so that hidden jobs are
 * counted with the others. Ambassador and approvals have no meaning there.
 * @returns one pair for each hire, in their order
 */
export async function createOffersBornFromHire(
  tx: Tx,
  hires: readonly Hire[],
  actor: Actor,
): Promise<BornOffer[]> {
  const born = hires.map((hire) => ({ ...hire, needId: newId(), offerId: newId() }));
  const columns = [
    born.map(({ needId }) => needId),
    born.map(({ offerId }) => offerId),
    born.map(({ groupId }) => groupId),
    born.map(({ programmeId }) => programmeId),
    born.map(({ memberCompanyId }) => memberCompanyId),
    born.map(({ jobTitle }) => jobTitle),
    born.map(({ happenedOn }) => happenedOn),
  ];
  const rows = `unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::date[])
    AS h (need_id, offer_id, group_id, programme_id, company_id, title, happened_on)`;
  await tx.query(
    `INSERT INTO needs (id, group_id, programme_id, member_company_id, title, body, seats, starts_on, state, posted_by, posted_at)
     SELECT need_id, group_id, programme_id, company_id, title, $8, 1, happened_on, 'filled', $9, app_now() FROM ${rows}`,
    [...columns, BODY, actor.userId],
  );
  await tx.query(
    `INSERT INTO offers (id, group_id, need_id, programme_id, member_company_id, state, current_version_no, seats, seats_taken, born_from_hire)
     SELECT offer_id, group_id, need_id, programme_id, company_id, 'filled', 1, 1, 1, true FROM ${rows}`,
    columns,
  );
  await tx.query(
    `INSERT INTO offer_versions (group_id, offer_id, no, title, body, conditions, written_by, written_at)
     SELECT group_id, offer_id, 1, title, $8, $9, $10, app_now() FROM ${rows}`,
    [...columns, BODY, CONDITIONS, actor.userId],
  );
  await tx.query(
    `INSERT INTO offer_events (id, group_id, need_id, offer_id, version, act, to_state, actor_id, actor_role, at)
     SELECT e.id, e.group_id, e.need_id, e.offer_id, 1, 'record_hire', 'filled', $5, $6, app_now()
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) AS e (id, group_id, need_id, offer_id)`,
    [
      born.flatMap(() => [newId(), newId()]),
      born.flatMap(({ groupId }) => [groupId, groupId]),
      born.flatMap(({ needId }) => [needId, null]),
      born.flatMap(({ offerId }) => [null, offerId]),
      actor.userId,
      actor.role,
    ],
  );
  return born.map(({ needId, offerId }) => ({ needId, offerId }));
}

/** The same for one hire. */
export async function createOfferBornFromHire(tx: Tx, hire: Hire, actor: Actor): Promise<BornOffer> {
  const [born] = await createOffersBornFromHire(tx, [hire], actor);
  if (!born) throw new Error('A hire gave birth to no offer');
  return born;
}
