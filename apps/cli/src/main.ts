import { once } from 'node:events';
import { runCommandLine } from './run-command-line';

async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader went away (`| head`): nobody is left to tell.
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  const code = await runCommandLine(process.argv.slice(2), process);
  for (const stream of [process.stdout, process.stderr])
    if (stream.writableLength > 0) await once(stream, 'drain');
  process.exit(code);
}

void main();
