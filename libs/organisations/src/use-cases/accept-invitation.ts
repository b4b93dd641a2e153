import { Injectable } from '@nestjs/common';
import { fieldError, invalidFields, problem } from '@passerelle/kernel';
import { AccessLinks, Database, rowsOf, type Tx } from '@passerelle/platform';
import { needsSecondFactor } from '../domain/sign-in-rules';
import { accountById, type Account } from './accounts';
import { INVITATION } from './invite-colleague';
import { hashPassword } from './passwords';
import { Sessions } from './sessions';

/** What an invitation shows before it is accepted. */
export interface InvitationView {
  readonly fullName: string;
  readonly email: string | null;
  readonly roles: string[];
  readonly organisation: string;
  /** A password has to be chosen: the role signs in with one. */
  readonly needsPassword: boolean;
}

/** Comes in for the first time, by the link of an invitation. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  /** Shows the invitation; the link stays good. @throws DomainError link_* */
  read(token: string): Promise<InvitationView> {
    return this.database.inTransaction({ groupId: null }, async (tx) => {
      const { userId } = await AccessLinks.read(tx, INVITATION, token);
      const account = await invited(tx, userId);
      const [first] = await rowsOf<{ name: string }>(
        tx,
        `SELECT coalesce(p.name, f.name, t.name, g.name, 'Passerelle') AS name FROM user_roles r
         LEFT JOIN employer_groups g ON g.id = r.group_id LEFT JOIN prescribers p ON p.id = r.prescriber_id
         LEFT JOIN funders f ON f.id = r.funder_id LEFT JOIN training_providers t ON t.id = r.training_provider_id
         WHERE r.user_id = $1 AND r.ended_at IS NULL ORDER BY r.since LIMIT 1`,
        [account.id],
      );
      return {
        fullName: account.full_name,
        email: account.email,
        roles: [...account.roles],
        organisation: first?.name ?? 'Passerelle',
        needsPassword: account.roles.some(needsSecondFactor),
      };
    });
  }

  /** Accepts. @returns the token of the session @throws DomainError link_*, invalid_input, password_too_weak */
  accept(token: string, password: string | null, agent: string | null): Promise<string> {
    return this.database.inTransaction({ groupId: null }, async (tx) => {
      const { userId } = await AccessLinks.consume(tx, INVITATION, token);
      const account = await invited(tx, userId);
      if (account.roles.some(needsSecondFactor)) {
        if (!password) throw invalidFields([fieldError('/password', 'required')]);
        const hashed = await hashPassword(password, [account.full_name, account.email ?? '']);
        await tx.query('UPDATE users SET password_hash = $2 WHERE id = $1', [account.id, hashed]);
      }
      return this.sessions.open(tx, { userId: account.id, secondFactor: false, agent });
    });
  }
}

async function invited(tx: Tx, userId: string | null): Promise<Account> {
  const account = userId ? await accountById(tx, userId) : null;
  if (!account || account.disabled || account.roles.length === 0) throw problem('link_unknown');
  return account;
}
