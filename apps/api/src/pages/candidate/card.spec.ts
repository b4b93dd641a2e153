import { JOURNEY_STATES, type JourneyState } from '@passerelle/kernel';
import type { NextStep } from '@passerelle/journeys';
import { answersOf } from './answers';
import { cardOf } from './card';

const STEP: NextStep = {
  state: 'referred',
  phase: 'referral',
  base: {
    person: { firstName: 'Aïcha', fullName: 'Aïcha Benali', shortName: 'Aïcha B.' },
    group: { name: 'GEIQ Sud de l’Aisne', shortName: 'GEIQ', phone: '0323830000' },
    programme: 'Omois 5',
    guide: { name: 'Claire Morel', organisation: 'Mission locale', phone: null },
    now: '2026-11-24T08:00:00.000Z',
  },
  event: {
    startsAt: '2026-12-03T08:30:00.000Z',
    endsAt: '2026-12-03T10:30:00.000Z',
    place: 'Salle des fêtes',
    address: '12 rue du Port, Essômes-sur-Marne',
    confirmed: false,
  },
  poe: { startsOn: '2027-01-04', endsOn: '2027-02-12', place: 'Greta', weeks: 6 },
  contract: {
    startsOn: '2027-03-01',
    endsOn: '2028-02-28',
    jobTitle: 'soudeuse',
    company: 'Fonderie de Lhuys',
  },
  exit: null,
  offer: { title: 'Soudeuse, soudeur', company: 'Fonderie de Lhuys' },
  offers: [{ id: 'one', title: 'Soudeuse, soudeur', company: 'Fonderie de Lhuys' }],
  followUpMonth: 3,
  acts: [],
};

const sentencesOf = (state: JourneyState): string[] => {
  const card = cardOf({ ...STEP, state });
  const lines = [...card.lines, ...(card.after ?? [])].flatMap(({ title, says }) => [title, ...says]);
  return [card.when.join(' '), ...lines].flatMap((text) => text.split(/[.?]\s*/)).filter(Boolean);
};

describe('the card of a person’s next step', () => {
  it.each(JOURNEY_STATES)('%s: short sentences, no acronym, no percentage', (state) => {
    const sentences = sentencesOf(state);
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) {
      expect(sentence.split(/[\s\u00a0\u202f]+/).length).toBeLessThanOrEqual(12);
      expect(sentence).not.toMatch(/\b(POE|GEIQ|OPCO|CDI|CDD)\b|%|!|merci de|Pass Dating/i);
    }
  });

  it('begins with the date of the meeting', () => {
    expect(cardOf({ ...STEP, state: 'invited' }).when).toEqual([
      'Jeudi 3\u00a0décembre',
      'à 9\u00a0h\u00a030',
    ]);
  });

  it('waits with the person when the date is not known any more', () => {
    expect(cardOf({ ...STEP, state: 'invited', event: null }).when).toEqual(['Nous préparons la suite']);
  });
});

describe('the answers of a link', () => {
  it('are those that the message gave and that are still possible, and a call', () => {
    const step = {
      ...STEP,
      state: 'invited' as const,
      followUpMonth: null,
      acts: ['confirm_presence', 'withdraw'],
    };
    expect(answersOf(step, ['confirm_presence', 'cancel_presence']).map(({ act }) => act)).toEqual([
      'confirm_presence',
      'call_me',
    ]);
  });

  it('ask for news with a yes and a no', () => {
    const step = { ...STEP, state: 'exited' as const, acts: ['answer_follow_up'] };
    expect(answersOf(step, ['answer_follow_up']).map(({ label }) => label)).toEqual([
      'Oui, je travaille',
      'Non, pas maintenant',
      'Appelez-moi',
    ]);
  });

  it('name each offer that may be chosen', () => {
    const step = { ...STEP, state: 'choosing' as const };
    expect(answersOf(step, ['choose_offers']).map(({ label }) => label)).toEqual([
      'Soudeuse, soudeur, Fonderie de Lhuys',
      'Appelez-moi',
    ]);
  });
});
