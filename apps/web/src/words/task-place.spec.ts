import { formOf } from './task-place';

const task = {
  act: null,
  byHand: true,
  journeyId: 'j1',
  offerId: null,
  poeSessionId: null,
  contractId: null,
};
const coordinator = { 'poe.read': 'T', 'contract.read': 'T', 'tutor_review.write': 'T' };

describe('where a task is done', () => {
  it('is the form of its act, on the person’s page', () => {
    expect(formOf({ ...task, act: 'admit' }, coordinator)).toBe('/personnes/j1?acte=admit');
  });

  it('is the review of that person in the session, for a week’s review', () => {
    expect(formOf({ ...task, poeSessionId: 's1' }, coordinator)).toBe('/poe/s1?personne=j1');
  });

  it('is the contract, for what is kept there', () => {
    expect(formOf({ ...task, contractId: 'k1' }, coordinator)).toBe('/contrats/k1');
  });

  it('is no page that the reader may not open: the task is then noted as done', () => {
    expect(formOf({ ...task, contractId: 'k1' }, {})).toBeUndefined();
    expect(formOf({ ...task, poeSessionId: 's1' }, { 'poe.read': 'T' })).toBeUndefined();
  });

  it('is the first page of a tutor, where the reviews are written', () => {
    expect(formOf({ ...task, byHand: false, contractId: 'k1' }, { 'tutor_review.write': 'r' })).toBe('/');
  });

  it('is the thing itself where nothing can be noted by hand', () => {
    expect(formOf({ ...task, byHand: false, journeyId: null, offerId: 'o1' }, {})).toBe('/offres/o1');
  });
});
