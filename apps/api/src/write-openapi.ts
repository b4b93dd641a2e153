import 'reflect-metadata';
import { describeApi } from './openapi';

/** Prints the OpenAPI document of the API on standard output. */
async function main(): Promise<void> {
  process.stdout.write(`${JSON.stringify(await describeApi(), null, 2)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
