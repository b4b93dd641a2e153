// npm start: installs what is missing, compiles what is stale, then hands over to the compiled `serve` command.
// Runs before node_modules exists: nothing but Node here.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureServerBuilt, ensureWebBuilt } from './ground/build.mjs';
import { ensureDependencies, requireNode } from './ground/dependencies.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

requireNode();
ensureDependencies(root);
ensureServerBuilt(root);
ensureWebBuilt(root);
process.argv.splice(2, 0, 'serve');
await import(pathToFileURL(join(root, 'dist/apps/cli/src/main.js')).href);
