import { Notifications } from '@mantine/notifications';
import { type ReactNode, useEffect, useRef } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { ErrorState } from '../parts/error-state';
import { Loading } from '../parts/loading';
import { TopBar } from '../parts/top-bar';
import { useLiveUpdates } from './live/use-live-updates';
import { menuOf, searchOf } from './navigation';
import { type Session, waitsForSecondFactor } from './session/session';
import { SessionProvider, useSessionAccess } from './session/session-context';

/** Sends the focus to the new page's title, so that a screen reader hears where it is. */
function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [pathname]);
}

function Frame({ bar, children }: { readonly bar: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <a className="skip" href="#contenu">
        Aller au contenu
      </a>
      {bar}
      <main className="page" id="contenu" tabIndex={-1}>
        {children}
        {/* Mantine opens menus, answers and dialogs here: inside a landmark, not after the page. */}
        <div data-mantine-shared-portal-node="true" />
        <Notifications withinPortal={false} position="bottom-right" autoClose={6000} />
      </main>
      <ScrollRestoration />
    </>
  );
}

function SignedIn({ session }: { readonly session: Session }): ReactNode {
  const { switchTo, leave } = useSessionAccess();
  useLiveUpdates(true);
  useFocusOnNewPage();
  const bar = (
    <TopBar
      entries={menuOf(session.permissions)}
      searchTo={searchOf(session.permissions)}
      account={{
        name: session.person.fullName,
        roles: session.roles,
        activeRoleId: session.activeRoleId,
        onSwitchRole: switchTo,
        onSignOut: leave,
      }}
    />
  );
  return (
    <Frame bar={bar}>
      <Outlet />
    </Frame>
  );
}

/** The frame of every page for signed-in people: skip link, bar, content. Others are sent to sign in, and brought back. */
export function Shell(): ReactNode {
  return (
    <SessionProvider>
      <Gate />
    </SessionProvider>
  );
}

function Gate(): ReactNode {
  const { session, failed, retry } = useSessionAccess();
  const location = useLocation();
  if (session && !waitsForSecondFactor(session)) return <SignedIn session={session} />;
  if (session !== undefined) {
    const next = `${location.pathname}${location.search}`;
    return (
      <Navigate to={next === '/' ? '/connexion' : `/connexion?suite=${encodeURIComponent(next)}`} replace />
    );
  }
  return (
    <Frame bar={<TopBar entries={[]} />}>
      {failed ? (
        <ErrorState what="Votre session n’a pas pu être lue." kept="Rien n’est perdu." onRetry={retry} />
      ) : (
        <Loading what="votre session" />
      )}
    </Frame>
  );
}

/** The frame of pages open to everyone (sign-in, unknown address): bar without menu, content. */
export function OpenFrame(): ReactNode {
  useFocusOnNewPage();
  return (
    <Frame bar={<TopBar entries={[]} />}>
      <Outlet />
    </Frame>
  );
}
