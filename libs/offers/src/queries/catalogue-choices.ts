import type { Tx } from '@passerelle/platform';

/** What can be chosen in the filters: only what leads to an offer. */
export interface CatalogueChoices {
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly cities: readonly string[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** The places and groups of the offers on show; needs a transaction opened for the public. */
export async function readCatalogueChoices(tx: Tx): Promise<CatalogueChoices> {
  const [choices] = await tx.query<[CatalogueChoices]>(
    `WITH shown AS (
       SELECT DISTINCT ea.code, ea.name AS area, c.city, g.id AS group_id, g.name AS group_name
       FROM offers o
       JOIN member_companies c ON c.id = o.member_company_id
       JOIN employer_groups g ON g.id = o.group_id
       LEFT JOIN programmes p ON p.id = o.programme_id
       LEFT JOIN employment_areas ea ON ea.code = p.employment_area_code
       WHERE o.state = 'published')
     SELECT
       (SELECT coalesce(json_agg(json_build_object('code', code, 'name', area) ORDER BY area), '[]')
        FROM (SELECT DISTINCT code, area FROM shown WHERE code IS NOT NULL) a) AS areas,
       (SELECT coalesce(json_agg(city ORDER BY city), '[]') FROM (SELECT DISTINCT city FROM shown) c) AS cities,
       (SELECT coalesce(json_agg(json_build_object('id', group_id, 'name', group_name) ORDER BY group_name), '[]')
        FROM (SELECT DISTINCT group_id, group_name FROM shown) g) AS groups`,
  );
  return choices;
}
