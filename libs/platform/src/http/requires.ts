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
