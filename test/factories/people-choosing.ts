import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { candidates, type Territory } from './a-territory';

export interface OpenOffer {
  readonly offerId: string;
  readonly companyId: string;
}

/** A member company with one published offer. */
export async function anOpenOffer(
  tx: Tx,
  { groupId, programmeId }: Territory,
  seats = 1,
  title = 'Conduire une ligne',
): Promise<OpenOffer> {
  const [companyId, needId, offerId] = [newId(), newId(), newId()];
  await tx.query(
    `INSERT INTO member_companies (id, group_id, name, trade, city) VALUES ($1, $2, $3, 'Métallurgie', 'Château-Thierry')`,
    [companyId, groupId, `Ateliers ${companyId.slice(-6)}`],
  );
  await tx.query(
    `INSERT INTO needs (id, group_id, programme_id, member_company_id, title, body, seats, state)
     VALUES ($1, $2, $3, $4, $5, 'Nous cherchons.', $6, 'published')`,
    [needId, groupId, programmeId, companyId, title, seats],
  );
  await tx.query(
    `INSERT INTO offers (id, group_id, need_id, programme_id, member_company_id, state, current_version_no, seats, published_at)
     VALUES ($1, $2, $3, $4, $5, 'published', 1, $6, app_now())`,
    [offerId, groupId, needId, programmeId, companyId, seats],
  );
  await tx.query(
    `INSERT INTO offer_versions (group_id, offer_id, no, title, body, conditions) VALUES ($1, $2, 1, $3, 'Un atelier calme.', 'De jour.')`,
    [groupId, offerId, title],
  );
  return { offerId, companyId };
}

/** People who came to a state of the method; nothing of the steps before is on file. @returns their journeys' ids */
export async function peopleIn(
  tx: Tx,
  territory: Territory,
  state: string,
  count: number,
): Promise<string[]> {
  const people = await candidates(tx, territory.groupId, count);
  return journeysOf(tx, territory, state, people);
}

/** The same for people already known. */
export async function journeysOf(
  tx: Tx,
  { groupId, programmeId }: Territory,
  state: string,
  people: readonly string[],
): Promise<string[]> {
  const ids = people.map(() => newId());
  await tx.query(
    `INSERT INTO journeys (id, group_id, programme_id, candidate_id, definition, definition_version, state, state_kind, phase, version,
       entered_at, chain_hash, created_at)
     SELECT id, $1, $2, candidate, 'pass-industries', 1, $3, 'open', 'choice', 1, app_now(), '', app_now()
     FROM unnest($4::uuid[], $5::uuid[]) AS u(id, candidate)`,
    [groupId, programmeId, state, ids, people],
  );
  return ids;
}

/** A person's choice of an offer; `accepted` when the company said yes to it as well. */
export async function aChoice(
  tx: Tx,
  groupId: string,
  journeyId: string,
  offerId: string,
  rank: number,
  accepted: boolean,
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO offer_choices (id, group_id, journey_id, offer_id, offer_version_no, rank, state, company_answer, company_version_no)
     VALUES ($1, $2, $3, $4, 1, $5, $6, $7, $8)`,
    [
      id,
      groupId,
      journeyId,
      offerId,
      rank,
      accepted ? 'accepted' : 'waiting',
      accepted ? 'yes' : null,
      accepted ? 1 : null,
    ],
  );
  return id;
}
