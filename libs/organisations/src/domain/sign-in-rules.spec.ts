import { HUMAN_ROLES } from '@passerelle/kernel';
import { needsSecondFactor, weaknessOf } from './sign-in-rules';

describe('the second factor', () => {
  it('is asked of the group’s staff, the funder, the privacy officer and the platform, and of nobody else', () => {
    expect(HUMAN_ROLES.filter(needsSecondFactor)).toEqual([
      'platform_admin',
      'director',
      'coordinator',
      'referent',
      'funder',
      'privacy_officer',
    ]);
  });
});

describe('a password', () => {
  const about = ['Nadia Ferhat', 'nadia.ferhat@geiq-aisne.fr'];

  it.each([
    ['onze lettre', 'short'],
    ['aaaaaaaaaaaaaa', 'common'],
    ['123456789012', 'common'],
    ['motdepasse2026', 'common'],
    ['Azerty123456', 'common'],
    ['NadiaFerhat26', 'common'],
    ['geiq-aisne-nadia', 'common'],
    ['nàdia ferhat', 'common'],
  ])('%s is refused as %s', (password, why) => {
    expect(weaknessOf(password, about)).toBe(why);
  });

  it.each(['quatre mots bien choisis', 'un pont sur la Marne', '🌉🌉🌉 pont sur l’eau'])(
    '%s is taken',
    (password) => {
      expect(weaknessOf(password, about)).toBeNull();
    },
  );
});
