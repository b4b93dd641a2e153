import { Inject, Injectable } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import {
  CONFIG,
  Database,
  hashOfToken,
  visitorOf,
  type Config,
  type VisitorSession,
} from '@passerelle/platform';
import type { Request, Response } from 'express';
import { readSession, type SessionView } from '../queries/read-session';
import { giveSessionCookie, takeSessionCookie } from './session-cookie';

/** What the routes about sessions share: the cookie, and the session as the page reads it. */
@Injectable()
export class BrowserSessions {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Gives the cookie of a session that was just opened, and reads the session. */
  async give(response: Response, token: string): Promise<SessionView> {
    giveSessionCookie(response, token, this.config.http.publicUrl);
    return this.read(hashOfToken(token));
  }

  /** Takes the cookie back. */
  take(response: Response): void {
    takeSessionCookie(response, this.config.http.publicUrl);
  }

  /** The session as the page reads it. @throws DomainError not_signed_in */
  async read(sessionId: Buffer): Promise<SessionView> {
    const view = await readSession(this.database, sessionId, this.config.demo);
    if (!view) throw problem('not_signed_in');
    return view;
  }

  /** The browser's session behind a request: a program with a key has none. @throws DomainError forbidden */
  of(request: Request): VisitorSession {
    const session = visitorOf(request)?.session;
    if (!session) throw problem('forbidden');
    return session;
  }
}

/** What a browser says of itself, or null. */
export function agentOf(request: Request): string | null {
  return request.headers['user-agent'] ?? null;
}
