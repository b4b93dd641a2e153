import '../../parts/row-list.css';
import './settings.css';
import { Button } from '@mantine/core';
import { STAFF, type HumanRole } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session/session-context';
import { type Colleague, useColleagues } from '../../data/colleagues';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { Icon, IconPlus } from '../../parts/icons';
import { PageTitle } from '../../parts/page-title';
import { RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { ColleagueRow } from './colleague-row';
import { InviteForm } from './invite-form';

/** Whom an invitation is for: somebody new, or somebody who is given a further role. */
interface Invited {
  readonly fullName: string;
  readonly email: string;
}

const NOBODY: Invited = { fullName: '', email: '' };
/** What the list is called for who sees their own company, or their own structure, only. */
const OWN: Readonly<Record<string, string>> = {
  E: 'Dans votre entreprise',
  e: 'Dans votre structure',
};
const TEAM: readonly string[] = [...STAFF, 'privacy_officer'];

/** « Équipe »: the people and their roles; invites, gives a role, takes it back. */
export function Component(): ReactNode {
  const { session } = useSession();
  const colleagues = useColleagues();
  const [invited, setInvited] = useState<Invited | null>(null);
  const manages = session.permissions['people.manage'] !== undefined;
  const whole = session.permissions['people.read'] === 'T';
  const grantable = colleagues.data?.grantable ?? [];
  return (
    <>
      <PageTitle
        title="Équipe"
        crumbs={whole ? [{ label: 'Réglages', to: '/reglages' }, { label: 'Équipe' }] : []}
        lead="Qui a accès, dans quel rôle."
        actions={
          manages &&
          grantable.length > 0 &&
          !invited && (
            <Button variant="filled" leftSection={<Icon of={IconPlus} />} onClick={() => setInvited(NOBODY)}>
              Inviter une personne
            </Button>
          )
        }
      />
      <div className="column">
        {invited && (
          <InviteForm
            key={invited.email}
            start={invited}
            grantable={grantable}
            onDone={() => setInvited(null)}
          />
        )}
        <Answer of={colleagues} what="les personnes" rows={5}>
          {({ colleagues: people }) => (
            <People people={people} manages={manages} grantable={grantable} onAddRole={setInvited} />
          )}
        </Answer>
      </div>
    </>
  );
}

interface PeopleProps {
  readonly people: readonly Colleague[];
  readonly manages: boolean;
  readonly grantable: readonly HumanRole[];
  readonly onAddRole: (person: Invited) => void;
}

function People({ people, manages, grantable, onAddRole }: PeopleProps): ReactNode {
  const own = OWN[useSession().session.permissions['people.read'] ?? ''];
  const sheets = [
    { title: 'Équipe du groupement', list: people.filter(({ role }) => TEAM.includes(role)) },
    { title: own ?? 'Dans les entreprises', list: people.filter(({ companyId }) => companyId !== null) },
    {
      title: own ?? 'Chez les partenaires',
      list: people.filter(({ role, companyId }) => !TEAM.includes(role) && companyId === null),
    },
  ].filter(({ list }) => list.length > 0);
  if (sheets.length === 0)
    return (
      <EmptyState title="Personne n’a encore accès.">
        Chaque personne invitée reçoit un lien par e-mail, et vient ici dès l’invitation.
      </EmptyState>
    );
  return sheets.map(({ title, list }) => (
    <Sheet key={title} title={title}>
      <RowList label={title}>
        {list.map((colleague) => (
          <ColleagueRow
            key={colleague.roleId}
            colleague={colleague}
            manages={manages && grantable.includes(colleague.role)}
            onAddRole={() => onAddRole({ fullName: colleague.fullName, email: colleague.email ?? '' })}
          />
        ))}
      </RowList>
    </Sheet>
  ));
}
