import { analyse, type Finding } from '@passerelle/rewriting';
import { findingSegments } from './finding-segments';

const found = (start: number, end: number, label: Finding['label']): Finding => ({
  start,
  end,
  label,
  strength: 'exigé',
  text: '',
  reason: '',
  suggestion: '',
});
const TEXT = 'Bac pro PLP exigé, sérieux';
const ALL = { start: 0, end: TEXT.length };

describe('the segments of a marked text', () => {
  it('put end to end are the text, whatever overlaps', () => {
    const findings = [found(0, 17, 'DIPLOMA'), found(8, 11, 'JARGON'), found(12, 26, 'EXPERIENCE')];
    const segments = findingSegments(TEXT, ALL, findings, [{ start: 3, end: 20 }]);
    expect(segments.map(({ text }) => text).join('')).toBe(TEXT);
  });

  it('take the gravest underline where findings overlap, and each finding ends once', () => {
    const diploma = found(0, 17, 'DIPLOMA');
    const jargon = found(8, 11, 'JARGON');
    const segments = findingSegments(TEXT, ALL, [diploma, jargon]);
    expect(segments.map(({ text, kind }) => [text, kind])).toEqual([
      ['Bac pro ', 'diploma'],
      ['PLP', 'diploma'],
      [' exigé', 'diploma'],
      [', sérieux', null],
    ]);
    expect(segments.map(({ ending }) => ending)).toEqual([[], [jargon], [diploma], []]);
  });

  it('leave a human quality as it is: it keeps nobody out', () => {
    expect(findingSegments(TEXT, ALL, [found(19, 26, 'SOFTSKILL')]).map(({ kind }) => kind)).toEqual([null]);
  });

  it('stop at the ends of the part that is shown', () => {
    const segments = findingSegments(TEXT, { start: 8, end: 17 }, [found(0, 26, 'DIPLOMA')]);
    expect(segments.map(({ text, ending }) => [text, ending.length])).toEqual([['PLP exigé', 1]]);
  });

  it('say nothing of an empty part, and all of an unmarked one', () => {
    expect(findingSegments(TEXT, { start: 5, end: 5 }, [])).toEqual([]);
    expect(findingSegments(TEXT, ALL, []).map(({ text }) => text)).toEqual([TEXT]);
  });

  it('light the words a sentence comes from', () => {
    const segments = findingSegments(TEXT, ALL, [], [{ start: 0, end: 7 }]);
    expect(segments.map(({ text, lit }) => [text, lit])).toEqual([
      ['Bac pro', true],
      [' PLP exigé, sérieux', false],
    ]);
  });

  it('follow a real reading', () => {
    const whole = 'Ébarbeur\n\nÉbarber les pièces. Deux ans d’expérience exigés.';
    const segments = findingSegments(
      whole,
      { start: 10, end: whole.length },
      analyse('Ébarbeur', whole.slice(10)),
    );
    expect(segments.filter(({ kind }) => kind === 'experience').map(({ text }) => text)).toEqual([
      'Deux ans d’expérience exigés',
    ]);
  });
});
