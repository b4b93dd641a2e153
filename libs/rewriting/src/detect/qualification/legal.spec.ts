import { isBlocking } from '../../finding';
import { readDocument } from '../../text/read-document';
import { detectDemands } from '../demands';

const first = (text: string, title = 'Agent polyvalent (H/F)') => {
  const found = detectDemands(readDocument(title, text)).find(({ label }) => label === 'QUALIFICATION');
  if (!found) throw new Error(`nothing is marked in: ${text}`);
  return found;
};

describe('what the law asks for', () => {
  it.each([
    'CACES R489 exigé',
    'Habilitation électrique BR exigée',
    'FIMO obligatoire',
    'Permis CE exigé',
    'Habilitation au montage d’échafaudage exigée',
  ])('keeps « %s », says so and asks whether the group can train', (text) => {
    const found = first(text);
    expect(found.legalRequirement).toBe(true);
    expect(isBlocking(found)).toBe(false);
    expect(found.reason).toMatch(/^La loi demande .+\.$/);
    expect(found.suggestion).toMatch(/^Demander /);
  });

  it('asks for a driving licence when the job is to drive, not to come to work', () => {
    expect(first('Permis B exigé', 'Chauffeur-livreur (H/F)').legalRequirement).toBe(true);
    expect(first('Permis B exigé pour conduire le fourgon').legalRequirement).toBe(true);
    const toComeToWork = first('Permis B exigé, zone non desservie');
    expect(toComeToWork.legalRequirement).toBe(false);
    expect(isBlocking(toComeToWork)).toBe(true);
  });

  it.each(['Carte BTP exigée', 'SST exigé', 'Maîtrise d’Excel'])('does not ask for « %s »', (text) => {
    expect(first(text).legalRequirement).toBe(false);
  });
});
