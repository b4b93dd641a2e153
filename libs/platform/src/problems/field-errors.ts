import { fieldError, type FieldError } from '@passerelle/kernel';
import { getMetadataStorage, type ValidationError } from 'class-validator';

/** Names of class-validator's constraints, in the order in which one is chosen when several fail: what is missing first. */
const ORDER = [
  'whitelistValidation',
  'isDefined',
  'isNotEmpty',
  'isString',
  'isNumber',
  'isInt',
  'isBoolean',
  'isArray',
  'isObject',
  'nestedValidation',
];

/**
 * Says in French what to correct in each field that class-validator refused.
 * @param errors tree of refusals, one a field
 * @param parent JSON pointer of what holds these fields
 */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const inner = fieldErrors(error.children ?? [], pointer);
    if (inner.length > 0) return inner;
    return [asField(pointer, error)];
  });
}

function asField(pointer: string, error: ValidationError): FieldError {
  const failed = Object.keys(error.constraints ?? {});
  if (failed.includes('whitelistValidation')) return fieldError(pointer, 'unknown_field');
  if (
    error.value === undefined ||
    error.value === null ||
    (error.value === '' && failed.includes('isNotEmpty'))
  )
    return fieldError(pointer, 'required');
  const name = ORDER.find((one) => failed.includes(one)) ?? failed[0] ?? '';
  return inFrench(pointer, name, argumentsOf(error, name));
}

function inFrench(pointer: string, name: string, args: readonly unknown[]): FieldError {
  const [first, second] = args;
  switch (name) {
    case 'isDefined':
    case 'isNotEmpty':
      return fieldError(pointer, 'required');
    case 'isString':
      return fieldError(pointer, 'not_text');
    case 'minLength':
      return fieldError(pointer, 'too_short', { min: number(first) });
    case 'maxLength':
      return fieldError(pointer, 'too_long', { max: number(first) });
    case 'isLength':
      return fieldError(pointer, 'too_long', { max: number(second) });
    case 'isNumber':
      return fieldError(pointer, 'not_a_number');
    case 'isInt':
      return fieldError(pointer, 'not_an_integer');
    case 'min':
    case 'isPositive':
      return fieldError(pointer, 'too_small', { min: name === 'min' ? number(first) : 1 });
    case 'max':
      return fieldError(pointer, 'too_large', { max: number(first) });
    case 'isBoolean':
      return fieldError(pointer, 'not_a_boolean');
    case 'isEmail':
      return fieldError(pointer, 'not_an_email');
    case 'isUuid':
      return fieldError(pointer, 'not_an_id');
    case 'isIn':
    case 'isEnum':
      return fieldError(pointer, 'not_in_list', { values: list(name === 'isEnum' ? second : first) });
    case 'isDateString':
    case 'isIso8601':
      return fieldError(pointer, 'not_an_instant');
    case 'isArray':
      return fieldError(pointer, 'not_a_list');
    case 'arrayMinSize':
    case 'arrayNotEmpty':
      return fieldError(pointer, 'list_too_short', { min: name === 'arrayMinSize' ? number(first) : 1 });
    case 'arrayMaxSize':
      return fieldError(pointer, 'list_too_long', { max: number(first) });
    case 'calendarDate':
      return fieldError(pointer, 'not_a_date');
    case 'phoneNumber':
      return fieldError(pointer, 'not_a_phone');
    case 'siret':
      return fieldError(pointer, 'not_a_siret');
    case 'money':
      return fieldError(pointer, 'not_money');
    default:
      return fieldError(pointer, 'wrong_form');
  }
}

/** class-validator says which rule failed but not its bounds: they are read where the decorators put them. */
function argumentsOf(error: ValidationError, name: string): readonly unknown[] {
  const target: unknown = error.target?.constructor;
  if (typeof target !== 'function') return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(target, '', true, false);
  const rule = rules.find((one) => one.propertyName === error.property && one.name === name);
  const args: unknown = rule?.constraints;
  return Array.isArray(args) ? args : [];
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(', ') : '';
}
