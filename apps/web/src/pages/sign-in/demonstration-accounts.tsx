import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type HumanRole, ROLE_LABELS } from '@passerelle/kernel';
import { useNewSession } from '../../app/session/session-context';
import { type DemonstrationAccount, signInToDemonstration } from '../../data/sign-in';
import { Icon, IconChevronRight } from '../../parts/icons';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';

/** Who lives the method most comes first; who keeps the machine, last. */
const ORDER: readonly HumanRole[] = [
  'coordinator',
  'referent',
  'director',
  'advisor',
  'employer',
  'ambassador',
  'tutor',
  'trainer',
  'funder',
  'privacy_officer',
  'platform_admin',
];

/** One click a role. Says plainly that this is no real door. */
export function DemonstrationAccounts({
  accounts,
}: {
  readonly accounts: readonly DemonstrationAccount[];
}): ReactNode {
  const newSession = useNewSession();
  const { mutate, isPending, error } = useMutation({
    mutationFn: signInToDemonstration,
    onSuccess: newSession,
  });
  return (
    <Sheet title="Découvrir la démonstration">
      <p className="sign-in-notice">
        Les personnes et les entreprises sont inventées. Un clic suffit{'\u00A0'}: ici, on entre sans mot de
        passe et sans second facteur. Un vrai groupement ne peut pas être ouvert ainsi.
      </p>
      <ProblemNote error={error} />
      <ul className="demo-accounts" aria-label="Entrer comme">
        {accounts
          .toSorted((one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role))
          .map((account) => (
            <li key={account.userRoleId}>
              <button
                type="button"
                className="demo-account"
                onClick={() => !isPending && mutate(account.userRoleId)}
              >
                <span>
                  <b>{ROLE_LABELS[account.role].plural}</b>
                  <span>
                    {account.fullName}, {account.organisation}
                  </span>
                </span>
                <Icon of={IconChevronRight} />
              </button>
            </li>
          ))}
      </ul>
    </Sheet>
  );
}
