import { Injectable } from '@nestjs/common';
import { fieldError, invalidFields, problem } from '@passerelle/kernel';
import { Database, rowsOf, scopeOf, type Actor } from '@passerelle/platform';
import { listPartnerships, type PartnershipView } from '../queries/partners';

/** Says for which employment areas a prescriber sends people: it receives the sheets of the offers there. */
@Injectable()
export class NamePartnerAreas {
  constructor(private readonly database: Database) {}

  /**
   * Replaces the areas of a partnership with a prescriber.
   * @param codes employment areas; none = the sheets of every area
   * @throws DomainError not_found when it is no prescriber of the group, invalid_input for an area that nobody knows
   */
  execute(actor: Actor, partnershipId: string, codes: readonly string[]): Promise<PartnershipView> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const [own] = await rowsOf(
        tx,
        'SELECT 1 FROM partnerships WHERE id = $1 AND group_id = $2 AND prescriber_id IS NOT NULL FOR UPDATE',
        [partnershipId, actor.groupId],
      );
      if (!own) throw problem('not_found');
      const wanted = [...new Set(codes)];
      const known = await rowsOf<{ code: string }>(
        tx,
        'SELECT code FROM employment_areas WHERE code = ANY($1::text[])',
        [wanted],
      );
      if (known.length < wanted.length)
        throw invalidFields([fieldError('/employmentAreaCodes', 'not_found')]);
      await tx.query('DELETE FROM partnership_areas WHERE partnership_id = $1', [partnershipId]);
      await tx.query(
        `INSERT INTO partnership_areas (group_id, partnership_id, employment_area_code)
         SELECT $1, $2, code FROM unnest($3::text[]) AS code`,
        [actor.groupId, partnershipId, wanted],
      );
      const found = (await listPartnerships(tx, actor)).find(({ id }) => id === partnershipId);
      if (!found) throw problem('not_found');
      return found;
    });
  }
}
