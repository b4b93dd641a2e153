import { person, type DemoPerson } from './person';

/** The second group: fewer people, referred by two structures of the first one and by one of its own. */
export const VESLE_PEOPLE: readonly DemoPerson[] = [
  person('Céleste', 'Aubriot', '1990-01-21', 'Reims', 'sms', 'noel', -120, 'poe', { kit: 'nursery', wishes: ['carton-plie', 'bouchon-tri'] }),
  person('Hamza', 'Lahlou', '1998-07-12', 'Reims', 'sms', 'noel', -118, 'poe', { kit: 'three_trades', wishes: ['isolant-ligne', 'carton-plie'] }),
  person('Mireille', 'Gobert', '1972-10-02', 'Dormans', 'phone', 'stephane', -115, 'poe', { kit: 'carpool', wishes: ['carton-plie'] }),
  person('Souleymane', 'Keïta', '1993-03-30', 'Tinqueux', 'sms', 'noel', -112, 'poe', { kit: 'french', wishes: ['isolant-ligne'] }),
  person('Aurélien', 'Poncelet', '2000-12-16', 'Fismes', 'sms', 'solene', -110, 'poe', { wishes: ['isolant-ligne', 'bouchon-tri'] }),
  person('Wassila', 'Hamdi', '1985-06-09', 'Bétheny', 'sms', 'noel', -108, 'contract', { skip: 'Prête à travailler : deux immersions réussies à Muizon.', skippedOn: -40, kit: 'bike', wishes: ['carton-plie', 'isolant-ligne'], contract: { offer: 'carton-plie', start: -16, months: 12, aim: 'CQP Conduite de ligne', tutor: 'Loïc Besnard' } }),
  person('Denis', 'Maréchaux', '1978-04-27', 'Bazancourt', 'email', 'noel', -106, 'contract', { skip: 'L’entreprise l’attend depuis sa visite.', skippedOn: -18, wishes: ['bouchon-tri'], contract: { offer: 'bouchon-tri', start: 8, months: 12, aim: 'CQP Contrôle qualité', tutor: 'Stéphanie Royer', until: 'signed' } }),
  person('Laura', 'Simonet', '1996-09-18', 'Cormontreuil', 'sms', 'noel', -104, 'confirmed', { acts: [[-50, 'withdraw', 'noel', { withdrawal_reason: 'found_a_job' }]] }),
  person('Pape', 'Ndiaye', '2001-05-05', 'Reims', 'sms', 'stephane', -100, 'met', { wishes: ['isolant-ligne'], acts: [[-54, 'decline', 'samira', { decline_reason: 'travel_not_possible', next_step: 'Offres de Reims centre revues avec Stéphane Roussel.' }]] }),
  person('Evelyne', 'Charlot', '1969-08-08', 'Witry-lès-Reims', 'phone', 'noel', -12, 'referred'),
  person('Brice', 'Nollet', '1994-11-14', 'Saint-Brice-Courcelles', 'sms', 'solene', -5, 'referred'),
  person('Ilham', 'Zeroual', '1988-02-29', 'Reims', 'sms', 'noel', -25, 'admitted', { kit: 'papers' }),
]; // prettier-ignore
