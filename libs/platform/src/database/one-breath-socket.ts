import { Socket } from 'node:net';

/**
 * A socket that sends in one packet all that is written before the program next waits: several statements asked together then cost
 * one call of the system, and wake the server once. Nothing is held any longer than that.
 */
export function oneBreathSocket(): Socket {
  const socket = new Socket();
  // Not before: connecting gives a socket its first `write` back.
  socket.once('connect', () => {
    const write = socket.write.bind(socket);
    let held = false;
    Object.assign(socket, {
      write: (...given: Parameters<typeof write>): boolean => {
        if (!held) {
          held = true;
          socket.cork();
          process.nextTick(() => {
            held = false;
            socket.uncork();
          });
        }
        return write(...given);
      },
    });
  });
  return socket;
}
