import { HUMAN_ROLES, isRole, isStaff, MATRIX_CODES, roleOfMatrixCode, ROLES, STAFF } from './roles';

describe('roles', () => {
  it('are twelve for people, and the system', () => {
    expect(HUMAN_ROLES).toHaveLength(12);
    expect(ROLES).toEqual([...HUMAN_ROLES, 'system']);
  });

  it('stand in the order of the columns of the access matrix', () => {
    expect(HUMAN_ROLES.map((role) => MATRIX_CODES[role]).join(',')).toBe(
      'ADM,DIR,COO,REF,EMP,AMB,TUT,FOR,PRE,FIN,CAN,DPO',
    );
  });

  it('are found again from their column', () => {
    for (const role of HUMAN_ROLES) expect(roleOfMatrixCode(MATRIX_CODES[role])).toBe(role);
    expect(roleOfMatrixCode('ZZZ')).toBeUndefined();
  });

  it('are recognised by their code, the system among them', () => {
    expect(isRole('system')).toBe(true);
    expect(isRole('coordinator')).toBe(true);
    expect(isRole('COO')).toBe(false);
  });

  it('count direction, coordination and referents as staff, and nobody else', () => {
    expect(ROLES.filter(isStaff)).toEqual([...STAFF]);
    expect([...STAFF]).toEqual(['director', 'coordinator', 'referent']);
  });
});
