import fc from 'fast-check';
import { addMoney, compareMoney, formatMoney, multiplyMoney } from './money';

const anyCents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const asMoney = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe('money', () => {
  it('adds without the error of floating point', () => {
    expect(addMoney('0.1', '0.2')).toBe('0.30');
    expect(addMoney('1867.02', '-67.02')).toBe('1800.00');
    expect(addMoney()).toBe('0.00');
    expect(addMoney('12.3105', '0.01')).toBe('12.3205');
  });

  it('adds any amounts exactly', () => {
    fc.assert(
      fc.property(anyCents, anyCents, (a, b) => {
        expect(addMoney(asMoney(a), asMoney(b))).toBe(asMoney(a + b));
        expect(Math.sign(compareMoney(asMoney(a), asMoney(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it('takes a share of the minimum wage, to the cent, halves away from zero', () => {
    expect(multiplyMoney('1867.02', '0.55')).toBe('1026.86');
    expect(multiplyMoney('12.31', '0.65')).toBe('8.00');
    expect(multiplyMoney('0.05', '0.5')).toBe('0.03');
    expect(multiplyMoney('-0.05', '0.5')).toBe('-0.03');
  });

  it('compares by value, not by text', () => {
    expect(compareMoney('9.99', '10')).toBe(-1);
    expect(compareMoney('1.5', '1.50')).toBe(0);
    expect(['10.00', '-3', '2.5'].sort(compareMoney)).toEqual(['-3', '2.5', '10.00']);
  });

  it('is written as in France, with spaces that do not break', () => {
    expect(formatMoney('1867.02')).toBe('1\u202f867,02\u00a0€');
    expect(formatMoney('1234567.895')).toBe('1\u202f234\u202f567,90\u00a0€');
    expect(formatMoney('814')).toBe('814,00\u00a0€');
    expect(formatMoney('-12.5')).toBe('−12,50\u00a0€');
    expect(formatMoney('-0.001')).toBe('0,00\u00a0€');
  });

  it.each(['1 867,02', '12.', '.5', '1e3', '', 'NaN'])('refuses %p, which is no exact amount', (text) => {
    expect(() => addMoney(text)).toThrow(RangeError);
  });
});
