import type { Tx } from '@passerelle/platform';
import type { JourneyContext } from './context/journey-context';
import { OFFERS_OF_JOURNEY } from './context/offer-topics';

/** An account to be told, in the product and, where `mail` is set, by mail too. */
export interface Recipient {
  readonly userId: string;
  readonly role: string;
  /** Address for mail; null = told in the product only. */
  readonly mail: string | null;
}

const ACTIVE = `r.ended_at IS NULL AND u.disabled_at IS NULL`;

/** The group's accounts of one role: told in the product only, so that nobody's mailbox fills up. Coordination missing = direction. */
export async function staffOf(
  tx: Tx,
  groupId: string,
  role: 'coordinator' | 'director',
): Promise<Recipient[]> {
  const rows: { id: string; role: string }[] = await tx.query(
    `SELECT DISTINCT u.id, r.role FROM user_roles r JOIN users u ON u.id = r.user_id
     WHERE r.group_id = $1 AND r.role IN ($2, 'director') AND ${ACTIVE} ORDER BY u.id`,
    [groupId, role],
  );
  const named = rows.filter((row) => row.role === role);
  return (named.length > 0 ? named : rows).map(({ id }) => ({ userId: id, role, mail: null }));
}

/** The advisor who follows the person now: still in that structure, still with an account; null otherwise. */
export async function advisorOf(
  tx: Tx,
  { advisorId, prescriberId }: JourneyContext,
): Promise<Recipient | null> {
  if (!advisorId) return null;
  const rows: { id: string; email: string | null }[] = await tx.query(
    `SELECT u.id, u.email::text FROM users u JOIN user_roles r ON r.user_id = u.id
     WHERE u.id = $1 AND r.role = 'advisor' AND ($2::uuid IS NULL OR r.prescriber_id = $2) AND ${ACTIVE} LIMIT 1`,
    [advisorId, prescriberId],
  );
  const [row] = rows;
  return row ? { userId: row.id, role: 'advisor', mail: row.email } : null;
}

/** The in-house referent of the person, where one is named and has an account. */
export async function referentOf(tx: Tx, { referentId }: JourneyContext): Promise<Recipient | null> {
  if (!referentId) return null;
  const rows: { id: string }[] = await tx.query(
    'SELECT id FROM users WHERE id = $1 AND disabled_at IS NULL',
    [referentId],
  );
  return rows[0] ? { userId: rows[0].id, role: 'referent', mail: null } : null;
}

/** The employers' accounts of companies of the group. */
export async function employersOf(tx: Tx, companyIds: readonly string[]): Promise<Recipient[]> {
  const rows: { id: string; email: string | null }[] = await tx.query(
    `SELECT DISTINCT u.id, u.email::text FROM user_roles r JOIN users u ON u.id = r.user_id
     WHERE r.member_company_id = ANY ($1::uuid[]) AND r.role = 'employer' AND ${ACTIVE} ORDER BY u.id`,
    [companyIds],
  );
  return rows.map(({ id, email }) => ({ userId: id, role: 'employer', mail: email }));
}

/** The advisors of the partner structures of the area of an offer: told in the product only. */
export async function partnerAdvisorsOf(tx: Tx, groupId: string, offerId: string): Promise<Recipient[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT u.id FROM partnerships p
     JOIN user_roles r ON r.prescriber_id = p.prescriber_id AND r.role = 'advisor'
     JOIN users u ON u.id = r.user_id
     WHERE p.group_id = $1 AND partnership_stands(p.until) AND partnership_covers(p.id, $2) AND ${ACTIVE} ORDER BY u.id`,
    [groupId, offerId],
  );
  return rows.map(({ id }) => ({ userId: id, role: 'advisor', mail: null }));
}

/** The company an effect is about: the one its subject names, else that of the exit, the contract or the agreed offer. */
export async function companyOf(
  tx: Tx,
  { journeyId }: JourneyContext,
  subject: string,
): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(
    `SELECT m.id FROM (
       SELECT x.member_company_id AS company, -1 AS preference, 0 AS rank FROM exits x
       WHERE x.journey_id = $1 AND x.cancelled_at IS NULL AND $2 = ''
       UNION ALL
       SELECT o.member_company_id, f.preference, f.rank FROM (${OFFERS_OF_JOURNEY}) f JOIN offers o ON o.id = f.offer_id
     ) c JOIN member_companies m ON m.id = c.company ORDER BY c.preference, c.rank LIMIT 1`,
    [journeyId, subject],
  );
  return rows[0]?.id ?? null;
}

/** The companies that were still waiting when the person and another company agreed. */
export async function companiesClosedOf(tx: Tx, { journeyId }: JourneyContext): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT o.member_company_id AS id FROM offer_choices c JOIN offers o ON o.id = c.offer_id
     WHERE c.journey_id = $1 AND c.state = 'closed' AND c.closed_because = 'agreement'`,
    [journeyId],
  );
  return rows.map(({ id }) => id);
}
