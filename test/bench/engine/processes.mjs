import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../product.mjs';

const START_LIMIT_MS = 30_000;

/** Starts a process of the bench and waits until it is ready. */
export function startRelay(role, database, queue) {
  const url = role === 'worker' ? database.worker : database.app;
  const env = { BENCH_PROCESS: JSON.stringify({ role, databaseUrl: url, queue }) };
  return start(join(ROOT, 'test/bench/engine/worker.mjs'), env);
}

/** Starts a program of the product as the launcher does. @param program 'api' or 'worker' @param env its configuration */
export function startProgram(program, env) {
  return start(join(ROOT, 'dist/apps', program, 'src/main.js'), env);
}

async function start(script, env) {
  const child = fork(script, [], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: process.env.BENCH_EXEC_ARGV ? process.env.BENCH_EXEC_ARGV.split(' ') : [],
  });
  child.stdout.resume();
  const limit = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  clearTimeout(limit);
  if (message !== 'ready') throw new Error(`${script} did not start`);
  return {
    send: (message) => child.send(message),
    /** Asks for something and waits for the answer. */
    async ask(message) {
      child.send(message);
      const [answer] = await once(child, 'message');
      if (answer?.error) throw new Error(answer.error);
      return answer;
    },
    async end() {
      if (child.exitCode !== null) return;
      const over = once(child, 'exit');
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await over;
      clearTimeout(force);
    },
  };
}
