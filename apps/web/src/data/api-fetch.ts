import { cutOff, problemFrom } from './problem';

/** Methods that change something carry an idempotency key, so that a second sending has no second effect. */
const needsKey = (method: string): boolean => method === 'POST';

/**
 * `fetch` for the API: same-origin cookies, an Idempotency-Key on every POST that has none, and every refusal thrown as
 * a Problem. Fits the `fetch` option of the generated client.
 */
export async function apiFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, { credentials: 'same-origin', ...init });
  request.headers.set('Accept', 'application/json, application/problem+json');
  if (needsKey(request.method) && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', crypto.randomUUID());
  }
  const response = await fetch(request).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw cutOff();
  });
  if (response.ok) return response;
  throw problemFrom(response.status, await response.json().catch(() => undefined));
}
