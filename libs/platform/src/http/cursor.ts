import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { fieldError, invalidFields } from '@passerelle/kernel';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export const PAGE_SIZE = 50;
export const LARGEST_PAGE = 200;

/** How a list is asked for, page by page. */
export class CursorQuery {
  @ApiPropertyOptional({ description: 'Repère donné par la page précédente (`next`).' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: LARGEST_PAGE, default: PAGE_SIZE })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LARGEST_PAGE)
  readonly limit: number = PAGE_SIZE;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** Cursor of the following page, or null after the last one. */
  readonly next: string | null;
}

/** Makes the DTO class of a page: `class PeoplePage extends pageOf(PersonRow) {}`. */
export function pageOf<Item>(item: new () => Item): new () => Page<Item> {
  class PageDocument implements Page<Item> {
    @ApiProperty({ type: [item] })
    readonly items!: Item[];
    @ApiProperty({ type: String, nullable: true, description: 'Repère de la page suivante, ou null.' })
    readonly next!: string | null;
  }
  return PageDocument;
}

/** Cuts what was read (one row more than asked) into a page. @param keyOf the values of the sort, last one unique */
export function asPage<Item>(
  rows: readonly Item[],
  limit: number,
  keyOf: (row: Item) => readonly (string | number)[],
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? writeCursor(keyOf(last)) : null };
}

/** Writes the values after which the next page begins. */
export function writeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads back a cursor of `count` values, or null when there is none. @throws DomainError invalid_input */
export function readCursor(text: string | undefined, count: number): (string | number)[] | null {
  if (text === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(values) && values.length === count && values.every(isKey)) return values;
  } catch {
    // Falls through to the refusal: a cursor that cannot be read and one of another list are the same mistake.
  }
  throw invalidFields([fieldError('/after', 'wrong_form')]);
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
