import { fieldError, invalidFields, newId, type FieldError } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { writeAmbassadorsComing } from '../persistence/ambassadors-coming';

/** From 11 to 24 % of the people expected do not come, by how they were invited (rdv-insertion, November 2025). */
const USUAL_OVERBOOKING = 1.2;

/** What a coordinator says of a Pass Dating to come. */
export interface NewPassDating {
  readonly programmeId: string;
  /** ISO instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly address: string;
  readonly seats: number;
  /** How many times the seats may be invited for; 1 = never more invitations than seats. */
  readonly overbooking?: number;
  /** Who comes to speak of their trade. */
  readonly ambassadorIds?: readonly string[];
}

/** Plans a Pass Dating in a programme of the group. @returns its id @throws DomainError invalid_input */
export async function createPassDating(tx: Tx, groupId: string, wanted: NewPassDating): Promise<string> {
  const [known] = await tx.query<{ to_come: boolean }[]>(
    'SELECT $2::timestamptz > app_now() AS to_come FROM programmes WHERE id = $1 AND closed_on IS NULL',
    [wanted.programmeId, wanted.startsAt],
  );
  const wrong: FieldError[] = [];
  if (!known) wrong.push(fieldError('/programmeId', 'not_found'));
  else if (!known.to_come) wrong.push(fieldError('/startsAt', 'date_in_past'));
  if (Date.parse(wanted.endsAt) <= Date.parse(wanted.startsAt))
    wrong.push(fieldError('/endsAt', 'inconsistent', { other: 'début' }));
  if (wrong.length > 0) throw invalidFields(wrong);
  const id = newId();
  await tx.query(
    `INSERT INTO pass_datings (id, group_id, programme_id, starts_at, ends_at, place, address, seats, overbooking, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'planned')`,
    [
      id,
      groupId,
      wanted.programmeId,
      wanted.startsAt,
      wanted.endsAt,
      wanted.place,
      wanted.address,
      wanted.seats,
      wanted.overbooking ?? USUAL_OVERBOOKING,
    ],
  );
  if (wanted.ambassadorIds) await writeAmbassadorsComing(tx, { id, groupId }, wanted.ambassadorIds);
  return id;
}
