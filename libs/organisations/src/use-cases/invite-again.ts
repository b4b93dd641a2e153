import { Inject, Injectable } from '@nestjs/common';
import { newId, problem, ROLE_LABELS } from '@passerelle/kernel';
import { CONFIG, Database, rowsOf, scopeOf, type Actor, type Config } from '@passerelle/platform';
import { invitationLetter } from '../domain/account-letters';
import { mayGrant } from '../domain/role-grants';
import { AccountMails } from './account-mails';
import { reachRole } from './end-role';
import { invitationLink } from './invite-colleague';

/** Sends the way in once more, to who lost the mail or let the link grow old; the link before is cut. */
@Injectable()
export class InviteAgain {
  constructor(
    private readonly database: Database,
    private readonly mails: AccountMails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError not_found, role_not_grantable */
  execute(actor: Actor, roleId: string): Promise<void> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const held = await reachRole(tx, actor, roleId);
      if (!mayGrant(actor.role, held.role))
        throw problem('role_not_grantable', { role: ROLE_LABELS[held.role].masculine });
      const { email } = held;
      if (!email) throw problem('not_found');
      const link = await invitationLink(tx, held.user_id, this.config.http.publicUrl);
      const [names] = await rowsOf<{ organisation: string | null; by: string | null }>(
        tx,
        `SELECT coalesce(c.name, p.name, f.name, t.name, g.name) AS organisation, (SELECT full_name FROM users WHERE id = $2) AS by
         FROM user_roles r LEFT JOIN member_companies c ON c.id = r.member_company_id
         LEFT JOIN prescribers p ON p.id = r.prescriber_id LEFT JOIN funders f ON f.id = r.funder_id
         LEFT JOIN training_providers t ON t.id = r.training_provider_id LEFT JOIN employer_groups g ON g.id = r.group_id
         WHERE r.id = $1`,
        [roleId, actor.userId],
      );
      const letter = invitationLetter(
        {
          fullName: held.full_name,
          role: held.role,
          organisation: names?.organisation ?? 'Passerelle',
          by: names?.by ?? null,
        },
        link,
      );
      this.database.afterCommit(() =>
        this.mails.send({ key: `invitation:${newId()}`, to: email, ...letter }),
      );
    });
  }
}
