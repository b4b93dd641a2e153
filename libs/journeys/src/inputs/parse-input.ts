import { fieldError, invalidFields, isCalendarDate, isId, type FieldError } from '@passerelle/kernel';
import type { ActDefinition, Vocabulary } from '@passerelle/workflow';
import type { ActInput } from '../engine/move';
import { INPUTS } from './catalogue';
import type { InputDefinition } from './input-definition';

/**
 * Reads what was sent for an act: texts are trimmed, an empty field counts as not given.
 * @param pointer where the values stand in what was sent, as a JSON pointer ('/input'); '' when they are all of it
 * @throws DomainError invalid_input naming every field that is missing, unknown or of the wrong form
 */
export function parseInput(act: ActDefinition<Vocabulary>, body: unknown, pointer = ''): ActInput {
  const sent = isRecord(body) ? body : {};
  const asked = [...(act.needs ?? []), ...(act.may ?? [])];
  const values: Record<string, unknown> = {};
  const wrong: FieldError[] = Object.keys(sent)
    .filter((name) => !asked.includes(name))
    .map((name) => fieldError(`${pointer}/${escaped(name)}`, 'unknown_field'));
  for (const name of asked) {
    const definition = INPUTS[name];
    if (!definition) throw new Error(`Input without definition: ${name}`);
    const place = `${pointer}/${name}`;
    const value = cleaned(sent[name]);
    if (value === undefined) {
      if (act.needs?.includes(name)) wrong.push(named(definition, fieldError(place, 'required')));
      continue;
    }
    const error = errorIn(definition, value, place);
    if (error) wrong.push(named(definition, error));
    else values[name] = value;
  }
  if (wrong.length > 0) throw invalidFields(wrong);
  return values;
}

function errorIn(definition: InputDefinition, value: unknown, place: string): FieldError | null {
  switch (definition.type) {
    case 'text':
      if (typeof value !== 'string') return fieldError(place, 'not_text');
      return definition.max !== undefined && value.length > definition.max
        ? fieldError(place, 'too_long', { max: definition.max })
        : null;
    case 'date':
      return typeof value === 'string' && isCalendarDate(value) ? null : fieldError(place, 'not_a_date');
    case 'id':
      return typeof value === 'string' && isId(value) ? null : fieldError(place, 'not_an_id');
    case 'boolean':
      return typeof value === 'boolean' ? null : fieldError(place, 'not_a_boolean');
    case 'number':
      return numberError(definition, value, place);
    case 'choice':
      return typeof value === 'string' ? listError(definition, value, place) : fieldError(place, 'not_text');
  }
}

function listError({ choices = {} }: InputDefinition, value: string, place: string): FieldError | null {
  const known = Object.hasOwn(choices, value);
  return known ? null : fieldError(place, 'not_in_list', { values: Object.keys(choices).join(', ') });
}

function numberError(definition: InputDefinition, value: unknown, place: string): FieldError | null {
  const { min, max } = definition;
  if (typeof value !== 'number' || !Number.isFinite(value)) return fieldError(place, 'not_a_number');
  if (definition.choices) return listError(definition, String(value), place);
  if (min !== undefined && value < min) return fieldError(place, 'too_small', { min });
  return max !== undefined && value > max ? fieldError(place, 'too_large', { max }) : null;
}

/** The sentence names the field as the page does, so that it can be read away from the form. */
function named({ label }: InputDefinition, error: FieldError): FieldError {
  const [first = '', ...rest] = error.message;
  return { ...error, message: `${label} : ${first.toLowerCase()}${rest.join('')}` };
}

function cleaned(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'string') return value;
  return value.trim() === '' ? undefined : value.trim();
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
