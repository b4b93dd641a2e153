import 'reflect-metadata';
import { ConfigError, JsonLogs, loadConfig } from '@passerelle/platform';
import { makeApi } from './make-api';

/** Starts the API: any number of them may run behind one address. */
async function main(): Promise<void> {
  const config = loadConfig();
  const logs = new JsonLogs();
  const app = await makeApi(config, { logs });
  app.enableShutdownHooks();
  await app.listen(config.http.port, config.http.host);
  logs.fact('listening', { port: config.http.port, demo: config.demo });
  process.send?.('ready');
}

main().catch((error: unknown) => {
  const said =
    error instanceof ConfigError || !(error instanceof Error)
      ? String(error)
      : (error.stack ?? error.message);
  process.stderr.write(`${said}\n`);
  process.exit(1);
});
