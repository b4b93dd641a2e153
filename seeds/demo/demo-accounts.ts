import { ROLE_LABELS } from '@passerelle/kernel';
import { Database, makeDataSource, rowsOf } from '@passerelle/platform';
import { ACCOUNTS } from './data/accounts';
import { GROUPS } from './data/organisations';
import { DEMO_PASSWORD } from './data/password';

/** An account of the demonstration as the launcher prints it. */
export interface PrintedAccount {
  readonly role: string;
  readonly name: string;
  /** Address to sign in with; for the candidate, who has no account, the link of a message. */
  readonly email: string;
  readonly password: string;
}

/** Advisors come from structures that see different people: three of them are shown, one account of each other role. */
const ADVISORS = ['stephane', 'claire', 'solene'];

/** One account per role that signs in, in the order of the story. */
export function demoAccounts(): PrintedAccount[] {
  const seen = new Set<string>();
  return ACCOUNTS.flatMap(({ key, role, name, email, feminine }) => {
    const shown = role === 'advisor' ? ADVISORS.includes(key) : !seen.has(role);
    seen.add(role);
    const label = ROLE_LABELS[role][feminine ? 'feminine' : 'masculine'];
    return shown ? [{ role: label, name, email, password: DEMO_PASSWORD }] : [];
  });
}

/**
 * A candidate who may answer today, with the link that a message of the product gave them; null when nobody may.
 * @param publicUrl address of the pages now, which may not be the one of the day of the message
 */
export async function demoCandidate(demoUrl: string, publicUrl: string): Promise<PrintedAccount | null> {
  const source = await makeDataSource({
    url: demoUrl,
    applicationName: 'passerelle demo',
    poolSize: 1,
  }).initialize();
  try {
    const database = new Database(source);
    const groups = await source.query<{ id: string }[]>('SELECT id FROM employer_groups WHERE name = $1', [GROUPS[0]?.name]); // prettier-ignore
    const [row] = await database.inTransaction({ groupId: groups[0]?.id ?? null }, (tx) =>
      rowsOf<{ name: string; token: string }>(
        tx,
        `SELECT c.first_name || ' ' || c.last_name AS name, substring(m.body FROM '/p/([A-Za-z0-9_-]{20,})') AS token
         FROM mails m JOIN journeys j ON j.id = m.journey_id JOIN candidates c ON c.id = j.candidate_id
         WHERE m.recipient_role = 'candidate' AND m.body ~ '/p/[A-Za-z0-9_-]{20,}' AND m.at > app_now() - interval '29 days'
           AND j.state IN ('invited', 'confirmed', 'choosing')
         ORDER BY j.state = 'invited' DESC, m.at DESC LIMIT 1`,
        [],
      ),
    );
    if (!row) return null;
    return { role: 'Candidate', name: row.name, email: `${publicUrl}/p/${row.token}`, password: 'par lien' };
  } finally {
    await source.destroy();
  }
}
