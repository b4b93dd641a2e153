import { fieldError, type FieldError } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** Who pays for a session and who teaches, where they are given. */
export interface SessionPartners {
  readonly funderId?: string;
  readonly trainingProviderId?: string;
}

/** The fields that name no partner of the group. */
export async function unknownPartners(tx: Tx, given: SessionPartners): Promise<FieldError[]> {
  const [known] = await tx.query<{ funder: boolean; provider: boolean }[]>(
    `SELECT $1::uuid IS NULL OR EXISTS (SELECT 1 FROM partnerships WHERE funder_id = $1 AND partnership_stands(until)) AS funder,
            $2::uuid IS NULL OR EXISTS (SELECT 1 FROM partnerships WHERE training_provider_id = $2 AND partnership_stands(until)) AS provider`,
    [given.funderId ?? null, given.trainingProviderId ?? null],
  );
  return [
    ...(known?.funder ? [] : [fieldError('/funderId', 'not_found')]),
    ...(known?.provider ? [] : [fieldError('/trainingProviderId', 'not_found')]),
  ];
}
