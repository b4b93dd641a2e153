import { makeApiClient } from '@passerelle/api-client';
import { apiFetch } from './api-fetch';

/** The API's routes, typed from its description; every refusal arrives as a Problem. */
export const api = makeApiClient({ fetch: apiFetch, baseUrl: window.location.origin });

/** The body of an answer. The client never gives an error here: refusals are thrown before. */
export async function bodyOf<T>(asked: Promise<{ data?: T }>): Promise<T> {
  const { data } = await asked;
  // 204: the type of the body is then `undefined` itself.
  return data as T;
}

/** The header that says which version was read. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

/** The header that makes a second sending of the same intention harmless. */
export const intention = (key: string): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': key });
