import { connect } from 'node:net';
import { defaultPublicUrl, tryPort, type LaunchConfig } from '@passerelle/platform';
import { pause } from './database-watch';

const FIRST_PORT = 3000;
const PORTS_TRIED = 20;

/** Where the API listens, and where people find it. */
export interface Address {
  host: string;
  port: number;
  publicUrl: string;
}

/**
 * Chooses the port: the one asked for, or the first free one from 3000.
 * @throws when the port asked for is taken.
 */
export async function chooseAddress({ http }: LaunchConfig): Promise<Address> {
  const port = await choosePort(http.host, http.port);
  return { host: http.host, port, publicUrl: http.publicUrl ?? defaultPublicUrl(http.host, port) };
}

/** Resolves to true when something listens at the address, to false when the signal comes first. */
export async function waitUntilListening({ host, port }: Address, signal: AbortSignal): Promise<boolean> {
  const target = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  while (!signal.aborted) {
    if (await answers(target, port)) return true;
    await pause(50, signal);
  }
  return false;
}

async function choosePort(host: string, asked: number | null): Promise<number> {
  if (asked !== null) {
    const port = await tryPort(asked, host);
    if (port !== null) return port;
    throw new Error(
      `Le port ${asked} est déjà pris sur ${host}. Libérez-le, ou indiquez un autre PORT (0 : n’importe lequel).`,
    );
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    if ((await tryPort(port, host)) !== null) return port;
  }
  throw new Error(
    `Aucun port libre entre ${FIRST_PORT} et ${FIRST_PORT + PORTS_TRIED - 1} sur ${host}. Indiquez PORT.`,
  );
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
