import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { ROOT, SOURCE_FILES, walk } from './source-files';

const ours = SOURCE_FILES.filter(({ path }) => path !== 'test/architecture/names.spec.ts');
const typescript = ours.filter(({ path }) => /\.tsx?$/.test(path));

/** Words that say nothing of what a file holds. */
const EMPTY_WORDS = /(^|[-.])(utils?|helpers?|common|manager|base|misc|shared)([-.]|$)/;

/** Words that the glossary settles otherwise: phase, candidate, guidance, Pass Dating. */
const FALSE_FRIENDS =
  /(^|_)(stage|applicant|beneficiary|cohort)s?([A-Z_]|$)|(Stage|Applicant|Beneficiary|Cohort)s?([A-Z_]|$)/;

/** What is written when something is put off, silenced or left out. */
const PUT_OFF = [
  /\b(TODO|FIXME|XXX|HACK)\b/,
  /eslint-disable/,
  /@ts-(ignore|nocheck)/,
  /\bforwardRef\b/,
  /\b(describe|it|test)\.(skip|only|todo)\b|\b(xit|xdescribe|fit|fdescribe)\(/,
  /\bas any\b/,
];

/** Where on someone's machine the code was written is nobody's business. */
const SOMEONES_FOLDER = /["'`\s(](\/home\/|\/Users\/|[A-Z]:\\)/;

function linesWith(pattern: RegExp): string[] {
  return ours.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${String(index + 1)}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, place }) => `${place} ${line.trim()}`),
  );
}

describe('file names', () => {
  it('are in kebab-case', () => {
    const names = ours.filter(({ path }) => !/^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(path)));
    // A React component's file may carry the component's own name.
    expect(
      names.filter(({ path }) => !/^apps\/web\/.*\/[A-Z]\w+\.tsx$/.test(path)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('say what the file holds', () => {
    expect(ours.filter(({ path }) => EMPTY_WORDS.test(basename(path))).map(({ path }) => path)).toEqual([]);
  });
});

describe('libraries', () => {
  it('each have one door, index.ts', () => {
    const libs = readdirSync(join(ROOT, 'libs'));
    expect(libs.length).toBeGreaterThan(0);
    expect(libs.filter((lib) => !existsSync(join(ROOT, 'libs', lib, 'src/index.ts')))).toEqual([]);
  });
});

describe('words', () => {
  it('are those of the glossary, in every name of the code', () => {
    const found = new Set<string>();
    for (const file of typescript) {
      walk(file, (node) => {
        if (ts.isIdentifier(node) && FALSE_FRIENDS.test(node.text)) found.add(`${file.path} ${node.text}`);
      });
    }
    expect([...found]).toEqual([]);
  });

  it.each(PUT_OFF)('never put off, silence or leave out: %p', (pattern) => {
    expect(linesWith(pattern)).toEqual([]);
  });

  it('name no folder of anyone’s machine', () => {
    expect(linesWith(SOMEONES_FOLDER)).toEqual([]);
  });
});
