import { readDocument } from '../../text/read-document';
import { detectDemands } from '../demands';

const demandsIn = (text: string): string[] =>
  detectDemands(readDocument('', text)).map(
    ({ label, text: marked, strength }) => `${label} ${strength}: ${marked}`,
  );

describe('certificates and diplomas that the company gives or does without', () => {
  it.each([
    'L’habilitation électrique est passée en interne.',
    'Un certificat de soudage est délivré à la fin du contrat.',
    'Un CQP validera votre parcours.',
    'Vous n’avez pas le CACES ? Nous le payons.',
    'Diplôme inutile.',
    'L’envie vaut mieux qu’un diplôme.',
    'Sans autre diplôme.',
    'Ce que vous apprendrez :\n- le CACES',
    'Formation possible : CACES ou autorisation de conduite.',
    'Formation possible : permis de conduire',
    'Formations proposées :\n- habilitation électrique\n- CACES ou autorisation de conduite',
  ])('%s', (text) => {
    expect(demandsIn(text)).toEqual([]);
  });
});

describe('know-how asked for in other words', () => {
  it.each([
    ['À l’aise sur tour et fraiseuse.', 'QUALIFICATION exigé: À l’aise sur tour et fraiseuse'],
    [
      'La reliure n’a pas de secret pour vous.',
      'QUALIFICATION exigé: La reliure n’a pas de secret pour vous',
    ],
    ['Compétences exigées :\n- conduite du pressoir', 'QUALIFICATION exigé: conduite du pressoir'],
    ['Attestation amiante en règle.', 'QUALIFICATION exigé: Attestation amiante en règle'],
    ['Permis hauturier souhaité.', 'QUALIFICATION souhaité: Permis hauturier souhaité'],
    ['Relieur ou relieuse de formation.', 'DIPLOMA exigé: relieuse de formation'],
    [
      'CACES 5 souhaité (formation possible).',
      'QUALIFICATION souhaité: CACES 5 souhaité (formation possible)',
    ],
    ['Vous êtes certifié Cofrend.', 'QUALIFICATION exigé: Vous êtes certifié Cofrend'],
    ['Permis B exigé ou à passer avec nous.', 'QUALIFICATION exigé: Permis B exigé'],
    [
      'Vos missions :\n- polir des verres\nDes connaissances en optique seraient appréciées.',
      'QUALIFICATION souhaité: Des connaissances en optique seraient appréciées',
    ],
    ['BAFA obligatoire.', 'DIPLOMA exigé: BAFA obligatoire'],
  ])('%s', (text, expected) => {
    expect(demandsIn(text)).toEqual([expected]);
  });
});
