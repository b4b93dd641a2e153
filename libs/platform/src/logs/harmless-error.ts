import { postgresFailure } from '../problems/constraint-problems';

/** What may be written in the logs about an error: never a value that a person typed. */
export interface HarmlessError {
  readonly name: string;
  readonly message: string;
  readonly postgres?: string;
  readonly constraint?: string;
  readonly at: readonly string[];
}

const FRAMES = 12;

/**
 * Strips an error of what may be personal: PostgreSQL quotes values in its messages ("Key (email)=(…)"), parsers quote the
 * text they stumble on. Quoted parts, addresses and long digits are masked; of PostgreSQL only codes and names remain.
 */
export function harmless(error: unknown): HarmlessError {
  if (!(error instanceof Error))
    return { name: typeof error, message: 'thrown value without a name', at: [] };
  const postgres = postgresFailure(error);
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: postgres ? 'refused by PostgreSQL' : masked(error.message),
    ...(postgres && { postgres: postgres.code, constraint: postgres.constraint }),
    at: at.slice(0, FRAMES).map((line) => line.trim()),
  };
}

/** Hides what looks like a value inside a sentence meant for developers. */
export function masked(text: string): string {
  return text
    .replace(/"[^"]*"|«[^»]*»|“[^”]*”|`[^`]*`|'[^']*'/g, '"…"')
    .replace(/[^\s<>()]+@[^\s<>()]+/g, '…')
    .replace(/\+?\d[\d .-]{5,}\d/g, '…')
    .slice(0, 300);
}
