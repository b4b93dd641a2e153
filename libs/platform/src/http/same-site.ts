import { problem } from '@passerelle/kernel';
import type { Request } from 'express';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a change asked for by a page of another site with the person's cookie (cross-site request forgery).
 *
 * Browsers say where a request comes from: `Sec-Fetch-Site`, or `Origin` for the older ones; a page can change neither. So no
 * token is needed (the reasoning is that of Go's http.CrossOriginProtection and of OWASP's "Fetch Metadata"). A request with
 * neither header comes from no browser, and so carries nobody's cookie against their will. Three more things stand in the
 * way: SameSite=Lax cookies, the custom `Idempotency-Key` header of every POST, and bodies that must be JSON: none of these
 * can be sent from another site without a preflight, which the API never grants.
 * @throws DomainError other_site_refused
 */
export function refuseOtherSites(request: Request, publicUrl: string): void {
  if (SAFE.includes(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  const { origin } = request.headers;
  if (site === undefined && origin === undefined) return;
  if (origin !== undefined && isOurs(origin, request.headers.host, publicUrl)) return;
  throw problem('other_site_refused');
}

function isOurs(origin: string, host: string | undefined, publicUrl: string): boolean {
  try {
    const { host: from, origin: whole } = new URL(origin);
    return whole === new URL(publicUrl).origin || from === host;
  } catch {
    return false;
  }
}
