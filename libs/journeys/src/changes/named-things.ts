import { fieldError, invalidFields } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { DecidedMove } from '../engine/move';
import { textOrNull } from './act-input';

const TABLES = { company: 'member_companies', training_provider: 'training_providers' } as const;

/** Makes sure that what acts name under an input exists in the group. @throws DomainError invalid_input naming the field */
export async function requireNamed(
  tx: Tx,
  moves: readonly DecidedMove[],
  input: keyof typeof TABLES,
): Promise<void> {
  const ids = [...new Set(moves.flatMap((move) => textOrNull(move.input, input) ?? []))];
  if (ids.length === 0) return;
  const found: { id: string }[] = await tx.query(
    `SELECT id FROM ${TABLES[input]} WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  if (found.length < ids.length) throw invalidFields([fieldError(`/input/${input}`, 'not_found')]);
}
