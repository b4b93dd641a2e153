import { ROLES, type Role } from '@passerelle/kernel';
import type { Actor } from '@passerelle/platform';
import { mayApproach, mayRefer, type JourneyTies, type PersonTies } from './journey-access';

const JOURNEY = '0199b2f0-0000-7000-8000-000000000001';
const OTHER = '0199b2f0-0000-7000-8000-000000000002';
const NONE: JourneyTies = {
  sameGroup: false,
  granted: false,
  knownToCompany: false,
  trained: false,
  tutored: false,
};
const ALL: JourneyTies = {
  sameGroup: true,
  granted: true,
  knownToCompany: true,
  trained: true,
  tutored: true,
};

function actor(role: Role, linkTo: string | null = null): Actor {
  return {
    userId: null,
    role,
    groupId: null,
    memberCompanyId: null,
    prescriberId: null,
    funderId: null,
    trainingProviderId: null,
    link: linkTo === null ? null : { journeyId: linkTo, acts: [] },
  };
}
const approaches = (ties: Partial<JourneyTies>): Role[] =>
  ROLES.filter((role) => mayApproach(actor(role), JOURNEY, { ...NONE, ...ties }));

describe('a journey exists', () => {
  it('for nobody without a tie to it', () => {
    expect(approaches({})).toEqual([]);
  });

  it('for the staff of its group, and the engine', () => {
    expect(approaches({ sameGroup: true })).toEqual(['director', 'coordinator', 'referent', 'system']);
  });

  it('for the advisor whose structure follows the person, whatever the group', () => {
    expect(approaches({ granted: true })).toEqual(['advisor']);
    expect(mayApproach(actor('advisor'), JOURNEY, { ...ALL, granted: false })).toBe(false);
  });

  it.each([
    ['employer', 'knownToCompany'],
    ['trainer', 'trained'],
    ['tutor', 'tutored'],
  ] as const)(
    'for the %s of the same group who deals with the person (%s), and for no other',
    (role, tie) => {
      expect(mayApproach(actor(role), JOURNEY, { ...NONE, sameGroup: true, [tie]: true })).toBe(true);
      expect(mayApproach(actor(role), JOURNEY, { ...NONE, [tie]: true })).toBe(false);
      expect(mayApproach(actor(role), JOURNEY, { ...ALL, [tie]: false })).toBe(false);
    },
  );

  it('for the person by a link to that very journey', () => {
    expect(mayApproach(actor('candidate', JOURNEY), JOURNEY, NONE)).toBe(true);
    expect(mayApproach(actor('candidate', OTHER), JOURNEY, ALL)).toBe(false);
    expect(mayApproach(actor('candidate'), JOURNEY, ALL)).toBe(false);
  });

  it('never for roles that follow no person', () => {
    const never = ROLES.filter((role) => !mayApproach(actor(role), JOURNEY, ALL));
    expect(never).toEqual(['platform_admin', 'ambassador', 'funder', 'candidate', 'privacy_officer']);
  });
});

describe('a person may be referred', () => {
  const STRANGER: PersonTies = { sameGroup: false, granted: false, oneself: false };
  const referrers = (ties: Partial<PersonTies>): Role[] =>
    ROLES.filter((role) => mayRefer(actor(role), { ...STRANGER, ...ties }));

  it('by nobody without a tie to them', () => {
    expect(referrers({})).toEqual([]);
  });

  it('by the staff of their group, and the engine', () => {
    expect(referrers({ sameGroup: true })).toEqual(['director', 'coordinator', 'referent', 'system']);
  });

  it('by an advisor whose structure follows them already, in whatever group', () => {
    expect(referrers({ granted: true })).toEqual(['advisor']);
    expect(mayRefer(actor('advisor'), { sameGroup: true, granted: false, oneself: true })).toBe(false);
  });

  it('by themselves, and by no other person', () => {
    expect(referrers({ oneself: true })).toEqual(['candidate']);
    expect(mayRefer(actor('candidate'), { sameGroup: true, granted: true, oneself: false })).toBe(false);
  });
});
