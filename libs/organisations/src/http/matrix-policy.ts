import { Injectable } from '@nestjs/common';
import { AccessPolicy } from '@passerelle/platform';
import { isPermission, scopeFor } from '../domain/access-matrix';

/** The access matrix, as the guard of every route asks it. */
@Injectable()
export class MatrixPolicy extends AccessPolicy {
  knows(permission: string): boolean {
    return isPermission(permission);
  }

  letterOf(role: string, permission: string): string | null {
    return isPermission(permission) ? scopeFor(role, permission) : null;
  }
}
