import { AMENDMENT_KIND_LABELS, AMENDMENT_KINDS } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** What an amendment changed; kind and label are kept back where they touch health and the reader is not of the group. */
export interface AmendmentLine {
  readonly kind: string | null;
  readonly label: string;
  readonly changes: Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;
  readonly at: string;
}

/** Amendments by contract, in their order. @param all also the nature of those that touch health */
export async function readAmendments(
  tx: Tx,
  contractIds: readonly string[],
  all: boolean,
): Promise<Map<string, AmendmentLine[]>> {
  if (contractIds.length === 0) return new Map();
  const rows: {
    contract_id: string;
    kind: string;
    restricted: boolean;
    changes: AmendmentLine['changes'];
    at: Date;
  }[] = await tx.query(
    `SELECT contract_id, kind, restricted, changes, at FROM contract_amendments WHERE contract_id = ANY($1::uuid[]) ORDER BY at, id`,
    [contractIds],
  );
  const byContract = new Map<string, AmendmentLine[]>();
  for (const { contract_id, kind, restricted, changes, at } of rows) {
    const open = all || !restricted;
    const line = {
      kind: open ? kind : null,
      label: open ? kindLabel(kind) : 'Avenant',
      changes,
      at: at.toISOString(),
    };
    byContract.set(contract_id, [...(byContract.get(contract_id) ?? []), line]);
  }
  return byContract;
}

function kindLabel(kind: string): string {
  const known = AMENDMENT_KINDS.find((each) => each === kind);
  return known ? AMENDMENT_KIND_LABELS[known] : kind;
}
