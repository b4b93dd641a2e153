import type { Tx } from '@passerelle/platform';
import { accentless } from '../domain/accentless';
import { HOURS_PATTERNS, type HoursKind } from '../domain/hours-kind';

/** Offers of one page of the catalogue. */
export const CATALOGUE_PAGE = 24;

/** What a reader of the catalogue asks for; each part may be missing. */
export interface CatalogueFilter {
  /** Words looked for in the title, the text, the conditions, the company and the town; all of them must be there. */
  readonly words?: string;
  readonly areaCode?: string;
  readonly city?: string;
  readonly groupId?: string;
  readonly hours?: HoursKind;
  /** The last offer of the page before. */
  readonly after?: string;
}

/** An offer on show as everybody reads it: nothing of who wrote it, nothing of the need behind it. */
export interface PublicOffer {
  readonly id: string;
  readonly groupId: string;
  readonly versionNo: number;
  readonly title: string;
  readonly body: string;
  readonly softSkills: readonly { readonly code: string; readonly label: string }[];
  readonly conditions: string;
  readonly companyName: string;
  readonly city: string;
  readonly groupName: string;
  readonly groupPhone: string | null;
  readonly areaName: string | null;
  readonly seatsLeft: number;
  /** ISO instant of the first publication, and of the version on show. */
  readonly publishedAt: string;
  readonly changedAt: string;
}

/** Columns of an offer read for the public; `o` the offer, `v` its version on show, `c` the company, `g` the group. */
export const PUBLIC_COLUMNS = `o.id, o.group_id AS "groupId", v.no AS "versionNo", v.title, v.body, v.conditions,
  c.name AS "companyName", c.city, g.name AS "groupName", g.phone AS "groupPhone", ea.name AS "areaName",
  o.seats - o.seats_taken AS "seatsLeft", to_json(o.published_at) #>> '{}' AS "publishedAt",
  to_json(coalesce(v.group_approved_at, v.written_at)) #>> '{}' AS "changedAt",
  (SELECT coalesce(json_agg(json_build_object('code', s.code, 'label', s.label) ORDER BY array_position(v.soft_skills, s.code)), '[]')
   FROM soft_skills s WHERE s.code = ANY(v.soft_skills)) AS "softSkills"`;

/** Never `state` alone in the policy's hands: the catalogue says itself that it shows what is published. */
export const PUBLIC_FROM = `FROM offers o
  JOIN offer_versions v ON v.offer_id = o.id AND v.no = o.current_version_no
  JOIN member_companies c ON c.id = o.member_company_id
  JOIN employer_groups g ON g.id = o.group_id
  LEFT JOIN programmes p ON p.id = o.programme_id
  LEFT JOIN employment_areas ea ON ea.code = p.employment_area_code`;

/**
 * A page of the offers on show of every group, newest first; needs a transaction opened for the public.
 * @returns the offers, and the id to ask the next page after; null on the last one
 */
export async function listPublicOffers(
  tx: Tx,
  filter: CatalogueFilter,
): Promise<{ readonly offers: readonly PublicOffer[]; readonly next: string | null }> {
  const hours = hoursOf(filter.hours);
  const rows = await tx.query<PublicOffer[]>(
    `SELECT ${PUBLIC_COLUMNS} ${PUBLIC_FROM}
     WHERE o.state = 'published' AND ($1::uuid IS NULL OR o.id < $1) AND ($2::text IS NULL OR p.employment_area_code = $2)
       AND ($3::text IS NULL OR c.city = $3) AND ($4::uuid IS NULL OR o.group_id = $4)
       AND ($5::text IS NULL OR ${searchable('v.conditions')} ~ $5) AND ($6::text IS NULL OR ${searchable('v.conditions')} !~ $6)
       AND NOT EXISTS (
         SELECT 1 FROM unnest($7::text[]) w
         WHERE strpos(${searchable(`concat_ws(' ', v.title, v.body, v.conditions, c.name, c.city)`)}, w) = 0)
     ORDER BY o.id DESC LIMIT $8`,
    [
      filter.after ?? null,
      filter.areaCode ?? null,
      filter.city ?? null,
      filter.groupId ?? null,
      hours.says,
      hours.silentOn,
      wordsOf(filter.words),
      CATALOGUE_PAGE + 1,
    ],
  );
  const offers = rows.slice(0, CATALOGUE_PAGE);
  return { offers, next: rows.length > CATALOGUE_PAGE ? (offers.at(-1)?.id ?? null) : null };
}

function searchable(text: string): string {
  return `lower(unaccent(${text}))`;
}

function hoursOf(kind: HoursKind | undefined): { says: string | null; silentOn: string | null } {
  if (kind === undefined) return { says: null, silentOn: null };
  if (kind === 'day') return { says: null, silentOn: `${HOURS_PATTERNS.team}|${HOURS_PATTERNS.night}` };
  return { says: HOURS_PATTERNS[kind], silentOn: null };
}

/** The words of a search, without accents, ten at most: a longer one is no search. */
function wordsOf(words: string | undefined): string[] {
  return accentless(words ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 10);
}
