import type { NavEntry } from '../parts/nav-entry';

/** Rights of the signed-in role, each with the letter of its scope, as the session gives them. */
type Rights = Readonly<Record<string, string | undefined>>;

/** An entry, and the rights that open its page: right -> letters of scope that it takes ('*' = whatever the scope). */
interface MenuRule {
  readonly to: string;
  readonly label: string;
  /** Another name for who sees their own only. */
  readonly ownLabel?: string;
  readonly opens: Readonly<Record<string, string>>;
}

const RULES: readonly MenuRule[] = [
  { to: '/promotions', label: 'Promotions', opens: { 'person.list': 'TP' } },
  { to: '/personnes', label: 'Personnes', opens: { 'person.list': 'TP' } },
  // Who has tasks of their own: ambassadors and privacy officers (S) are given none.
  { to: '/taches', label: 'Tâches', opens: { 'task.read': 'TEPC' } },
  { to: '/offres', label: 'Offres', opens: { 'offer.read': '*' } },
  { to: '/besoins', label: 'Besoins', opens: { 'need.read': '*' } },
  { to: '/entreprises', label: 'Entreprises', ownLabel: 'Mon entreprise', opens: { 'company.read': '*' } },
  { to: '/pass-dating', label: 'Pass Dating', opens: { 'pass_dating.schedule.read': 'TEPS' } },
  // A company sees a session only through the people it receives.
  { to: '/poe', label: 'POE', opens: { 'poe.read': 'TCP' } },
  // A prescriber knows of a contract by the person's journey, a funder by its figures.
  { to: '/contrats', label: 'Contrats', opens: { 'contract.read': 'Tr' } },
  { to: '/rapports', label: 'Rapports', opens: { 'funnel.read': 'T', 'report.read': 'A' } },
  { to: '/exploitation', label: 'Exploitation', opens: { 'operations.read': '*' } },
  {
    to: '/reglages',
    label: 'Réglages',
    opens: { 'group.settings.write': '*', 'people.manage': '*', 'partner.write': '*' },
  },
];

/** The main menu of who holds these rights, in order. Never an entry whose page would be refused. */
export function menuOf(rights: Rights): readonly NavEntry[] {
  const entries = RULES.filter(({ opens }) =>
    Object.keys(opens).some((right) => holds(rights, right, opens)),
  );
  return [
    { to: '/', label: 'Aujourd’hui' },
    ...entries.map(({ to, label, ownLabel, opens }) => ({
      to,
      label: ownLabel && Object.keys(opens).every((right) => rights[right] === 'E') ? ownLabel : label,
    })),
  ];
}

/** Where one searches, or undefined for those who see no list of people. */
export function searchOf(rights: Rights): string | undefined {
  return rights['person.list'] ? '/personnes' : undefined;
}

function holds(rights: Rights, right: string, opens: Readonly<Record<string, string>>): boolean {
  const letter = rights[right];
  const taken = opens[right] ?? '';
  return letter !== undefined && (taken === '*' || taken.includes(letter));
}
