/** An amount in euros as an exact decimal text, '1867.02'; never a floating-point number. */
export type Money = string;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

interface Exact {
  /** The amount without its decimal point. */
  readonly units: bigint;
  /** How many of its last digits stand after the point. */
  readonly scale: number;
}

function parse(amount: string): Exact {
  const match = DECIMAL.exec(amount);
  if (!match) throw new RangeError(`Not an exact decimal amount: ${amount}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

function atScale({ units, scale }: Exact, wanted: number): bigint {
  if (wanted >= scale) return units * 10n ** BigInt(wanted - scale);
  const divisor = 10n ** BigInt(scale - wanted);
  const magnitude = units < 0n ? -units : units;
  // Half a unit is added before the division cuts, so that halves go away from zero, as on a payslip.
  const rounded = (magnitude + divisor / 2n) / divisor;
  return units < 0n ? -rounded : rounded;
}

function print(units: bigint, scale: number): Money {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-scale)}`;
}

/** Adds amounts exactly; the sum keeps the most decimals among them, and two at least. */
export function addMoney(...amounts: readonly Money[]): Money {
  const exact = amounts.map(parse);
  const scale = Math.max(2, ...exact.map((amount) => amount.scale));
  return print(
    exact.reduce((sum, amount) => sum + atScale(amount, scale), 0n),
    scale,
  );
}

/** Multiplies an amount by a decimal factor ('0.55'), rounded to cents, halves away from zero. */
export function multiplyMoney(amount: Money, factor: string): Money {
  const a = parse(amount);
  const b = parse(factor);
  return print(atScale({ units: a.units * b.units, scale: a.scale + b.scale }, 2), 2);
}

/** Orders two amounts by value ('1.5' equals '1.50'): negative, zero or positive. Fits Array.sort. */
export function compareMoney(a: Money, b: Money): number {
  const left = parse(a);
  const right = parse(b);
  const scale = Math.max(left.scale, right.scale);
  const difference = atScale(left, scale) - atScale(right, scale);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** Writes an amount as French people read it, rounded to cents: '1 867,02 €', with non-breaking spaces. */
export function formatMoney(amount: Money): string {
  const [whole = '', cents = ''] = print(atScale(parse(amount), 2), 2)
    .replace('-', '')
    .split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const sign = /^-.*[1-9]/.test(print(atScale(parse(amount), 2), 2)) ? '−' : '';
  return `${sign}${grouped},${cents}\u00a0€`;
}
