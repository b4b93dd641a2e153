import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { Territory } from './a-territory';

export interface FollowedPerson {
  readonly journeyId: string;
  readonly candidateId: string;
  readonly advisorId: string;
  readonly coordinatorId: string;
  readonly prescriberId: string;
}

export interface PersonWished {
  readonly state?: string;
  readonly email?: string | null;
  readonly channel?: string;
}

/** Aïcha Benali, referred by Claire Morel of the Mission locale to a group whose coordinator is Nadia Ferhat. */
export async function aFollowedPerson(
  tx: Tx,
  { groupId, programmeId }: Territory,
  { state = 'admitted', email = 'aicha@exemple.fr', channel = 'email' }: PersonWished = {},
): Promise<FollowedPerson> {
  const [journeyId, candidateId, advisorId, coordinatorId, prescriberId] = Array.from({ length: 5 }, () =>
    newId(),
  );
  const ids = { journeyId, candidateId, advisorId, coordinatorId, prescriberId } as FollowedPerson;
  await tx.query(`SELECT set_config('app.group_id', $1, true)`, [groupId]);
  await tx.query(`INSERT INTO prescribers (id, kind, name, city, phone) VALUES ($1, 'mission_locale', $2, 'Château-Thierry', '0353014410')`, [prescriberId, `Mission locale ${String(prescriberId).slice(-6)}`]); // prettier-ignore
  await tx.query(
    `INSERT INTO users (id, email, full_name) VALUES ($1, $3 || '@mission.fr', 'Claire Morel'), ($2, $3 || '@geiq.fr', 'Nadia Ferhat')`,
    [advisorId, coordinatorId, journeyId],
  );
  await tx.query(
    `INSERT INTO user_roles (id, user_id, role, group_id, prescriber_id) VALUES ($1, $2, 'advisor', NULL, $3), ($4, $5, 'coordinator', $6, NULL)`,
    [newId(), advisorId, prescriberId, newId(), coordinatorId, groupId],
  );
  await tx.query(
    `INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel, email, phone)
     VALUES ($1, $2, 'Aïcha', 'Benali', $3, $4, '0639980001')`,
    [candidateId, groupId, channel, email],
  );
  await tx.query(
    `INSERT INTO access_grants (id, group_id, candidate_id, prescriber_id, advisor_id) VALUES ($1, $2, $3, $4, $5)`,
    [newId(), groupId, candidateId, prescriberId, advisorId],
  );
  await tx.query(
    `INSERT INTO journeys (id, group_id, programme_id, candidate_id, definition, definition_version, state, state_kind, phase, version,
                           entered_at, chain_hash, advisor_id, prescriber_id, created_at)
     VALUES ($1, $2, $3, $4, 'pass-industries', 1, $5, 'open', 'referral', 1, app_now(), '\\x00', $6, $7, app_now())`,
    [journeyId, groupId, programmeId, candidateId, state, advisorId, prescriberId],
  );
  return ids;
}

/** A Pass Dating in ten days, in which the person holds a seat. */
export async function aSeat(
  tx: Tx,
  { groupId, programmeId }: Territory,
  journeyId: string,
  state = 'invited',
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO pass_datings (id, group_id, programme_id, starts_at, ends_at, place, address, seats, state)
     VALUES ($1, $2, $3, app_now() + interval '10 days', app_now() + interval '10 days 2 hours', 'Salle des fêtes',
             '12 rue du Port, Essômes-sur-Marne', 24, 'planned')`,
    [id, groupId, programmeId],
  );
  await tx.query(
    `INSERT INTO pass_dating_seats (pass_dating_id, journey_id, group_id, state) VALUES ($1, $2, $3, $4)`,
    [id, journeyId, groupId, state],
  );
  return id;
}

/** An effect in the outbox, leased for its first delivery. @returns its id */
export async function anEffect(
  tx: Tx,
  groupId: string,
  effect: string,
  { journeyId = null, payload = {} }: { journeyId?: string | null; payload?: Record<string, unknown> } = {},
): Promise<string> {
  const id = newId();
  await tx.query(`SELECT set_config('app.group_id', $1, true)`, [groupId]);
  await tx.query(
    `INSERT INTO outbox (id, group_id, journey_id, effect, key, payload, not_before, generation, leased_until)
     VALUES ($1, $2, $3, $4, $5, $6, app_now(), 1, app_now() + interval '1 minute')`,
    [id, groupId, journeyId, effect, `${id}:${effect}`, JSON.stringify(payload)],
  );
  return id;
}
