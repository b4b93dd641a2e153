import { Inject, Injectable } from '@nestjs/common';
import { HUMAN_ROLES, problem } from '@passerelle/kernel';
import { CONFIG, Database, type Config } from '@passerelle/platform';
import { Sessions } from './sessions';

/** An account that the demonstration lets in by a click. */
export interface DemonstrationAccount {
  readonly userRoleId: string;
  readonly role: string;
  readonly fullName: string;
  readonly email: string | null;
  readonly organisation: string;
}

/** Begins the name of the connection through which the loading of the demonstration tells how far it is. */
export const DEMONSTRATION_BEACON = 'passerelle demo progress';

/** The accounts of the demonstration: no password and no second factor, on this machine only (the configuration sees to it). */
@Injectable()
export class DemonstrationAccounts {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The oldest account of each role; none outside the demonstration, so that a page may ask without being refused. */
  async list(): Promise<DemonstrationAccount[]> {
    if (!this.config.demo) return [];
    const rows = await this.database.alone<DemonstrationAccount>(
      `SELECT DISTINCT ON (r.role) r.id AS "userRoleId", r.role, u.full_name AS "fullName", u.email::text AS email,
              coalesce(p.name, f.name, t.name, g.name, 'Passerelle') AS organisation
       FROM user_roles r JOIN users u ON u.id = r.user_id
       LEFT JOIN employer_groups g ON g.id = r.group_id LEFT JOIN prescribers p ON p.id = r.prescriber_id
       LEFT JOIN funders f ON f.id = r.funder_id LEFT JOIN training_providers t ON t.id = r.training_provider_id
       WHERE r.ended_at IS NULL AND u.disabled_at IS NULL AND r.role <> 'candidate'
       ORDER BY r.role, u.created_at, r.since, r.id`,
      [],
    );
    const rank = (role: string): number => (HUMAN_ROLES as readonly string[]).indexOf(role);
    return rows.sort((one, other) => rank(one.role) - rank(other.role));
  }

  /**
   * How far the loading of the territory is, in per cent; null once there are accounts, and outside the demonstration. It happens
   * in one transaction of another program, which nobody sees into: only the name of a connection crosses.
   */
  async loading(): Promise<number | null> {
    if (!this.config.demo || (await this.list()).length > 0) return null;
    const [row] = await this.database.alone<{ percent: number }>(
      `SELECT coalesce(substring(application_name FROM '(\\d+)$')::int, 0) AS percent FROM pg_stat_activity
       WHERE datname = current_database() AND starts_with(application_name, $1) LIMIT 1`,
      [DEMONSTRATION_BEACON],
    );
    return row?.percent ?? 0;
  }

  /** Signs in as the holder of a role. @returns the token of the session @throws DomainError not_found */
  async enter(userRoleId: string, agent: string | null): Promise<string> {
    this.refuseOutside();
    const [role] = await this.database.alone<{ user_id: string }>(
      'SELECT user_id FROM user_roles WHERE id = $1 AND ended_at IS NULL',
      [userRoleId],
    );
    if (!role) throw problem('not_found');
    return this.database.inTransaction({ groupId: null }, (tx) =>
      this.sessions.open(tx, { userId: role.user_id, userRoleId, secondFactor: false, agent }),
    );
  }

  private refuseOutside(): void {
    if (!this.config.demo) throw problem('not_found');
  }
}
