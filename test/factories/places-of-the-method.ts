import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { Group } from './a-group';
import { anOpenOffer } from './people-choosing';

/** Where the people of a group go on their way: events, sessions, an offer with room for all. */
export interface Places {
  readonly pastEvent: string;
  readonly nextEvent: string;
  readonly sessions: Readonly<Record<'earlier' | 'future', string>>;
  readonly offer: string;
  readonly trainingProviderId: string;
  readonly funderId: string;
}

const ROOM = 900;

/** Makes them around the present day, with the partners who train and who pay. */
export async function placesOfTheMethod(tx: Tx, group: Group): Promise<Places> {
  const [trainingProviderId, funderId] = [newId(), newId()];
  await tx.query(
    `INSERT INTO training_providers (id, kind, name, city, qualiopi) VALUES ($1::uuid, 'greta', 'Greta ' || $1::text, 'Laon', true)`,
    [trainingProviderId],
  );
  await tx.query(`INSERT INTO funders (id, kind, name) VALUES ($1::uuid, 'opco', 'OPCO ' || $1::text)`, [
    funderId,
  ]);
  await tx.query(
    `INSERT INTO partnerships (id, group_id, training_provider_id, funder_id, since)
     VALUES ($1, $3, $4, NULL, '2025-01-01'), ($2, $3, NULL, $5, '2025-01-01')`,
    [newId(), newId(), group.groupId, trainingProviderId, funderId],
  );
  const event = (day: number): Promise<string> => anEvent(tx, group, day);
  const session = (from: number, to: number, places = ROOM): Promise<string> =>
    aSession(tx, group, { from, to, places, trainingProviderId });
  return {
    pastEvent: await event(-59),
    nextEvent: await event(10),
    sessions: {
      earlier: await session(-400, -360),
      future: await session(30, 70),
    },
    offer: (await anOpenOffer(tx, group, ROOM)).offerId,
    trainingProviderId,
    funderId,
  };
}

/** A Pass Dating two hours long. @param day from today, the real one @returns its id */
async function anEvent(tx: Tx, { groupId, programmeId }: Group, day: number): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO pass_datings (id, group_id, programme_id, starts_at, ends_at, place, address, seats, state)
     VALUES ($1, $2, $3, now() + $4 * interval '1 day', now() + $4 * interval '1 day' + interval '2 hours',
             'Salle des fêtes', '1 place de l’Hôtel de Ville', $5, 'planned')`,
    [id, groupId, programmeId, day, ROOM],
  );
  return id;
}

/** A funded session. @param from first day and last, from today, the real one @returns its id */
export async function aSession(
  tx: Tx,
  { groupId, programmeId }: Group,
  wished: { from: number; to: number; places: number; trainingProviderId: string },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO poe_sessions (id, group_id, programme_id, name, starts_on, ends_on, places, state, place, total_hours, in_company_hours,
       training_provider_id)
     VALUES ($1::uuid, $2, $3, 'POE ' || $1::text, (now() AT TIME ZONE 'Europe/Paris')::date + $4::int, (now() AT TIME ZONE 'Europe/Paris')::date + $5::int,
             $6, 'funded', 'Lycée', 210, 70, $7)`,
    [id, groupId, programmeId, wished.from, wished.to, wished.places, wished.trainingProviderId],
  );
  return id;
}
