import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemPages } from './problem-pages';
import { ROOT } from './source-files';

const FOLDER = join(ROOT, 'docs/problems');

describe('the page of a problem', () => {
  it('exists for every code of the catalogue, and for nothing else', () => {
    // Write them again with: node test/architecture/fresh.mjs --write
    expect(readdirSync(FOLDER).sort()).toEqual([...problemPages().keys()].sort());
  });

  it('says what the catalogue says', () => {
    const stale = [...problemPages()].filter(
      ([file, text]) => readFileSync(join(FOLDER, file), 'utf8') !== text,
    );
    expect(stale.map(([file]) => file)).toEqual([]);
  });
});
