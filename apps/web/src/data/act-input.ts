import type { Act, ActField, ActInput } from './journey';
import { canPick } from './pickers';

/** What a field holds while it is typed. */
export type FieldValue = string | number | null;

/** Whether the page can offer a field: an id needs a list to choose from. */
export const isUsable = (field: ActField): boolean => field.type !== 'id' || canPick(field.name);

/** What was typed, as the API takes it; what was left empty is left out. */
export function inputOf(fields: readonly ActField[], values: Readonly<Record<string, FieldValue>>): ActInput {
  const given: Record<string, string | number | boolean> = {};
  for (const { name, type } of fields) {
    const value = values[name];
    if (value === null || value === undefined || value === '') continue;
    if (type === 'boolean') given[name] = value === 'true';
    else if (type === 'number') given[name] = Number(value);
    else given[name] = value;
  }
  return given;
}

/** Whether every field that an act must have can be offered here. */
export const canAnswer = (act: Act): boolean =>
  act.fields.every((field) => !field.required || isUsable(field));
