import { SetMetadata } from '@nestjs/common';

/** Metadata keys the guard reads; a route with neither does not start. */
export const REQUIRED_PERMISSION = 'passerelle:permission';
export const PUBLIC_REASON = 'passerelle:public';

/** Opens a route to the roles that hold this permission of the access matrix; what they see of it is decided further in. */
export const Requires = (permission: string): MethodDecorator & ClassDecorator =>
  SetMetadata(REQUIRED_PERMISSION, permission);

/** Opens a route to everybody, for a reason that stands in the code. */
export const Public = (reason: string): MethodDecorator & ClassDecorator =>
  SetMetadata(PUBLIC_REASON, reason);

/** Whom a route is open to: what the method says wins over what its controller says. */
export interface Openness {
  readonly permission: string | null;
  readonly publicReason: string | null;
}

/** Reads what a route declares. */
export function opennessOf(handler: object, controller: object): Openness {
  const own = { permission: said(REQUIRED_PERMISSION, handler), publicReason: said(PUBLIC_REASON, handler) };
  if (own.permission !== null || own.publicReason !== null) return own;
  return { permission: said(REQUIRED_PERMISSION, controller), publicReason: said(PUBLIC_REASON, controller) };
}

function said(key: string, target: object): string | null {
  const value: unknown = Reflect.getMetadata(key, target);
  return typeof value === 'string' ? value : null;
}
