import './sign-in.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { readSession, waitsForSecondFactor } from '../../app/session/session';
import { sessionKey } from '../../app/session/session-key';
import { useDemonstration } from '../../data/sign-in';
import { PageTitle } from '../../parts/page-title';
import { SetUpCode } from '../../parts/set-up-code';
import { Sheet } from '../../parts/sheet';
import { DemonstrationAccounts } from './demonstration-accounts';
import { DemonstrationLoading } from './demonstration-loading';
import { LinkRequest } from './link-request';
import { PasswordForm } from './password-form';
import { placeAfterSignIn } from './place-after-sign-in';
import { GiveCode } from './give-code';
import { OtherWays } from './other-ways';

/** « Connexion »: the demonstration's accounts where there are some, password and second factor, or a link by e-mail. */
export function Component(): ReactNode {
  const [params] = useSearchParams();
  const { data: session } = useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: Infinity });
  const { accounts = [], percent = null } = useDemonstration().data ?? {};

  if (session && !waitsForSecondFactor(session))
    return <Navigate to={placeAfterSignIn(params.get('suite'))} replace />;
  if (session)
    return (
      <>
        <PageTitle title="Second facteur" lead="Encore un pas, pour protéger les personnes accompagnées." />
        <div className="sign-in-one">{session.secondFactor === 'to_give' ? <GiveCode /> : <SetUpCode />}</div>
      </>
    );
  return (
    <>
      <PageTitle title="Connexion" lead="De l’orientation à l’emploi durable, étape par étape." />
      <div className="sign-in" data-demonstration={accounts.length > 0 || percent !== null}>
        {percent !== null && <DemonstrationLoading percent={percent} />}
        {accounts.length > 0 && <DemonstrationAccounts accounts={accounts} />}
        <div className="column">
          <Sheet title="Avec un mot de passe" padded>
            <p className="sign-in-for">Équipe du groupement et financeurs.</p>
            <PasswordForm />
          </Sheet>
          <Sheet title="Avec un lien par e-mail" padded>
            <p className="sign-in-for">
              Entreprises, conseillers, tuteurs, formateurs{'\u00A0'}: sans mot de passe.
            </p>
            <LinkRequest />
          </Sheet>
          <OtherWays />
          <p>
            Vous cherchez un travail{'\u202F'}? <a href="/public/offres">Lisez les offres, sans compte</a>.
          </p>
        </div>
      </div>
    </>
  );
}
