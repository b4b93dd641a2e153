import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { defineCommand } from '../command';

/** The API describes itself: the command line only carries what it says. */
const WRITER = join(__dirname, '../../../api/src/write-openapi.js');
const MOST_BYTES = 32 * 1024 * 1024;

/** Prints the OpenAPI document of the API, without starting it. */
export const command = defineCommand({
  summary: 'Écrit la description OpenAPI 3.1 de l’API.',
  options: {},
  output: 'le document OpenAPI, en JSON.',
  async run(context) {
    const { stdout } = await promisify(execFile)(process.execPath, [WRITER], { maxBuffer: MOST_BYTES });
    await context.writeText(stdout);
  },
});
