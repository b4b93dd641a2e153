import type { Request, Response } from 'express';

/** The `__Host-` prefix binds the cookie to this host and to https; browsers refuse it over plain http. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-passerelle' : 'passerelle';
}

/** The token of the session cookie of a request, or null. @param publicUrl address of the pages as people see it */
export function sessionToken(request: Request, publicUrl: string): string | null {
  const name = `${cookieName(publicUrl.startsWith('https:'))}=`;
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(name));
  return found ? found.slice(name.length) : null;
}

/** Gives the browser the cookie of its session: out of reach of scripts, never sent by another site's forms, gone with the browser. */
export function giveSessionCookie(response: Response, token: string, publicUrl: string): void {
  const secure = publicUrl.startsWith('https:');
  response.cookie(cookieName(secure), token, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}

/** Takes the cookie back. */
export function takeSessionCookie(response: Response, publicUrl: string): void {
  const secure = publicUrl.startsWith('https:');
  response.clearCookie(cookieName(secure), { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}
