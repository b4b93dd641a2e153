import { newId } from '@passerelle/kernel';
import type { ProductSuite } from '../../environment/product-suite';
import type { RunningGroup } from '../../factories/a-running-group';
import { anOffer } from '../../factories/an-offer';
import type { Visitor } from './visitor';

interface Named {
  readonly id: string;
  readonly version: number;
}

/**
 * Asks the API for something that surrounds a story, with the session of whoever sits before the browser.
 * @throws with what the API answered when it refuses
 */
export async function ask<T>(
  visitor: Visitor,
  method: 'POST' | 'PUT',
  path: string,
  data: object,
  version?: number,
): Promise<T> {
  const response = await visitor.page.request.fetch(`${visitor.home}/api${path}`, {
    method,
    data,
    headers: { 'Idempotency-Key': newId(), ...(version && { 'If-Match': `"${version}"` }) },
  });
  if (!response.ok()) throw new Error(`${method} ${path}: ${await response.text()}`);
  return (response.status() === 204 ? undefined : await response.json()) as T;
}

/** Plans a Pass Dating. @param startsAt ISO instant; it lasts two hours @returns its id */
export async function aPassDating(
  coordinator: Visitor,
  { group }: RunningGroup,
  startsAt: string,
  seats = 24,
): Promise<string> {
  const endsAt = new Date(Date.parse(startsAt) + 2 * 3_600_000).toISOString();
  const place = { place: 'Salle des fêtes', address: '12 rue du Port, Essômes-sur-Marne' };
  const { id } = await ask<Named>(coordinator, 'POST', '/pass-datings', {
    programmeId: group.programmeId,
    startsAt,
    endsAt,
    seats,
    ...place,
  });
  return id;
}

/** Plans a POE session and records its funding. @returns its id */
export async function aFundedSession(
  coordinator: Visitor,
  { group }: RunningGroup,
  suite: ProductSuite,
  days: { readonly startsOn: string; readonly endsOn: string },
): Promise<string> {
  const funderId = newId();
  await suite.admin.query(`INSERT INTO funders (id, kind, name) VALUES ($1, 'opco', 'Opco 2i')`, [funderId]);
  await suite.admin.query(
    `INSERT INTO partnerships (id, group_id, funder_id, since) VALUES ($1, $2, $3, '2025-09-01')`,
    [newId(), group.groupId, funderId],
  );
  const { id, version } = await ask<Named>(coordinator, 'POST', '/poe-sessions', {
    programmeId: group.programmeId,
    name: 'POE du printemps',
    ...days,
    places: 20,
    place: 'Lycée Jules-Verne, Château-Thierry',
    totalHours: 210,
    inCompanyHours: 70,
  });
  await ask(coordinator, 'POST', `/poe-sessions/${id}/fund`, { funderId }, version);
  return id;
}

/** An offer of the group's first company, published, with its ambassador. */
export async function aPublishedOffer(
  suite: ProductSuite,
  { group }: RunningGroup,
): Promise<{ readonly offerId: string; readonly ambassadorId: string }> {
  const { offerId } = await anOffer({ as: (actor, work) => suite.within(actor.groupId, work) }, group);
  const { rows } = await suite.admin.query<{ id: string }>(
    'SELECT ambassador_id AS id FROM offers WHERE id = $1',
    [offerId],
  );
  return { offerId, ambassadorId: rows[0]?.id ?? '' };
}
