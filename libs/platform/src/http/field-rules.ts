import { isCalendarDate } from '@passerelle/kernel';
import { registerDecorator, type ValidationOptions } from 'class-validator';

/** The names of our own rules, as the French messages know them. */
type RuleName = 'calendarDate' | 'siret' | 'money';

function rule(
  name: RuleName,
  holds: (text: string) => boolean,
  options?: ValidationOptions,
): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(propertyName),
      options,
      validator: { validate: (value: unknown) => typeof value === 'string' && holds(value) },
    });
  };
}

/** A day that exists, written 'YYYY-MM-DD'. */
export function IsCalendarDate(options?: ValidationOptions): PropertyDecorator {
  return rule('calendarDate', isCalendarDate, options);
}

/** The fourteen digits that name an establishment (Insee), whose Luhn sum is a multiple of ten. */
export function IsSiret(options?: ValidationOptions): PropertyDecorator {
  return rule('siret', isSiret, options);
}

/** An amount in euros, as a decimal string with two decimals at most. */
export function IsMoney(options?: ValidationOptions): PropertyDecorator {
  return rule('money', (text) => /^\d{1,12}(\.\d{1,2})?$/.test(text), options);
}

/** La Poste's establishments keep another rule: the plain sum of their digits is a multiple of five. */
const LA_POSTE = '356000000';

function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  if (text.startsWith(LA_POSTE) && digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0) return true;
  const luhn = digits.reduce((sum, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return luhn % 10 === 0;
}
