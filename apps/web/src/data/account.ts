import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';
import { useIntention } from './use-intention';

/** One's own account: who one is, what protects it, where it is open. */
export type Account = Schemas['AccountDto'];
export type Passkey = Account['passkeys'][number];
export type OpenSession = Account['sessions'][number];
export type ApiKey = Schemas['ApiKeyDto'];
export type CreatedApiKey = Schemas['CreatedApiKeyDto'];

const KEY = ['account'] as const;
const KEYS_KEY = ['account', 'keys'] as const;

/** One's own account. */
export function useAccount(): UseQueryResult<Account> {
  return useQuery({ queryKey: [...KEY, 'own'], queryFn: () => bodyOf(api.GET('/api/account')) });
}

/** Changes one's name and telephone number; the session tells the name too. */
export function useChangeAccount(
  onDone: () => void,
): UseMutationResult<Account, Error, Schemas['AccountChangeDto']> {
  return useIntention((body) => bodyOf(api.PATCH('/api/account', { body })), {
    stale: [KEY, ['session']],
    onDone,
  });
}

/** Changes one's password, with the one before. */
export function useChangePassword(
  onDone: () => void,
): UseMutationResult<void, Error, Schemas['PasswordChangeDto']> {
  return useIntention(
    async (body) => {
      await api.PUT('/api/account/password', { body });
    },
    { stale: [KEY], onDone },
  );
}

/** Ends one session of one's own, on another device. */
export function useEndSession(): UseMutationResult<void, Error, string> {
  return useIntention(
    async (id) => {
      await api.DELETE('/api/account/sessions/{id}', { params: { path: { id } } });
    },
    { stale: [KEY] },
  );
}

/** Ends every session but this one. */
export function useEndOtherSessions(): UseMutationResult<void, Error, void> {
  return useIntention(
    async () => {
      await api.DELETE('/api/account/sessions');
    },
    { stale: [KEY] },
  );
}

/** Makes other recovery codes; those before are worth nothing. */
export function useRenewRecoveryCodes(): UseMutationResult<Schemas['RecoveryCodesDto'], Error, void> {
  return useIntention(() => bodyOf(api.POST('/api/account/recovery-codes')), { stale: [KEY] });
}

/** Gives a passkey another name. */
export function useRenamePasskey(
  onDone: () => void,
): UseMutationResult<void, Error, { id: string; label: string }> {
  return useIntention(
    async ({ id, label }) => {
      await api.PATCH('/api/account/passkeys/{id}', { params: { path: { id } }, body: { label } });
    },
    { stale: [KEY], onDone },
  );
}

/** Takes a passkey off. */
export function useRemovePasskey(): UseMutationResult<void, Error, string> {
  return useIntention(
    async (id) => {
      await api.DELETE('/api/account/passkeys/{id}', { params: { path: { id } } });
    },
    { stale: [KEY] },
  );
}

/** The living API keys of one's own roles. */
export function useApiKeys(): UseQueryResult<ApiKey[]> {
  return useQuery({ queryKey: KEYS_KEY, queryFn: () => bodyOf(api.GET('/api/account/api-keys')) });
}

/** The rights of the active role that a key can be given. */
export function useKeyRights(): UseQueryResult<Schemas['KeyRightDto'][]> {
  return useQuery({
    queryKey: ['key-rights'],
    queryFn: () => bodyOf(api.GET('/api/account/api-keys/rights')),
  });
}

/** Makes a key for one's active role; its text is shown this once. */
export function useCreateApiKey(): UseMutationResult<CreatedApiKey, Error, Schemas['NewApiKeyDto']> {
  return useIntention((body) => bodyOf(api.POST('/api/account/api-keys', { body })), { stale: [KEYS_KEY] });
}

/** Ends a key, at once. */
export function useRevokeApiKey(): UseMutationResult<void, Error, string> {
  return useIntention(
    async (id) => {
      await api.DELETE('/api/account/api-keys/{id}', { params: { path: { id } } });
    },
    { stale: [KEYS_KEY] },
  );
}
