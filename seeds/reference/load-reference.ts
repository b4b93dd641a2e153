import type { Tx } from '@passerelle/platform';
import employmentAreas from './employment-areas.json';
import softSkills from './soft-skills.json';

/** How many rows of each reference stand after loading. */
export interface LoadedReference {
  readonly employmentAreas: number;
  readonly softSkills: number;
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
  const skills = softSkills.softSkills;
  await tx.query(
    `INSERT INTO soft_skills (code, label, rank, source, source_date)
     SELECT s.code, s.label, s.rank, $3, $4 FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS s (code, label, rank)
     ON CONFLICT (code) DO UPDATE SET label = excluded.label, rank = excluded.rank, source = excluded.source,
       source_date = excluded.source_date`,
    [
      skills.map(({ code }) => code),
      skills.map(({ label }) => label),
      softSkills.source,
      softSkills.sourceDate,
    ],
  );
  return { employmentAreas: areas.length, softSkills: skills.length };
}
