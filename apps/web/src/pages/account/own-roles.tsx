import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSessionAccess, useSession } from '../../app/session/session-context';
import { Note } from '../../parts/note';

/** The roles one holds; one of them is active at a time. */
export function OwnRoles(): ReactNode {
  const { session } = useSession();
  const { switchTo } = useSessionAccess();
  return (
    <Note title="Mes rôles">
      <ul className="form-stack">
        {session.roles.map((role) => (
          <li key={role.id}>
            <b>{role.label}</b>
            <div className="row-facts">{role.organisation}</div>
            {role.id === session.activeRoleId ? (
              <div className="row-facts">Rôle actif en ce moment.</div>
            ) : (
              <Button size="sm" onClick={() => switchTo(role.id)}>
                Agir dans ce rôle
                <span className="sr">
                  , {role.label}, {role.organisation}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}
