import type { Tx } from '@passerelle/platform';
import type { MessageGround } from '../../messages/message';

/** The journey that an effect is about, held still until the transaction ends, with what every message may say of it. */
export interface JourneyContext {
  readonly journeyId: string;
  readonly groupId: string;
  readonly candidateId: string;
  readonly state: string;
  readonly programmeId: string;
  readonly referentId: string | null;
  readonly advisorId: string | null;
  readonly prescriberId: string | null;
  readonly contact: PersonContact;
  readonly base: MessageGround;
}

export interface PersonContact {
  readonly channel: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly thirdPartyName: string | null;
  readonly thirdPartyPhone: string | null;
}

interface Row {
  group_id: string;
  candidate_id: string;
  programme_id: string;
  state: string;
  referent_id: string | null;
  advisor_id: string | null;
  prescriber_id: string | null;
  first_name: string;
  last_name: string;
  contact_channel: string;
  email: string | null;
  phone: string | null;
  third_party_name: string | null;
  third_party_phone: string | null;
  group_name: string;
  group_short_name: string;
  group_phone: string | null;
  programme: string;
  advisor_name: string | null;
  advisor_phone: string | null;
  prescriber_name: string | null;
  prescriber_phone: string | null;
  referent_name: string | null;
  referent_phone: string | null;
  now: Date;
}

/**
 * Reads the journey of an effect. FOR SHARE makes the acts of this journey wait: a task is never made for a state that is being left.
 * @returns null when the journey is not in this group
 */
export async function readJourneyContext(tx: Tx, journeyId: string): Promise<JourneyContext | null> {
  const rows: Row[] = await tx.query(
    `SELECT j.group_id, j.candidate_id, j.programme_id, j.state, j.referent_id, j.advisor_id, j.prescriber_id,
            c.first_name, c.last_name, c.contact_channel, c.email::text, c.phone, c.third_party_name, c.third_party_phone,
            g.name AS group_name, g.short_name AS group_short_name, g.phone AS group_phone, p.name AS programme,
            a.full_name AS advisor_name, a.phone AS advisor_phone, s.name AS prescriber_name, s.phone AS prescriber_phone,
            r.full_name AS referent_name, r.phone AS referent_phone, app_now() AS now
     FROM journeys j
     JOIN candidates c ON c.id = j.candidate_id
     JOIN employer_groups g ON g.id = j.group_id
     JOIN programmes p ON p.id = j.programme_id
     LEFT JOIN users a ON a.id = j.advisor_id AND a.disabled_at IS NULL
     LEFT JOIN prescribers s ON s.id = j.prescriber_id
     LEFT JOIN users r ON r.id = j.referent_id AND r.disabled_at IS NULL
     WHERE j.id = $1 FOR SHARE OF j`,
    [journeyId],
  );
  const [row] = rows;
  return row ? contextOf(journeyId, row) : null;
}

function contextOf(journeyId: string, row: Row): JourneyContext {
  return {
    journeyId,
    groupId: row.group_id,
    candidateId: row.candidate_id,
    state: row.state,
    programmeId: row.programme_id,
    referentId: row.referent_id,
    advisorId: row.advisor_id,
    prescriberId: row.prescriber_id,
    contact: {
      channel: row.contact_channel,
      email: row.email,
      phone: row.phone,
      thirdPartyName: row.third_party_name,
      thirdPartyPhone: row.third_party_phone,
    },
    base: {
      person: {
        firstName: row.first_name,
        fullName: `${row.first_name} ${row.last_name}`,
        shortName: `${row.first_name} ${row.last_name.charAt(0)}.`,
      },
      group: { name: row.group_name, shortName: row.group_short_name, phone: row.group_phone },
      programme: row.programme,
      guide: guideOf(row),
      now: row.now.toISOString(),
    },
  };
}

function guideOf(row: Row): MessageGround['guide'] {
  if (row.advisor_name && row.prescriber_name) {
    return {
      name: row.advisor_name,
      organisation: row.prescriber_name,
      phone: row.advisor_phone ?? row.prescriber_phone,
    };
  }
  if (row.referent_name) {
    return {
      name: row.referent_name,
      organisation: row.group_name,
      phone: row.referent_phone ?? row.group_phone,
    };
  }
  return { name: 'Le groupement', organisation: row.group_name, phone: row.group_phone };
}
