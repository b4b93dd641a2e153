import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNewSession } from '../../app/session/session-context';
import { knowsPasskeys, signInWithPasskey } from '../../data/passkeys';
import { Icon, IconFingerprint } from '../../parts/icons';
import { ProblemNote } from '../../parts/problem-note';

/** Signs in with a passkey; nothing where the browser knows none. */
export function PasskeyButton(): ReactNode {
  const newSession = useNewSession();
  const { mutate, isPending, error } = useMutation({ mutationFn: signInWithPasskey, onSuccess: newSession });
  if (!knowsPasskeys()) return null;
  return (
    <>
      <Button
        leftSection={<Icon of={IconFingerprint} />}
        aria-busy={isPending}
        onClick={() => !isPending && mutate()}
      >
        Utiliser une clé d’accès
      </Button>
      <ProblemNote error={error} />
    </>
  );
}
