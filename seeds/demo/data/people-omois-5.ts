import { person, type DemoPerson } from './person';

const READY = 'Prêt à travailler, l’entreprise l’a vu à l’œuvre pendant une immersion.';

/** The second programme, first wave: an internship under way, contracts being made. */
export const OMOIS_5_FIRST: readonly DemoPerson[] = [
  person('Sandra', 'Lecomte', '1986-05-12', 'Fère-en-Tardenois', 'sms', 'maud', -98, 'poe', { kit: 'bike', wishes: ['biscuit-pate', 'cosm-pesee'] }),
  person('Yohan', 'Teixeira', '1998-10-03', 'Château-Thierry', 'sms', 'yacine', -97, 'poe', { kit: 'licence', wishes: ['meca-tour', 'verre-moule'] }),
  person('Hawa', 'Coulibaly', '1994-02-17', 'Château-Thierry', 'phone', 'claire', -96, 'poe', { kit: 'french', question: ['Peut-elle venir à 8 h avec l’école ?', 'Oui, la garderie ouvre à 7 h 15.'], wishes: ['cosm-pesee', 'biscuit-pate'] }),
  person('Jérôme', 'Pottier', '1975-08-24', 'Condé-en-Brie', 'phone', 'stephane', -95, 'poe', { kit: 'debt', wishes: ['verre-moule', 'meca-tour'] }),
  person('Marwa', 'Trabelsi', '2001-01-28', 'Brasles', 'sms', 'claire', -94, 'poe', { kit: 'digital', wishes: ['cosm-pesee', 'logi-retour'] }),
  person('Éric', 'Sauvage', '1969-11-11', 'Nogent-l’Artaud', 'third_party', 'solene', -93, 'poe', { kit: 'works', wishes: ['logi-retour', 'verre-moule'] }),
  person('Cassandra', 'Michel', '2003-04-30', 'Chierry', 'sms', 'yacine', -92, 'poe', { kit: 'three_trades', wishes: ['biscuit-pate', 'logi-retour'] }),
  person('Ousmane', 'Barry', '1990-12-06', 'Château-Thierry', 'sms', 'amadou', -91, 'poe', { kit: 'papers', wishes: ['meca-tour', 'biscuit-pate'] }),
  person('Virginie', 'Colas', '1983-03-19', 'Charly-sur-Marne', 'email', 'maud', -90, 'poe', { kit: 'nursery', wishes: ['cosm-pesee', 'logi-retour'] }),
  person('Teddy', 'Valentin', '1996-06-22', 'Essômes-sur-Marne', 'sms', 'stephane', -89, 'poe', { kit: 'carpool', wishes: ['logi-retour', 'meca-tour'] }),
  person('Lina', 'Kaczmarek', '1988-09-15', 'Neuilly-Saint-Front', 'sms', 'amadou', -88, 'poe', { wishes: ['verre-moule', 'cosm-pesee'], acts: [[-8, 'interrupt_poe', 'tessier', { interruption_reason: 'travel_not_possible', next_step: 'La voiture est vendue ; immersion près de chez elle avec Amadou Sarr.' }]] }),
  person('Raphaël', 'Diot', '2000-07-08', 'Blesmes', 'sms', 'claire', -87, 'poe', { kit: 'pause', wishes: ['biscuit-pate', 'verre-moule'], acts: [[-5, 'hire_directly', 'nadia', { company: '@company:plastiques', contract_kind: 'cdi', happened_on: '@day:-3', job_title: 'Aide au montage', proof: 'none' }]] }),
  person('Solange', 'Mabika', '1979-02-14', 'Château-Thierry', 'phone', 'stephane', -86, 'waitlisted', { kit: 'health', wishes: ['cosm-pesee'] }),
  person('Killian', 'Legrand', '2002-05-27', 'Coincy', 'sms', 'yacine', -85, 'waitlisted', { wishes: ['meca-tour', 'logi-retour'] }),
  person('Naïma', 'Cherkaoui', '1985-10-10', 'Château-Thierry', 'sms', 'maud', -84, 'contract', { skip: READY, skippedOn: -44, kit: 'three_trades', wishes: ['verre-moule', 'logi-retour'], contract: { offer: 'verre-moule', start: -32, months: 12, aim: 'CQP Opérateur en verre creux', tutor: 'Thierry Caron', filedAfter: 3 } }),
  person('Damien', 'Foulon', '1992-01-05', 'Brasles', 'sms', 'stephane', -83, 'contract', { skip: READY, skippedOn: -33, kit: 'licence', wishes: ['meca-tour', 'verre-moule'], contract: { offer: 'meca-tour', start: -4, months: 12, aim: 'Titre professionnel, usinage', tutor: 'Ibrahima Diallo', filedAfter: null } }),
  person('Blessing', 'Okafor', '1997-03-08', 'Château-Thierry', 'sms', 'claire', -82, 'contract', { skip: 'Six mois de pesée dans une pharmacie de son pays : les gestes sont là.', skippedOn: -26, kit: 'french', wishes: ['cosm-pesee', 'biscuit-pate'], contract: { offer: 'cosm-pesee', start: 5, months: 12, aim: 'CQP Conduite de ligne', tutor: 'Elodie Martins', until: 'signed' } }),
  person('Mathilde', 'Roger', '1999-12-20', 'Étampes-sur-Marne', 'email', 'maud', -81, 'contract', { skip: READY, skippedOn: -16, kit: 'housing', wishes: ['biscuit-pate', 'logi-retour'], contract: { offer: 'biscuit-pate', start: 9, months: 12, aim: 'CQP Conduite de ligne, cuisson', tutor: 'Nathalie Aubert', until: 'preparing' } }),
  person('Sofiane', 'Meziane', '1995-09-01', 'Château-Thierry', 'sms', 'yacine', -80, 'contract', { skip: READY, skippedOn: -12, kit: 'bike', wishes: ['verre-moule', 'meca-tour'], contract: { offer: 'verre-moule', start: 16, months: 12, aim: 'CQP Opérateur en verre creux', tutor: 'Thierry Caron', until: 'agreed' } }),
  person('Annick', 'Prévost', '1967-06-06', 'Chézy-sur-Marne', 'phone', 'solene', -79, 'chosen', { skip: 'Ne peut pas attendre la prochaine session : fin de droits en décembre.', skippedOn: -7, kit: 'carpool', wishes: ['verre-moule', 'logi-retour'] }),
  person('Gwendal', 'Le Bris', '1993-11-29', 'Crézancy', 'sms', 'stephane', -78, 'shortlisted', { skip: READY, skippedOn: -6, wishes: ['biscuit-pate', 'logi-retour'] }),
  person('Karine', 'Dumoulin', '1981-07-17', 'Château-Thierry', 'sms', 'claire', -77, 'met', { kit: 'digital', wishes: ['logi-retour'], acts: [[-44, 'decline', 'nadia', { decline_reason: 'other_path_fits_better', next_step: 'Formation comptable financée, entrée en janvier.' }]] }),
  person('Rayan', 'Bouzid', '2004-02-02', 'Château-Thierry', 'sms', 'yacine', -76, 'confirmed', { acts: [[-40, 'withdraw', 'yacine', { withdrawal_reason: 'found_a_training' }]] }),
]; // prettier-ignore

