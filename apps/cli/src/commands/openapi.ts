import { describeApi } from '../../../api/src/openapi';
import { defineCommand } from '../command';

/** Prints the OpenAPI document of the API, without starting it. */
export const command = defineCommand({
  summary: 'Écrit la description OpenAPI 3.1 de l’API.',
  options: {},
  output: 'le document OpenAPI, en JSON.',
  async run(context) {
    await context.writeText(`${JSON.stringify(await describeApi(), null, 2)}\n`);
  },
});
