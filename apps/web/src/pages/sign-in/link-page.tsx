import './sign-in.css';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useNewSession } from '../../app/session/session-context';
import { signInByLink } from '../../data/sign-in';
import { PageTitle } from '../../parts/page-title';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';

/** Arrival by an e-mailed link. One click, because some mailboxes open every link before their reader does. */
export function Component(): ReactNode {
  const token = useLocation().hash.slice(1);
  const go = useNavigate();
  const newSession = useNewSession();
  const { mutate, isPending, error } = useMutation({
    mutationFn: signInByLink,
    onSuccess: (session) => {
      newSession(session);
      void go('/', { replace: true });
    },
  });
  return (
    <>
      <PageTitle title="Connexion par lien" />
      <div className="sign-in-one">
        <Sheet title="Vous y êtes presque" padded>
          <div className="form-stack">
            <p>
              {token
                ? 'Votre lien sert une seule fois.'
                : 'Il manque la fin du lien. Ouvrez-le depuis votre message, en entier.'}
            </p>
            <ProblemNote error={error} />
            <div className="form-acts">
              {token && (
                <Button variant="filled" aria-busy={isPending} onClick={() => !isPending && mutate(token)}>
                  Entrer dans Passerelle
                </Button>
              )}
              <Link to="/connexion">Demander un autre lien</Link>
            </div>
          </div>
        </Sheet>
      </div>
    </>
  );
}
