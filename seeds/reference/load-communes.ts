import { rowsOf, type Tx } from '@passerelle/platform';
import { pieces, type Loaded, type Source } from './loaded';

/** A commune, or a district of Paris, Lyon or Marseille. */
export interface Commune {
  /** Insee code. */
  readonly code: string;
  readonly name: string;
  readonly postalCodes: readonly string[];
  readonly population: number | null;
  readonly department: string;
  readonly region: string;
  /** Degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Basin of France Travail, division of 2021. */
  readonly employmentAreaCode: string | null;
}

const COLUMNS = `name, "postalCodes", population, department, region, latitude, longitude, "employmentAreaCode"`;

/** Loads communes. Idempotent: what stands already is left alone, and an older file never replaces a newer one. */
export async function loadCommunes(
  tx: Tx,
  communes: readonly Commune[],
  { source, sourceDate }: Source,
): Promise<Loaded> {
  let changed = 0;
  for (const piece of pieces(communes)) {
    const rows = await rowsOf<{ code: string }>(
      tx,
      `INSERT INTO communes AS known (code, name, postal_codes, population, department, region, latitude, longitude,
         employment_area_code, source, source_date)
       SELECT code, ${COLUMNS}, $2, $3
       FROM jsonb_to_recordset($1::jsonb) AS c (code text, name text, "postalCodes" text[], population int, department text,
         region text, latitude numeric(8, 5), longitude numeric(8, 5), "employmentAreaCode" text)
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, postal_codes = excluded.postal_codes,
         population = excluded.population, department = excluded.department, region = excluded.region,
         latitude = excluded.latitude, longitude = excluded.longitude,
         employment_area_code = excluded.employment_area_code, source = excluded.source, source_date = excluded.source_date
       WHERE known.source_date <= excluded.source_date AND known IS DISTINCT FROM excluded
       RETURNING code`,
      [JSON.stringify(piece), source, sourceDate],
    );
    changed += rows.length;
  }
  return { read: communes.length, changed };
}
