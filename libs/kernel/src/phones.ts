/** A telephone number with its country, digits only after the plus sign: '+33612345678' (E.164). */
export type PhoneNumber = string;

/** Overseas departments keep ten digits at home and a prefix of their own abroad (Arcep, plan national de numérotation). */
const OVERSEAS: Readonly<Record<string, string>> = {
  '262': '+262',
  '263': '+262',
  '692': '+262',
  '693': '+262',
  '590': '+590',
  '690': '+590',
  '691': '+590',
  '594': '+594',
  '694': '+594',
  '596': '+596',
  '696': '+596',
  '697': '+596',
};

/**
 * The one written form of a telephone number, whatever spaces, dots, hyphens or brackets were typed.
 * @returns null when it is neither a French number of ten digits nor an international one with its prefix
 */
export function phoneNumber(typed: string): PhoneNumber | null {
  // "+33 (0)6 12…" is how many signatures write it: that zero is never dialled after the prefix.
  const digits = typed
    .trim()
    .replace(/\(0\)/g, '')
    .replace(/[\s.\-/()\u00a0\u202f]/g, '')
    .replace(/^00/, '+');
  const national = /^(?:\+33)?0?([1-9]\d{8})$/.exec(digits)?.[1];
  if (national && (digits.startsWith('+33') || digits.startsWith('0')))
    return `${OVERSEAS[national.slice(0, 3)] ?? '+33'}${national}`;
  return /^\+(?!33|0)\d{8,15}$/.test(digits) ? digits : null;
}

/** Says whether a number in written form can receive text messages: French mobiles, and foreign numbers, which nobody can tell. */
export function receivesTextMessages(phone: PhoneNumber): boolean {
  if (/^\+(262|590|594|596)/.test(phone)) return /^\+\d{3}69/.test(phone);
  return phone.startsWith('+33') ? /^\+33[67]/.test(phone) : true;
}
