import { Menu } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { Icon, IconChevronDown } from './icons';

/** A role the signed-in person holds. */
export interface HeldRole {
  readonly id: string;
  /** « Coordinatrice ». */
  readonly label: string;
  /** « GEIQ Sud de l’Aisne ». */
  readonly organisation: string;
}

export interface AccountProps {
  readonly name: string;
  readonly roles: readonly HeldRole[];
  /** Id of the one active role: a person acts in one role and one group at a time. */
  readonly activeRoleId: string;
  readonly onSwitchRole: (roleId: string) => void;
  readonly onSignOut: () => void;
}

/** The role the person acts in, or undefined when the id is unknown. */
export const activeRole = (account: AccountProps): HeldRole | undefined =>
  account.roles.find((role) => role.id === account.activeRoleId);

/** Name and organisation in the bar, with the role for who holds several; opens the choice of role and the way out. */
export function AccountMenu(account: AccountProps): ReactNode {
  const labelId = useId();
  return (
    <Menu position="bottom-end" width={300} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="bar-me">
          <span>
            <b>{account.name}</b>
            {account.roles.length > 1 && (
              <span className="bar-organisation">{activeRole(account)?.label}</span>
            )}
            <span className="bar-organisation">{activeRole(account)?.organisation}</span>
          </span>
          <Icon of={IconChevronDown} size={18} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {account.roles.length > 1 && (
          <>
            <Menu.Label id={labelId}>Agir comme</Menu.Label>
            <div role="group" aria-labelledby={labelId}>
              <Menu.RadioGroup value={account.activeRoleId} onChange={account.onSwitchRole}>
                {account.roles.map((role) => (
                  <Menu.RadioItem key={role.id} value={role.id} closeMenuOnClick>
                    {role.label}
                    <span className="bar-role-at">{role.organisation}</span>
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </div>
            <Menu.Divider />
          </>
        )}
        <Menu.Item component={Link} to="/compte" className="menu-link">
          Mon compte
        </Menu.Item>
        <Menu.Item onClick={account.onSignOut}>Se déconnecter</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
