import '../../parts/row-list.css';
import './account.css';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type Account, useAccount } from '../../data/account';
import { Answer } from '../../parts/answer';
import { Note } from '../../parts/note';
import { PageTitle } from '../../parts/page-title';
import { OpenSessions } from './open-sessions';
import { OwnRoles } from './own-roles';
import { Passkeys } from './passkeys';
import { PasswordChange } from './password-change';
import { SecondFactor } from './second-factor';
import { WhoIAm } from './who-i-am';

/** « Mon compte »: who one is, what protects the account, where it is open, in which roles. */
export function Component(): ReactNode {
  const account = useAccount();
  return (
    <>
      <PageTitle title="Mon compte" />
      <Answer of={account} what="votre compte" rows={5}>
        {(known) => <Sections account={known} />}
      </Answer>
    </>
  );
}

function Sections({ account }: { readonly account: Account }): ReactNode {
  const { session } = useSession();
  return (
    <div className="with-margin">
      <div className="column">
        <WhoIAm account={account} />
        {account.hasPassword && <PasswordChange />}
        <SecondFactor account={account} />
        <Passkeys passkeys={account.passkeys} />
        <OpenSessions sessions={account.sessions} />
      </div>
      <div className="column">
        <OwnRoles />
        {session.permissions['api_key.manage'] !== undefined && (
          <Note title="Clés d’API">
            <p>Pour qu’un programme agisse à votre place, dans les limites que vous fixez.</p>
            <Button component={Link} to="/compte/cles" className="account-note-act">
              Voir mes clés d’API
            </Button>
          </Note>
        )}
      </div>
    </div>
  );
}
