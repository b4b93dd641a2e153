import type { AccountProps } from './account-menu';
import { rendered, wordsOf } from './rendered';
import { TopBar } from './top-bar';

const entries = [
  { to: '/', label: 'Aujourd’hui' },
  { to: '/personnes', label: 'Personnes' },
];
const account: AccountProps = {
  name: 'Nadia Ferhat',
  roles: [
    { id: 'r1', label: 'Coordinatrice', organisation: 'GEIQ Sud de l’Aisne' },
    { id: 'r2', label: 'Directrice', organisation: 'GEIQ Marne' },
  ],
  activeRoleId: 'r2',
  onSwitchRole: () => undefined,
  onSignOut: () => undefined,
};

describe('the top bar', () => {
  const html = rendered(<TopBar entries={entries} searchTo="/chercher" account={account} />, '/personnes/42');

  it('marks the entry where one is, also below it, and only that one', () => {
    const links = [...html.matchAll(/<a [^>]*aria-current="page"[^>]*>([^<]*)</g)].map((match) => match[1]);
    expect(new Set(links)).toEqual(new Set(['Personnes']));
  });

  it('shows who acts, in which role and for which organisation', () => {
    expect(wordsOf(html)).toContain('Nadia Ferhat Directrice GEIQ Marne');
  });

  it('has a closed menu for phones, tied to its button', () => {
    const panel = /aria-controls="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain('aria-expanded="false"');
    expect(html).toMatch(new RegExp(`<div class="bar-panel" id="${panel}" hidden`));
  });

  it('lets the person act in another role they hold, not in the present one', () => {
    expect(wordsOf(html)).toContain('Agir comme Coordinatrice, GEIQ Sud de l’Aisne');
    expect(wordsOf(html)).not.toContain('Agir comme Directrice');
  });

  it('keeps seven entries in sight, and opens the others from « Plus », marked when one of them is the open page', () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ to: `/page-${n}`, label: `Page ${n}` }));
    const bar = (at: string): string =>
      /<nav class="bar-nav"[\s\S]*?<\/nav>/.exec(rendered(<TopBar entries={many} />, at))?.[0] ?? '';
    expect(wordsOf(bar('/'))).toBe('Page 0 Page 1 Page 2 Page 3 Page 4 Page 5 Plus');
    expect(wordsOf(bar('/page-7/42'))).toContain('Plus , page ouverte : Page 7');
    expect(bar('/page-7/42')).toContain('data-current="true"');
    expect(
      wordsOf(
        /<nav class="bar-nav"[\s\S]*?<\/nav>/.exec(rendered(<TopBar entries={many.slice(0, 7)} />))?.[0] ??
          '',
      ),
    ).not.toContain('Plus');
  });

  it('is only the name of the house when nobody is signed in', () => {
    expect(wordsOf(rendered(<TopBar entries={[]} />))).toBe('Passerelle');
  });
});
