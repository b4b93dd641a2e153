import type { DemonstrationAccount } from './demonstration';

/** What to print when the pages answer. */
export function readyLines(publicUrl: string, logFolder: string | null): string[] {
  return [
    '',
    `Passerelle répond à l’adresse ${publicUrl}`,
    ...(logFolder === null ? [] : [`Journaux : ${logFolder}`]),
    'Ctrl-C pour arrêter.',
    '',
  ];
}

/** The accounts of the demonstration, one a line, in columns. */
export function accountLines(accounts: readonly DemonstrationAccount[]): string[] {
  const width = (pick: (account: DemonstrationAccount) => string): number =>
    Math.max(0, ...accounts.map((account) => pick(account).length));
  const [role, email] = [width((account) => account.role), width((account) => account.email)];
  return [
    'Comptes de démonstration (sur cette machine seulement, sans second facteur) :',
    ...accounts.map(
      (one) => `  ${one.role.padEnd(role)}  ${one.email.padEnd(email)}  ${one.password}  ${one.name}`,
    ),
    '',
  ];
}
