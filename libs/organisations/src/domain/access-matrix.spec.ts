import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HUMAN_ROLES, MATRIX_CODES, roleOfMatrixCode, ROLES } from '@passerelle/kernel';
import {
  ACCESS_MATRIX,
  isPermission,
  may,
  rightsOf,
  SCOPE_LETTERS,
  scopeFor,
  type Permission,
} from './access-matrix';

const CSV = readFileSync(join(__dirname, 'access-matrix.csv'), 'utf8').trim().split(/\r?\n/).map(fields);

/** One line of the agreed table, whose texts may be quoted because of their commas. */
function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

describe('the access matrix', () => {
  const agreed = ACCESS_MATRIX.filter((row) => !row.added);

  it('has every row of the agreed table, in its order and words', () => {
    expect(agreed.map(({ object, action }) => [object, action])).toEqual(
      CSV.slice(1).map(([object, action]) => [object, action]),
    );
  });

  it('has every cell of the agreed table', () => {
    const roles = (CSV[0] ?? []).slice(2).map(roleOfMatrixCode);
    expect(roles).toHaveLength(12);
    const cells = CSV.slice(1).flatMap((line, index) =>
      roles.map((role, column) => [agreed[index]?.permission, role, line[column + 2]] as const),
    );
    const ours = cells.map(([permission, role]) => {
      const row = ACCESS_MATRIX.find((one) => one.permission === permission);
      return [permission, role, row && role ? (row.cells[role] ?? '-') : undefined];
    });
    const asked = cells.map(([permission, role]) => [
      permission,
      role,
      (permission && role && scopeFor(role, permission)) ?? '-',
    ]);
    expect(cells).toHaveLength(66 * 12);
    expect(ours).toEqual(cells);
    expect(asked).toEqual(cells);
  });

  it('says yes exactly where a cell holds a letter, and no to a right that does not exist', () => {
    for (const { permission, cells } of ACCESS_MATRIX)
      for (const role of HUMAN_ROLES) expect([permission, role, may(role, permission)]).toEqual([permission, role, cells[role] !== null]); // prettier-ignore
    const unheard: string = 'need.steal';
    expect([isPermission(unheard), isPermission('need.read')]).toEqual([false, true]);
    expect(scopeFor('director', unheard as Permission)).toBeNull();
  });

  it('holds only letters that it explains', () => {
    const letters = ACCESS_MATRIX.flatMap(({ cells }) => Object.values(cells)).filter(
      (cell) => cell !== null,
    );
    expect(letters.filter((letter) => !Object.hasOwn(SCOPE_LETTERS, letter))).toEqual([]);
  });

  it('names each right once', () => {
    const names = ACCESS_MATRIX.map((row) => row.permission);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives every row twelve cells, added rows included', () => {
    for (const row of ACCESS_MATRIX) expect(Object.keys(row.cells)).toEqual([...HUMAN_ROLES]);
    expect(Object.keys(MATRIX_CODES)).toEqual([...HUMAN_ROLES]);
  });

  it('answers no for a role that it does not know, and for the engine itself', () => {
    for (const row of ACCESS_MATRIX) {
      expect(scopeFor('system', row.permission)).toBeNull();
      expect(may('constructor', row.permission)).toBe(false);
    }
    expect(ROLES).toContain('system');
  });

  it('never shows what stands in someone’s way to a company, a funder or the platform', () => {
    for (const role of ['employer', 'ambassador', 'tutor', 'trainer', 'funder', 'platform_admin'])
      for (const permission of [
        'person.barriers.read',
        'person.health',
        'person.note',
        'person.eligibility.write',
      ] as const)
        expect([role, permission, may(role, permission)]).toEqual([role, permission, false]);
  });

  it.each([
    ['action.write', 'person.barriers.write'],
    ['action_link.write', 'person.barriers.write'],
  ] as const)(
    'lets nobody %s who is refused %s: an action that people enter is the plan of action',
    (added, agreedRight) => {
      const cells = HUMAN_ROLES.map((role) => [role, may(role, added) && !may(role, agreedRight)]);
      expect(cells).toEqual(HUMAN_ROLES.map((role) => [role, false]));
    },
  );

  it('leaves the platform without any person', () => {
    const personal = Object.keys(rightsOf('platform_admin')).filter((one) =>
      /^(person|journey|referral|contract|exit)/.test(one),
    );
    expect(personal).toEqual([]);
  });

  it('lists for each role exactly the rights it holds', () => {
    for (const role of HUMAN_ROLES) {
      const rights = rightsOf(role);
      for (const { permission } of ACCESS_MATRIX)
        expect(rights[permission] ?? null).toBe(scopeFor(role, permission));
    }
  });
});
