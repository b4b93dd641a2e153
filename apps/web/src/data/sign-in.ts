import type { Schemas } from '@passerelle/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';

/** An account that the demonstration lets in by a click. */
export type DemonstrationAccount = Schemas['DemonstrationAccountDto'];
type SignedIn = Schemas['OwnSessionDto'];

/** What the sign-in page shows of the demonstration. */
interface Demonstration {
  /** None where the product runs for real. */
  readonly accounts: readonly DemonstrationAccount[];
  /** How far the loading of its territory is, in per cent; null when there is nothing to wait for. */
  readonly percent: number | null;
}

const LOOK_EVERY_MS = 2_000;

/** The accounts of the demonstration, asked for again as long as they are on their way. */
export function useDemonstration(): UseQueryResult<Demonstration> {
  return useQuery({
    queryKey: ['demonstration'],
    queryFn: async () => {
      const accounts = await bodyOf(api.GET('/api/session/demo-accounts'));
      if (accounts.length > 0) return { accounts, percent: null };
      const { percent } = await bodyOf(api.GET('/api/session/demo-loading'));
      return { accounts, percent };
    },
    refetchInterval: ({ state }) => typeof state.data?.percent === 'number' && LOOK_EVERY_MS,
  });
}

/** Signs in as the holder of a role of the demonstration. */
export const signInToDemonstration = (roleId: string): Promise<SignedIn> =>
  bodyOf(api.POST('/api/session/demo', { body: { roleId } }));

/** Signs in with address and password; the session may still wait for its second factor. */
export const signInWithPassword = (given: Schemas['PasswordSignInDto']): Promise<SignedIn> =>
  bodyOf(api.POST('/api/session', { body: given }));

/** Gives the code of the second factor, or a recovery code. */
export const giveSecondFactor = (code: string): Promise<SignedIn> =>
  bodyOf(api.POST('/api/session/second-factor', { body: { code } }));

/** Signs in with the token of an e-mailed link. */
export const signInByLink = (token: string): Promise<SignedIn> =>
  bodyOf(api.POST('/api/session/link', { body: { token } }));

/** Asks for a link by e-mail. The same answer whether the address is known or not. */
export async function askSignInLink(email: string): Promise<void> {
  await api.POST('/api/session/link-requests', { body: { email } });
}

/** Asks for a link to choose another password. The same answer whether the address is known or not. */
export async function askNewPassword(email: string): Promise<void> {
  await api.POST('/api/session/password-requests', { body: { email } });
}

/** Chooses another password with the token of the e-mailed link. */
export async function chooseNewPassword(token: string, password: string): Promise<void> {
  await api.POST('/api/session/password', { body: { token, password } });
}

/** Begins to set up the second factor: a QR code and its secret. */
export const beginSecondFactor = (): Promise<Schemas['TotpEnrolmentDto']> =>
  bodyOf(api.POST('/api/account/totp'));

/** Proves that the telephone shows the right codes; answers the recovery codes, this once. */
export const confirmSecondFactor = (code: string): Promise<Schemas['RecoveryCodesDto']> =>
  bodyOf(api.POST('/api/account/totp/confirmation', { body: { code } }));

/** The name of the identity provider, or null where none is configured. */
export function useIdentityProvider(): UseQueryResult<string | null> {
  return useQuery({
    queryKey: ['identity-provider'],
    queryFn: async () => (await bodyOf(api.GET('/api/session/provider'))).name,
    staleTime: Infinity,
  });
}

/** What an invitation shows before it is accepted. */
export type InvitationView = Schemas['InvitationViewDto'];

/** Reads the invitation of an e-mailed link; the link stays good. */
export function useInvitation(token: string): UseQueryResult<InvitationView> {
  return useQuery({
    queryKey: ['invitation', token],
    queryFn: () => bodyOf(api.POST('/api/invitations/read', { body: { token } })),
    enabled: token !== '',
    staleTime: Infinity,
  });
}

/** Accepts an invitation; the password is for the roles that sign in with one. */
export const acceptInvitation = (given: Schemas['InvitationAcceptanceDto']): Promise<SignedIn> =>
  bodyOf(api.POST('/api/invitations', { body: given }));
