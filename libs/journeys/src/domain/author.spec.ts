import { authorOf } from './author';

describe('the author of a line of the journal', () => {
  it('is the name of who acted', () => {
    expect(authorOf('Nadia Lefèvre', 'coordinator')).toBe('Nadia Lefèvre');
  });

  it('is the person when they answered by their link, never the engine', () => {
    expect(authorOf(null, 'candidate')).toBe('La personne');
    expect(authorOf(null, 'system')).toBe('Passerelle');
  });

  it('is the role, in the singular, when the name is no longer known', () => {
    expect(authorOf(null, 'advisor')).toMatch(/^Conseiller/);
  });
});
