import { rowsOf, type Actor, type Tx } from '@passerelle/platform';
import { scopeFor } from '../domain/access-matrix';

export const PARTNER_KINDS = ['prescriber', 'funder', 'training_provider'] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** An organisation that groups share. */
export interface PartnerView {
  readonly organisationId: string;
  readonly kind: PartnerKind;
  /** What it is: mission_locale, opco, cfa, … */
  readonly nature: string;
  readonly name: string;
  readonly city: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** An employment area for which a prescriber sends people. */
export interface PartnerArea {
  readonly code: string;
  readonly name: string;
}

/** The link of one group with it. */
export interface PartnershipView extends PartnerView {
  readonly id: string;
  readonly since: string;
  readonly until: string | null;
  /** Areas whose offers a prescriber is told of, by name; none = every area. */
  readonly areas: readonly PartnerArea[];
}

/** The three tables of shared organisations, as one. */
export const ORGANISATIONS = `(
  SELECT id, 'prescriber' AS kind, kind AS nature, name, city, phone, email::text AS email FROM prescribers
  UNION ALL SELECT id, 'funder', kind, name, NULL, NULL, NULL FROM funders
  UNION ALL SELECT id, 'training_provider', kind, name, city, NULL, NULL FROM training_providers)`;

/** The partnerships in the actor's reach: those of the group, or of one's own structure with any group. */
export function listPartnerships(tx: Tx, actor: Actor): Promise<PartnershipView[]> {
  const own = scopeFor(actor.role, 'partner.read') === 'E';
  return rowsOf<PartnershipView>(
    tx,
    `SELECT p.id, o.id AS "organisationId", o.kind, o.nature, o.name, o.city, o.phone, o.email,
            to_char(p.since, 'YYYY-MM-DD') AS since, to_char(p.until, 'YYYY-MM-DD') AS until,
            (SELECT coalesce(json_agg(json_build_object('code', e.code, 'name', e.name) ORDER BY e.name, e.code), '[]')
             FROM partnership_areas a JOIN employment_areas e ON e.code = a.employment_area_code
             WHERE a.partnership_id = p.id) AS areas
     FROM partnerships p JOIN ${ORGANISATIONS} o ON o.id = coalesce(p.prescriber_id, p.funder_id, p.training_provider_id)
     WHERE NOT $1 OR o.id IN ($2, $3) ORDER BY o.kind, o.name, p.id`,
    [own, actor.prescriberId, actor.funderId],
  );
}

/** The shared organisations whose name or city holds a text: those a partnership can be made with. */
export function searchOrganisations(tx: Tx, kind: PartnerKind, q: string): Promise<PartnerView[]> {
  return rowsOf<PartnerView>(
    tx,
    `SELECT id AS "organisationId", kind, nature, name, city, phone, email FROM ${ORGANISATIONS} o
     WHERE kind = $1 AND unaccent(name || ' ' || coalesce(city, '')) ILIKE '%' || unaccent($2) || '%' ORDER BY name, id LIMIT 20`,
    [kind, q.replace(/[\\%_]/g, '\\$&')],
  );
}
