// npm run --silent cli -- <command>: compiles what is stale, then runs the command. Standard output belongs to the command.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureServerBuilt } from './ground/build.mjs';
import { ensureDependencies, requireNode } from './ground/dependencies.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

requireNode();
ensureDependencies(root);
ensureServerBuilt(root);
await import(pathToFileURL(join(root, 'dist/apps/cli/src/main.js')).href);
