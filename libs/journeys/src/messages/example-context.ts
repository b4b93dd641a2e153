import type { MessageContext, MessageTopic } from './message';

/** A context with every topic, for specs: the day before the mock pages' own. */
export const EXAMPLE: MessageContext<MessageTopic> = {
  person: { firstName: 'Aïcha', fullName: 'Aïcha Benali', shortName: 'Aïcha B.' },
  group: { name: 'GEIQ Sud de l’Aisne', shortName: 'GEIQ Sud de l’Aisne', phone: '0323830000' },
  programme: 'Omois 5',
  guide: { name: 'Claire Morel', organisation: 'Mission locale', phone: '0353014410' },
  now: '2026-11-24T08:00:00.000Z',
  event: {
    startsAt: '2026-12-03T08:30:00.000Z',
    endsAt: '2026-12-03T10:30:00.000Z',
    place: 'Salle des fêtes',
    address: '12 rue du Port, Essômes-sur-Marne',
    confirmed: false,
  },
  poe: { startsOn: '2027-01-04', endsOn: '2027-02-12', place: 'Greta, Château-Thierry', weeks: 6 },
  offers: [{ title: 'Soudeuse, soudeur', company: 'Fonderie de Lhuys' }],
  offer: { title: 'Soudeuse, soudeur', company: 'Fonderie de Lhuys' },
  contract: {
    startsOn: '2027-03-01',
    endsOn: '2028-02-28',
    jobTitle: 'soudeuse',
    company: 'Fonderie de Lhuys',
  },
  exit: { outcome: 'cdi', happenedOn: '2028-03-01', company: 'Fonderie de Lhuys' },
  act: {
    by: 'Nadia Ferhat',
    bySystem: false,
    values: {
      decline_reason: 'programme_full',
      interruption_reason: 'health_reasons',
      withdrawal_reason: 'health_reasons',
      termination_reason: 'unfit_for_work',
      barrier: 'health',
      undo_reason: 'company_withdrew',
      sentence: 'une opération du dos',
      next_step: 'un atelier à la Mission locale',
      organisation: 'Cap emploi',
      question: 'une question',
      answer: 'une réponse',
    },
  },
};
