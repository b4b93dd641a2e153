import { SOURCE_FILES } from './source-files';

const migrations = SOURCE_FILES.filter(({ path }) => path.startsWith('migrations/'));

/** Each table that the migrations make, with its columns; comments left out. */
const tables = migrations.flatMap(({ text }) =>
  [...text.replace(/--.*$/gm, '').matchAll(/CREATE TABLE (\w+) \(([\s\S]*?)\n {6}\)/g)].map(
    ([, name, columns]) => ({
      name: name ?? '',
      columns: columns ?? '',
    }),
  ),
);
const everything = migrations.map(({ text }) => text).join('\n');

/** Tables that name a group and are read before any group is known, with guards of their own: who may sign in where. */
const GLOBAL = ['user_roles', 'access_links', 'engine_pauses'];

describe('tables with a group’s rows', () => {
  const owned = tables.filter(({ columns }) => /^\s*group_id uuid/m.test(columns));

  it('are protected by row-level security', () => {
    const bare = owned.filter(
      ({ name }) =>
        !GLOBAL.includes(name) &&
        !everything.includes(`protect_group_rows('${name}'`) &&
        !new RegExp(`ALTER TABLE ${name} (ENABLE|FORCE) ROW LEVEL SECURITY`).test(everything),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('carry the group in the keys that bind them to other tables of a group', () => {
    const names = owned.map(({ name }) => name).filter((name) => !GLOBAL.includes(name));
    // `REFERENCES journeys` after a single column would let a row point into another group.
    const crossing = new RegExp(`^\\s*\\w+ uuid[^,]*REFERENCES (${names.join('|')})\\b`, 'm');
    const loose = names.length === 0 ? [] : owned.filter(({ columns }) => crossing.test(columns));
    expect(loose.map(({ name }) => name)).toEqual([]);
  });
});
