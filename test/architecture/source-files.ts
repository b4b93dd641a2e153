import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** The top folder of the project. */
export const ROOT = resolve(__dirname, '../..');

const ROOMS = ['apps', 'libs', 'migrations', 'seeds', 'test'];
const GENERATED = ['libs/api-client/'];
const IGNORED = new Set(['node_modules', 'dist', 'public']);

/** One source file of ours, generated ones aside. */
export interface SourceFile {
  /** Path from the top folder, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Number of lines, a last line break not counted. */
  readonly lines: number;
  readonly isTest: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return IGNORED.has(entry.name) ? [] : filesUnder(path);
    return /\.(tsx?|mjs|cjs)$/.test(entry.name) ? [path] : [];
  });
}

const existing = new Set(readdirSync(ROOT));

/** Every source file of the rooms, read once. */
export const SOURCE_FILES: readonly SourceFile[] = ROOMS.filter((room) => existing.has(room))
  .flatMap(filesUnder)
  .filter((path) => !GENERATED.some((folder) => path.startsWith(folder)))
  .sort()
  .map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const isTest = path.startsWith('test/') || /\.spec\.tsx?$/.test(path);
    return { path, text, lines: text.replace(/\n$/, '').split('\n').length, isTest };
  });

/** Calls `visit` with every node of a TypeScript file. */
export function walk({ path, text }: SourceFile, visit: (node: ts.Node) => void): void {
  const go = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, go);
  };
  go(
    ts.createSourceFile(
      path,
      text,
      ts.ScriptTarget.ES2022,
      true,
      path.endsWith('x') ? ts.ScriptKind.TSX : undefined,
    ),
  );
}
