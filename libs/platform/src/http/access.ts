import type { ProblemCode } from '@passerelle/kernel';
import type { Request, Response } from 'express';
import type { Actor } from '../auth/actor';

/** Who a request comes from, and what holds them back beyond the cells of their role. */
export interface Visitor {
  readonly actor: Actor;
  /** The row of `user_roles` under which they act. */
  readonly userRoleId: string;
  /** The session of a browser, or null for an API key. */
  readonly session: VisitorSession | null;
  /** The only permissions open now, and why the others are not; null = all those of the role. */
  readonly onlyFor: { readonly permissions: ReadonlySet<string>; readonly because: ProblemCode } | null;
}

/** What later steps need to know of a session. */
export interface VisitorSession {
  /** Hash of its token, which is its key. */
  readonly id: Buffer;
  readonly secondFactorAt: Date | null;
}

/** Recognises who sends a request. Implemented where accounts are known; the guard knows only this. */
export abstract class Authenticator {
  /** @returns null when the request carries no proof; never throws for a proof that has ended */
  abstract recognise(request: Request, response: Response): Promise<Visitor | null>;
}

/** The access matrix, as the guard needs it. */
export abstract class AccessPolicy {
  /** Whether a permission stands in the matrix: a route that asks for another does not start. */
  abstract knows(permission: string): boolean;
  /** The scope letter of a role's cell, or null where it is forbidden. */
  abstract letterOf(role: string, permission: string): string | null;
}
