import type { Tx } from '@passerelle/platform';

/** An employment area and where its name comes from. */
export interface EmploymentArea {
  readonly code: string;
  /** Which division of the country the code belongs to: France Travail's basins, or Insee's zones. */
  readonly codeSystem: string;
  readonly name: string;
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly sourceDate: string;
}

/** The employment areas known to the installation, by name. */
export function listEmploymentAreas(tx: Tx): Promise<EmploymentArea[]> {
  return tx.query<EmploymentArea[]>(
    `SELECT code, code_system AS "codeSystem", name, source, source_date::text AS "sourceDate"
     FROM employment_areas ORDER BY name, code`,
  );
}
