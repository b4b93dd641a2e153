import { applyDecorators, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';

/** Requests a minute from one address on one route; each process counts its own. */
const PER_MINUTE = 60;

/**
 * Slows down who tries many keys on a door that is open to everybody. The accounts themselves are locked in the database, for
 * all processes, after five failures: this only keeps one machine from making the others wait.
 */
export const SlowedDown = (): MethodDecorator & ClassDecorator =>
  applyDecorators(UseGuards(ThrottlerGuard), Throttle({ default: { limit: PER_MINUTE, ttl: 60_000 } }));
