import type { Actor, Tx } from '@passerelle/platform';
import { reachBlock } from '../persistence/reach-candidate';
import { recordConsent, withdrawConsent, type NewConsent } from './record-consent';

/** What the person said yes to, and how. */
export type GivenConsent = Pick<NewConsent, 'purpose' | 'textVersion' | 'givenHow'>;

/** Records an agreement that the actor collected. @returns its id @throws not_found, need_to_know_only */
export async function collectConsent(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  { purpose, textVersion, givenHow }: GivenConsent,
): Promise<string> {
  const { groupId } = await reachBlock(tx, actor, candidateId, 'consents');
  const collectedBy = actor.userId;
  return recordConsent(tx, { groupId, candidateId, purpose, textVersion, givenHow, collectedBy });
}

/** Withdraws an agreement at the person's word. @throws not_found, need_to_know_only, consent_already_withdrawn */
export async function takeBackConsent(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  consentId: string,
): Promise<void> {
  await reachBlock(tx, actor, candidateId, 'consents');
  await withdrawConsent(tx, candidateId, consentId);
}
