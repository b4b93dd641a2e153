import type { Request, Response } from 'express';

/** The `__Host-` prefix binds the cookie to this host and to https; browsers refuse it over plain http. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-passerelle' : 'passerelle';
}

/** The token of the session cookie of a request, or null. @param publicUrl address of the pages as people see it */
export function sessionToken(request: Request, publicUrl: string): string | null {
  return cookieIn(request, cookieName(publicUrl.startsWith('https:')));
}

/** The value of a cookie of a request, as it was sent, or null. */
export function cookieIn(request: Request, name: string): string | null {
  const start = `${name}=`;
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(start));
  return found ? found.slice(start.length) : null;
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
