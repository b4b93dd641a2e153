import type { Tx } from '@passerelle/platform';
import employmentAreas from './employment-areas.json';
import { loadRome } from './load-rome';
import { loadSoftSkills } from './load-soft-skills';
import romeTrades from './rome-trades.json';

/** How many rows of each reference stand after loading. */
export interface LoadedReference {
  readonly employmentAreas: number;
  readonly softSkills: number;
  readonly romeTrades: number;
}

/** Loads what is true in every installation, with its source and date. Idempotent: run again, it brings rows up to date. */
export async function loadReference(tx: Tx): Promise<LoadedReference> {
  const { areas, codeSystem, source, sourceDate } = employmentAreas;
  await tx.query(
    `INSERT INTO employment_areas (code, name, code_system, source, source_date)
     SELECT a.code, a.name, $3, $4, $5 FROM unnest($1::text[], $2::text[]) AS a (code, name)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, code_system = excluded.code_system,
       source = excluded.source, source_date = excluded.source_date`,
    [areas.map(({ code }) => code), areas.map(({ name }) => name), codeSystem, source, sourceDate],
  );
  const rome = await loadRome(tx, romeTrades.trades, romeTrades);
  return { employmentAreas: areas.length, softSkills: await loadSoftSkills(tx), romeTrades: rome.read };
}
