import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Link, NavLink } from 'react-router';
import { AccountMenu, type AccountProps, activeRole } from './account-menu';
import { Icon, IconMenu2, IconSearch, IconX } from './icons';
import { MoreEntries } from './more-entries';
import type { NavEntry } from './nav-entry';

/** Entries that stand in the bar; where there are more, the last ones open from « Plus ». */
const IN_BAR = 7;

interface TopBarProps {
  readonly entries: readonly NavEntry[];
  /** Address of the search page; left out for roles that search nothing. */
  readonly searchTo?: string;
  /** Left out when nobody is signed in. */
  readonly account?: AccountProps;
}

const links = (entries: readonly NavEntry[], onFollow?: () => void, more?: ReactNode): ReactNode => (
  <ul>
    {entries.map((entry) => (
      <li key={entry.to}>
        <NavLink to={entry.to} end={entry.to === '/'} onClick={onFollow}>
          {entry.label}
        </NavLink>
      </li>
    ))}
    {more && <li>{more}</li>}
  </ul>
);

/** The dark bar at the top of every page: mark, menu, search, account. On a phone, search and a menu button. */
export function TopBar({ entries, searchTo, account }: TopBarProps): ReactNode {
  const [opened, setOpened] = useState(false);
  const burger = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = (): void => setOpened(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !opened) return;
    close();
    burger.current?.focus();
  };
  return (
    <header className="bar" onKeyDown={onKeyDown}>
      <div className="bar-in">
        <Link className="bar-brand" to="/" onClick={close}>
          <img src="/logo-clair.svg" width="58" height="35" alt="" />
          Passerelle
        </Link>
        {entries.length > 0 && (
          <nav className="bar-nav" aria-label="Menu principal">
            {entries.length > IN_BAR
              ? links(
                  entries.slice(0, IN_BAR - 1),
                  undefined,
                  <MoreEntries entries={entries.slice(IN_BAR - 1)} />,
                )
              : links(entries)}
          </nav>
        )}
        {searchTo && (
          <Link className="bar-search" to={searchTo} onClick={close}>
            <Icon of={IconSearch} />
            <span>Chercher…</span>
          </Link>
        )}
        {account && (
          <div className="bar-account">
            <AccountMenu {...account} />
          </div>
        )}
        {(entries.length > 0 || account) && (
          <button
            ref={burger}
            type="button"
            className="bar-burger"
            aria-expanded={opened}
            aria-controls={panelId}
            onClick={() => setOpened((now) => !now)}
          >
            <Icon of={opened ? IconX : IconMenu2} size={24} />
            <span className="sr">Menu</span>
          </button>
        )}
      </div>
      <div className="bar-panel" id={panelId} hidden={!opened}>
        <nav aria-label="Menu principal">{links(entries, close)}</nav>
        {account && <PanelAccount {...account} onFollow={close} />}
      </div>
    </header>
  );
}

function PanelAccount({ onFollow, ...account }: AccountProps & { readonly onFollow: () => void }): ReactNode {
  return (
    <div className="bar-panel-account">
      <p>
        <b>{account.name}</b>
        {account.roles.length > 1 && `${activeRole(account)?.label ?? ''}, `}
        {activeRole(account)?.organisation}
      </p>
      <ul>
        {account.roles
          .filter((role) => role.id !== account.activeRoleId)
          .map((role) => (
            <li key={role.id}>
              <button
                type="button"
                onClick={() => {
                  onFollow();
                  account.onSwitchRole(role.id);
                }}
              >
                Agir comme {role.label}, {role.organisation}
              </button>
            </li>
          ))}
        <li>
          <NavLink to="/compte" onClick={onFollow}>
            Mon compte
          </NavLink>
        </li>
        <li>
          <button type="button" onClick={account.onSignOut}>
            Se déconnecter
          </button>
        </li>
      </ul>
    </div>
  );
}
