import { type Query, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { readSession, type Session, type SessionRole, signOut, switchRole } from './session';
import { sessionKey } from './session-key';

interface SessionAccess {
  /** null when nobody is signed in; undefined while it is not known yet. */
  readonly session: Session | null | undefined;
  /** The session could not be read. */
  readonly failed: boolean;
  readonly retry: () => void;
  readonly switchTo: (roleId: string) => void;
  readonly leave: () => void;
}

const SessionContext = createContext<SessionAccess | undefined>(undefined);

/** Puts a session in the place of the one known, and forgets every answer given to the former. */
export function useNewSession(): (next: Session | null) => void {
  const client = useQueryClient();
  return (next) => {
    client.setQueryData(sessionKey, next);
    const others = { predicate: (query: Query) => query.queryKey[0] !== sessionKey[0] };
    if (next) void client.resetQueries(others);
    else client.removeQueries(others);
  };
}

/** Reads the session once and gives it to the page. Changing role or leaving forgets every other answer. */
export function SessionProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const restart = useNewSession();
  const { data, isError, refetch } = useQuery({
    queryKey: sessionKey,
    queryFn: readSession,
    staleTime: Infinity,
  });
  const { mutate: switchTo } = useMutation({ mutationFn: switchRole, onSuccess: restart });
  const { mutate: leave } = useMutation({ mutationFn: signOut, onSuccess: () => restart(null) });
  const value = useMemo<SessionAccess>(
    () => ({ session: data, failed: isError, retry: () => void refetch(), switchTo, leave }),
    [data, isError, refetch, switchTo, leave],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
}

/** The session as it is known now, with the acts on it. For the shell. */
export function useSessionAccess(): SessionAccess {
  const access = useContext(SessionContext);
  if (!access) throw new Error('useSessionAccess is called outside SessionProvider');
  return access;
}

/** The signed-in person and their active role. Only for pages inside the shell, which opens to signed-in people only. */
export function useSession(): { readonly session: Session; readonly role: SessionRole } {
  const { session } = useSessionAccess();
  const role = session?.roles.find((held) => held.id === session.activeRoleId);
  if (!session || !role) throw new Error('useSession is called where nobody is signed in');
  return { session, role };
}
