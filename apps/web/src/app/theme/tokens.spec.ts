import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8').split('@media print')[0] ?? '';
const token = (name: string): string => {
  const value = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(css)?.[1] ?? '';
  return value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value;
};

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(token(a)), luminance(token(b))].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours', () => {
  it.each([
    ['ink', 'ground'],
    ['ink-2', 'ground'],
    ['ink-2', 'sheet-2'],
    ['green', 'ground'],
    ['ink-2', 'green-tint'],
    ['strand-advice-text', 'sheet'],
    ['strand-training-text', 'sheet'],
    ['strand-work_situation-text', 'sheet'],
    ['brick-dark', 'brick-tint'],
    ['green-dark', 'green-tint'],
  ])('%s on %s is read at 4.5 and more, near 7', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThan(6.5);
  });

  it.each([
    ['brick', 'late-row'],
    ['brick', 'ground'],
    ['ink-3', 'ground'],
  ])('%s on %s is read at 4.5 and more', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThan(4.5);
  });

  it.each([
    ['line-strong', 'sheet'],
    ['line-strong', 'ground'],
    ['focus', 'ground'],
    ['strand-training', 'sheet'],
    ['strand-advice', 'sheet'],
    ['strand-work_situation', 'sheet'],
    ['bar-line', 'bar-well'],
  ])('%s is seen against %s at 3 and more', (mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThan(3);
  });
});
