import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { rewrite } from '@passerelle/rewriting';
import { CHECKOUT } from '../environment/test-server';

const NEEDS = Array.from({ length: 230 }, (_each, index) => ({
  id: `besoin-${String(index)}`,
  title: index % 2 === 0 ? 'Soudeur / Soudeuse' : 'Vendeuse',
  text: `Vous assemblez ${String(index + 2)} pièces par jour.\nTrois ans d’expérience exigés.\nVous êtes ponctuel.`,
}));

describe('the command that rewrites hundreds of needs', () => {
  it('answers each in its order, by the same words as one by one', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(CHECKOUT, 'apps/cli/run.mjs'), 'rewrite'], {
      input: NEEDS.map((need) => `${JSON.stringify(need)}\n`).join(''),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toEqual(
      NEEDS.map(({ id, title, text }) => JSON.stringify({ id, ...rewrite(title, text) })),
    );
  });
});
