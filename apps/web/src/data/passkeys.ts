import type { Schemas } from '@passerelle/api-client';
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { api, bodyOf } from './api';
import { Problem } from './problem';

/** Whether this browser knows passkeys: without them, nothing is offered. */
export const knowsPasskeys = (): boolean => browserSupportsWebAuthn();

/** Has this device make a passkey, and keeps it under a name. Answers the session, whose second factor it has just given. */
export async function createPasskey(label: string): Promise<Schemas['OwnSessionDto']> {
  const { options } = await bodyOf(api.POST('/api/account/passkeys/options'));
  const response = await orSaid(
    startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON }),
  );
  return bodyOf(api.POST('/api/account/passkeys', { body: { label, response: { ...response } } }));
}

/** Signs in with a passkey of this device, or of a telephone beside it. */
export async function signInWithPasskey(): Promise<Schemas['OwnSessionDto']> {
  const { options } = await bodyOf(api.POST('/api/session/passkey/options'));
  const response = await orSaid(
    startAuthentication({ optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON }),
  );
  return bodyOf(api.POST('/api/session/passkey', { body: { response: { ...response } } }));
}

/** What the browser says in English when the person stopped, or when the device already has a passkey. */
async function orSaid<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const known = error instanceof Error && error.name === 'InvalidStateError';
    throw new Problem(
      0,
      known ? 'passkey_known' : 'passkey_not_given',
      known ? 'Cet appareil a déjà une clé d’accès.' : 'La clé d’accès n’a pas été donnée.',
      known
        ? 'Utilisez un autre appareil pour en ajouter une autre.'
        : 'La demande a été arrêtée, ou elle a duré trop longtemps. Recommencez quand vous voulez.',
      [],
    );
  }
}