/** The second programme, second wave: a Pass Dating in ten days, referrals that wait. */
export const OMOIS_5_SECOND: readonly DemoPerson[] = [
  person('Élisa', 'Vermeulen', '1987-04-04', 'Château-Thierry', 'sms', 'maud', -40, 'confirmed', { event: 1, kit: 'three_trades', wishes: ['biscuit-pate'] }),
  person('Mamadou', 'Sow', '1999-08-13', 'Château-Thierry', 'sms', 'claire', -38, 'confirmed', { event: 1, kit: 'bike', wishes: ['verre-moule'] }),
  person('Jessica', 'Renaux', '1991-10-31', 'Charly-sur-Marne', 'sms', 'stephane', -37, 'confirmed', { event: 1, kit: 'nursery', wishes: ['cosm-pesee'] }),
  person('Tarek', 'Jebali', '1984-12-12', 'Brasles', 'email', 'maud', -36, 'confirmed', { event: 1, wishes: ['meca-tour'] }),
  person('Amandine', 'Fouquet', '2002-03-25', 'Chierry', 'sms', 'yacine', -34, 'confirmed', { event: 1, kit: 'licence', wishes: ['logi-retour'] }),
  person('Joël', 'Carpentier', '1971-01-16', 'Azy-sur-Marne', 'phone', 'solene', -33, 'confirmed', { event: 1, kit: 'works' }),
  person('Roxane', 'Debruyne', '1996-06-18', 'Jaulgonne', 'sms', 'amadou', -31, 'invited', { event: 1, kit: 'carpool' }),
  person('Adama', 'Traoré-Fall', '2000-09-09', 'Château-Thierry', 'sms', 'claire', -30, 'invited', { event: 1 }),
  person('Philippe', 'Hénaut', '1966-02-27', 'Viels-Maisons', 'third_party', 'stephane', -29, 'invited', { event: 1 }),
  person('Lydia', 'Mansouri', '1989-05-21', 'Château-Thierry', 'email', 'maud', -28, 'invited', { event: 1, kit: 'papers' }),
  person('Corentin', 'Bourdon', '2003-11-07', 'Fère-en-Tardenois', 'sms', 'yacine', -27, 'invited', { event: 1 }),
  person('Ginette', 'Lavaud', '1964-07-30', 'Nogent-l’Artaud', 'phone', 'solene', -26, 'invited', { event: 1, kit: 'health' }),
  person('Steven', 'Capron', '1994-04-20', 'Essômes-sur-Marne', 'sms', 'stephane', -21, 'admitted', { event: 1, kit: 'debt' }),
  person('Houria', 'Saïdi', '1980-08-02', 'Château-Thierry', 'phone', 'claire', -20, 'admitted', { event: 1, acts: [[-9, 'hold', 'claire', { barrier: 'childcare', sentence: 'Place en crèche attendue pour le mois prochain.' }]] }),
  person('Maxence', 'Tilloy', '2001-12-24', 'Bézu-Saint-Germain', 'sms', 'amadou', -19, 'admitted', { event: 1, acts: [[-16, 'hold', 'amadou', { barrier: 'housing', sentence: 'Cherche une chambre, dossier en cours.' }]] }),
  person('Thierno', 'Bah', '1992-02-08', 'Château-Thierry', 'sms', 'maud', -6, 'referred', { event: 1 }),
  person('Élodie', 'Parmentier', '1986-10-26', 'Nogentel', 'email', 'stephane', -10, 'referred', { event: 1 }),
  person('Jimmy', 'Delobelle', '1997-01-09', 'Gland', 'sms', 'yacine', -5, 'referred', { event: 1, question: ['Que veut-il dire par « travail de nuit seulement » ?', ''] }),
  person('Rosa', 'Almeida', '1977-05-03', 'Charly-sur-Marne', 'phone', 'solene', -7, 'referred', { event: 1, question: ['Qui garde sa mère pendant la POE ?', ''] }),
  person('Noah', 'Lacroix', '2004-06-14', 'Château-Thierry', 'sms', 'claire', -4, 'referred', { event: 1 }),
  person('Khadija', 'El Amrani', '1990-03-23', 'Château-Thierry', 'sms', 'maud', -3, 'referred', { event: 1 }),
  person('Arnaud', 'Wiart', '1983-11-18', 'Oulchy-le-Château', 'phone', 'amadou', -2, 'referred', { event: 1 }),
]; // prettier-ignore
