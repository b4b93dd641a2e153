import { changedTerm, contractDays, weeklyHours } from './contracts';

/** As it is read: a no-break space is a space. */
const read = (text: string): string => text.replaceAll('\u00A0', ' ');
const names = new Map([['0192f000-0000-7000-8000-000000000001', 'Verrerie des Évaux']]);

describe('the words of a contract', () => {
  it('says its days with their years, and its hours with a comma', () => {
    expect(read(contractDays('2026-11-18', '2027-12-01'))).toBe('du 18 novembre 2026 au 1er décembre 2027');
    expect(read(weeklyHours('35.00'))).toBe('35 heures par semaine');
    expect(read(weeklyHours('37.50'))).toBe('37,5 heures par semaine');
  });

  it('says what an amendment changed, days, hours and company by its name', () => {
    expect(read(changedTerm('endsOn', { from: '2027-03-31', to: '2027-08-31' }, names))).toBe(
      'Fin : 31 août 2027 (avant : 31 mars 2027)',
    );
    expect(read(changedTerm('weeklyHours', { from: '35.00', to: '28.50' }, names))).toBe(
      'Heures par semaine : 28,5 (avant : 35)',
    );
    expect(
      read(changedTerm('companyId', { from: 'x', to: '0192f000-0000-7000-8000-000000000001' }, names)),
    ).toBe('Entreprise : Verrerie des Évaux (avant : une autre entreprise)');
    expect(read(changedTerm('tutorName', { from: 'Inès Roussel', to: 'Marc Delorme' }, names))).toBe(
      'Tuteur ou tutrice : Marc Delorme (avant : Inès Roussel)',
    );
    expect(read(changedTerm('trialEndsOn', { from: null, to: '2026-12-18' }, names))).toBe(
      'Fin de la période d’essai : 18 décembre 2026 (avant : aucune)',
    );
  });
});
