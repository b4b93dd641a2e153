import { type Finding } from '../finding';
import { scoreOf } from './score';

function finding(
  label: Finding['label'],
  strength: Finding['strength'],
  legalRequirement?: boolean,
): Finding {
  const words = { start: 0, end: 1, text: 'x', reason: '', suggestion: '' };
  return legalRequirement === undefined
    ? { ...words, label, strength }
    : { ...words, label, strength, legalRequirement };
}

describe('the exclusion score', () => {
  it('adds the points of what is asked, and tells them', () => {
    const { value, parts } = scoreOf(
      [
        finding('EXPERIENCE', 'exigé'),
        finding('DIPLOMA', 'souhaité'),
        finding('QUALIFICATION', 'exigé', true),
      ],
      'Travail de nuit.',
    );
    expect(value).toBe(14 + 8 + 4 + 4);
    expect(parts[0]).toEqual({ label: 'expérience, exigé', count: 1, points: 14 });
  });

  it('never passes 100, and counts words of the trade for 10 at most', () => {
    expect(scoreOf(Array<Finding>(9).fill(finding('DISCRIMINATION', 'exigé')), '').value).toBe(100);
    expect(scoreOf(Array<Finding>(30).fill(finding('JARGON', 'mention')), '').value).toBe(10);
  });

  it('is 0 for a text that asks for nothing', () => {
    expect(scoreOf([], 'Vous arrosez les plantes.')).toEqual({ value: 0, parts: [] });
  });
});
