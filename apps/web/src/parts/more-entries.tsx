import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { Icon, IconChevronDown } from './icons';
import type { NavEntry } from './nav-entry';

/** The entries that do not fit in the bar, behind « Plus »; its button is marked when one of them is the open page. */
export function MoreEntries({ entries }: { readonly entries: readonly NavEntry[] }): ReactNode {
  const { pathname } = useLocation();
  const here = entries.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <Menu position="bottom-start" width={220} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="bar-more" data-current={here !== undefined}>
          Plus
          {here && <span className="sr">, page ouverte : {here.label}</span>}
          <Icon of={IconChevronDown} size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map((entry) => (
          <Menu.Item key={entry.to} component={NavLink} to={entry.to} className="menu-link">
            {entry.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
