import { HUMAN_ROLES, type HumanRole } from '@passerelle/kernel';
import { ACCESS_MATRIX, may, scopeFor } from './access-matrix';
import { belongsToSharedOrganisation, mayGrant, rolesGrantableBy, tieOf } from './role-grants';

describe('giving a role', () => {
  it('is open to those who manage people in the matrix, and to nobody else', () => {
    const givers = HUMAN_ROLES.filter((role) => rolesGrantableBy(role).length > 0);
    expect(givers).toEqual(HUMAN_ROLES.filter((role) => may(role, 'people.manage')));
  });

  it('never opens the management of a whole group to who manages less', () => {
    for (const granter of HUMAN_ROLES) {
      for (const granted of rolesGrantableBy(granter)) {
        if (scopeFor(granted, 'people.manage') === 'T')
          expect([granter, granted]).toEqual(['director', 'director']);
      }
    }
  });

  it('never gives the platform, nor a candidate’s own access', () => {
    for (const granter of [...HUMAN_ROLES, 'system', 'constructor'])
      for (const granted of ['platform_admin', 'candidate'] as const)
        expect(mayGrant(granter, granted)).toBe(false);
  });

  it('lets a company give only roles of a company, and a structure only its own', () => {
    expect(rolesGrantableBy('employer').map(tieOf)).toEqual(['company', 'company', 'company']);
    expect(rolesGrantableBy('advisor').map(tieOf)).toEqual(['prescriber']);
  });

  it('gives in chains nothing that the first giver could not give', () => {
    for (const granter of HUMAN_ROLES) {
      const direct = new Set<HumanRole>(rolesGrantableBy(granter));
      for (const granted of direct)
        for (const further of rolesGrantableBy(granted)) expect(direct.has(further)).toBe(true);
    }
  });

  it('treats as shared exactly the organisations whose people read across groups', () => {
    const across = HUMAN_ROLES.filter((role) =>
      ACCESS_MATRIX.some(({ cells }) => cells[role] === 'P' || (cells[role] === 'A' && role === 'funder')),
    );
    expect(HUMAN_ROLES.filter(belongsToSharedOrganisation)).toEqual(across);
  });
});
