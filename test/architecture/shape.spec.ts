import ts from 'typescript';
import { SOURCE_FILES, walk, type SourceFile } from './source-files';

const typescript = SOURCE_FILES.filter(({ path }) => /\.tsx?$/.test(path));
const production = typescript.filter(({ isTest }) => !isTest);
const sizes = production.map(({ lines }) => lines).sort((a, b) => a - b);
const median = sizes[Math.floor(sizes.length / 2)] ?? 0;

/** Paths and line numbers of the nodes that a question says yes to. */
function placesOf(files: readonly SourceFile[], found: (node: ts.Node) => boolean): string[] {
  return files.flatMap((file) => {
    const places: string[] = [];
    walk(file, (node) => {
      if (!found(node)) return;
      const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
      places.push(`${file.path}:${String(line + 1)} ${node.getText().slice(0, 60)}`);
    });
    return places;
  });
}

describe(`the shape of ${String(production.length)} files, median ${String(median)} lines, longest ${String(sizes.at(-1))}`, () => {
  it('is small files: half of them under eighty lines', () => {
    expect(median).toBeLessThan(80);
  });

  it('has no file over four hundred lines, tests included', () => {
    const long = SOURCE_FILES.filter(({ lines }) => lines > 400).map(
      ({ path, lines }) => `${path} (${String(lines)})`,
    );
    expect(long).toEqual([]);
  });

  it('has no type that means anything at all', () => {
    expect(placesOf(typescript, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  it('re-exports by name, never everything', () => {
    expect(placesOf(typescript, (node) => ts.isExportDeclaration(node) && !node.exportClause)).toEqual([]);
  });

  it('exports by name, so that a thing has the same name everywhere', () => {
    const defaults = placesOf(production, (node) => ts.isExportAssignment(node));
    expect(defaults.filter((place) => !place.startsWith('apps/web/vite.config.ts'))).toEqual([]);
  });
});
