import type { Tx } from '@passerelle/platform';
import softSkills from './soft-skills.json';

interface Alias {
  readonly label: string;
  readonly list: string;
  readonly near?: boolean;
}

/** Loads the national list of soft skills and what each was called in other lists. Idempotent. */
export async function loadSoftSkills(tx: Tx): Promise<number> {
  const { softSkills: skills, source, sourceDate, otherLists } = softSkills;
  await tx.query(
    `INSERT INTO soft_skills (code, label, rank, source, source_date)
     SELECT s.code, s.label, s.rank, $3, $4 FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS s (code, label, rank)
     ON CONFLICT (code) DO UPDATE SET label = excluded.label, rank = excluded.rank, source = excluded.source,
       source_date = excluded.source_date`,
    [skills.map(({ code }) => code), skills.map(({ label }) => label), source, sourceDate],
  );
  const aliases = skills.flatMap(({ code, aliases: called }) =>
    called.map(({ label, list, near = false }: Alias) => ({ code, label, list, near })),
  );
  await tx.query(
    `INSERT INTO soft_skill_aliases (list, label, code, near, source, source_date)
     SELECT a.list, a.label, a.code, a.near, l.source, l."sourceDate"
     FROM jsonb_to_recordset($1::jsonb) AS a (code text, label text, list text, near boolean)
     JOIN jsonb_to_recordset($2::jsonb) AS l (list text, source text, "sourceDate" date) USING (list)
     ON CONFLICT (list, label) DO UPDATE SET code = excluded.code, near = excluded.near, source = excluded.source,
       source_date = excluded.source_date`,
    [JSON.stringify(aliases), JSON.stringify(otherLists)],
  );
  return skills.length;
}
