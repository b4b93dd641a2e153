import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session/session-context';
import { type Colleague, useInviteAgain, useResetSecondFactor } from '../../data/colleagues';
import { Icon, IconChevronDown, IconClock, IconShieldCheck } from '../../parts/icons';
import { ProblemNote } from '../../parts/problem-note';
import { Row } from '../../parts/row-list';
import { Tag } from '../../parts/tag';
import { roleTitle } from '../../words/roles';
import { DepartureDialog } from './departure-dialog';

interface ColleagueRowProps {
  readonly colleague: Colleague;
  /** The reader may act on this role. */
  readonly manages: boolean;
  readonly onAddRole: () => void;
}

/** One role of one person, and what can be done of it. */
export function ColleagueRow({ colleague, manages, onAddRole }: ColleagueRowProps): ReactNode {
  const { session } = useSession();
  const [leaving, setLeaving] = useState(false);
  const again = useInviteAgain(() =>
    notifications.show({ message: `Un nouveau lien part vers ${colleague.email ?? ''}.` }),
  );
  const reset = useResetSecondFactor(() =>
    notifications.show({ message: `Le second facteur de ${colleague.fullName} est réinitialisé.` }),
  );
  const self = colleague.userId === session.person.id;
  const resets = session.permissions['second_factor.reset'] !== undefined && colleague.secured && !self;
  return (
    <>
      <Row
        title={colleague.fullName}
        facts={
          <>
            <p>
              {roleTitle(colleague.role)}
              {colleague.organisation && `, ${colleague.organisation}`}
            </p>
            {colleague.email && <p>{colleague.email}</p>}
            <ProblemNote error={again.error ?? reset.error} />
          </>
        }
        state={
          <>
            {self && <Tag>Vous</Tag>}
            {!colleague.arrived && <Tag icon={IconClock}>Invitation en attente</Tag>}
            {colleague.secured && (
              <Tag tone="done" icon={IconShieldCheck}>
                Second facteur
              </Tag>
            )}
          </>
        }
        action={
          (manages || resets) && (
            <Menu position="bottom-end" width={290} withInitialFocusPlaceholder={false}>
              <Menu.Target>
                <Button size="sm" rightSection={<Icon of={IconChevronDown} size={16} />}>
                  Agir<span className="sr"> pour {colleague.fullName}</span>
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {manages && !colleague.arrived && (
                  <Menu.Item onClick={() => again.mutate(colleague.roleId)}>Renvoyer l’invitation</Menu.Item>
                )}
                {manages && colleague.email && (
                  <Menu.Item onClick={onAddRole}>Donner un autre rôle</Menu.Item>
                )}
                {resets && (
                  <Menu.Item onClick={() => reset.mutate(colleague.userId)}>
                    Réinitialiser le second facteur
                  </Menu.Item>
                )}
                {manages && !self && <Menu.Item onClick={() => setLeaving(true)}>Retirer ce rôle</Menu.Item>}
              </Menu.Dropdown>
            </Menu>
          )
        }
      />
      {leaving && <DepartureDialog colleague={colleague} onClose={() => setLeaving(false)} />}
    </>
  );
}
