import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';
import { ROOT } from './product.mjs';

/**
 * Loads TypeScript that a bench shares with its specs; the libraries it imports are the compiled ones.
 * @param path of the module, without extension, beside the calling one
 * @param from `import.meta.url` of the caller
 */
export function sourceModule(path, from) {
  const require = createRequire(from);
  require.extensions['.ts'] ??= (module, file) => {
    const { code } = transformFileSync(file, {
      cwd: ROOT,
      configFile: join(ROOT, '.swcrc'),
      sourceMaps: 'inline',
    });
    module._compile(
      code.replaceAll(/require\("[./]*\/libs\//g, `require("${join(ROOT, 'dist/libs')}/`),
      file,
    );
  };
  return require(fileURLToPath(new URL(path, from)));
}
