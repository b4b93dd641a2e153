import { HOURS_KINDS, type CatalogueFilter } from '@passerelle/offers';

/** What the address of the catalogue carries; anything may stand there. */
export type CatalogueQuery = Readonly<Record<string, unknown>>;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is an id. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** What is asked of the catalogue; a filter that says nothing, or nothing known, is left out. */
export function askedOf(query: CatalogueQuery): CatalogueFilter {
  const words = textOf(query['mots']);
  const areaCode = textOf(query['bassin']);
  const city = textOf(query['commune']);
  const groupId = textOf(query['groupement']);
  const after = textOf(query['apres']);
  const hours = HOURS_KINDS.find((kind) => kind === query['horaires']);
  return {
    ...(words && { words }),
    ...(areaCode && { areaCode }),
    ...(city && { city }),
    ...(groupId && isId(groupId) && { groupId }),
    ...(after && isId(after) && { after }),
    ...(hours && { hours }),
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\0/g, '').trim().slice(0, 80);
  return text === '' ? undefined : text;
}
