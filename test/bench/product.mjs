import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

const require = createRequire(import.meta.url);

/** A module of the product as it is compiled: what is measured is what runs. @param path inside dist, without extension */
export function compiled(path) {
  return require(join(ROOT, 'dist', path));
}

/** A library of the product, through its only door. */
export function library(name) {
  return compiled(`libs/${name}/src/index.js`);
}

/** A package of the product's own dependencies. */
export function dependency(name) {
  return require(name);
}
