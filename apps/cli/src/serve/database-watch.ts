import { setTimeout as delay } from 'node:timers/promises';
import type { EmbeddedPostgres } from '@passerelle/platform';
import { BackOff } from './back-off';

const LOOK_EVERY_MS = 250;

/**
 * Starts the embedded server again whenever it dies, until the signal is given. Clients keep the same address.
 * @param tell receives one French line for each death, recovery or failed attempt.
 */
export async function watchDatabase(
  server: EmbeddedPostgres,
  signal: AbortSignal,
  tell: (line: string) => void,
): Promise<void> {
  const backOff = new BackOff();
  backOff.started(performance.now());
  for (;;) {
    await pause(LOOK_EVERY_MS, signal);
    if (signal.aborted) return;
    if (server.isAlive()) continue;
    tell('PostgreSQL s’est arrêté : redémarrage…');
    try {
      await server.revive();
      backOff.started(performance.now());
      tell('PostgreSQL répond de nouveau.');
    } catch (error) {
      tell((error as Error).message);
      await pause(backOff.failed(performance.now()), signal);
    }
  }
}

/** Waits, unless the signal comes first. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
