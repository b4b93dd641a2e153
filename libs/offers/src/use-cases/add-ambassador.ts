import { fieldError, invalidFields, newId } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { reachesCompany } from '../domain/offers.policy';
import { contactOf, type AmbassadorDetails, type KeptAmbassador } from '../persistence/ambassadors';
import { requireMember } from '../persistence/surroundings';
import { leaveAsking } from './ask-ambassador';

/** Adds an employee of a company as ambassador, and writes to them when they have an address. @throws field problems, company_left_group */
export async function addAmbassador(
  tx: Tx,
  actor: Actor,
  details: AmbassadorDetails & { readonly memberCompanyId?: string },
): Promise<KeptAmbassador> {
  const memberCompanyId = details.memberCompanyId ?? actor.memberCompanyId;
  if (!memberCompanyId) throw invalidFields([fieldError('/memberCompanyId', 'required')]);
  if (!reachesCompany(actor, memberCompanyId))
    throw invalidFields([fieldError('/memberCompanyId', 'not_found')]);
  await requireMember(tx, memberCompanyId);
  const { phone, email } = contactOf(details);
  const id = newId();
  await tx.query(
    `INSERT INTO ambassadors (id, group_id, member_company_id, full_name, trade, years_in_trade, sentences, phone, email)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      actor.groupId,
      memberCompanyId,
      details.fullName,
      details.trade,
      details.yearsInTrade,
      details.sentences,
      phone,
      email,
    ],
  );
  const added = { id, version: 1 };
  if (email) await leaveAsking(tx, added);
  return added;
}
