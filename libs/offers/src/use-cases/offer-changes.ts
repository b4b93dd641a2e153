import type { Tx } from '@passerelle/platform';
import type { Decision } from '@passerelle/workflow';
import { excludingPassages } from '../domain/excluding-passages';
import { closeWaitingChoices } from '../persistence/close-choices';
import { mirrorNeed } from '../persistence/mirror-need';
import type { Offer } from '../persistence/things';
import { sourcesOf } from '../persistence/sentence-sources';
import type { Making } from '../persistence/write-act';

/** The rewritten text of an offer, typed by a person. Nothing in it is invented: conditions are the company's own. */
export interface OfferWords {
  readonly title: string;
  readonly body: string;
  /** Codes of the national list of soft skills. */
  readonly softSkills: readonly string[];
  /** Place, hours, pay, constraints: true, as the company said them. */
  readonly conditions: string;
}

/** Values that the acts of an offer are given. */
export type OfferInput = {
  readonly words?: OfferWords;
  readonly version_no?: number;
  readonly ambassador?: string;
  /** Whose seats are the last ones: their own choice stands. */
  readonly takers?: readonly string[];
};

/** An act of an offer, decided and written, whose changes are being made. */
export interface OfferMove {
  readonly offer: Offer;
  readonly decision: Decision;
  readonly input: OfferInput;
  readonly making: Making;
}

type OfferChange = (tx: Tx, move: OfferMove) => Promise<void>;

/** What the changes named by offer.workflow.ts write; they run after the compare-and-set, under its row lock. */
export const OFFER_CHANGES: Readonly<Record<string, OfferChange>> = {
  add_version: async (tx, { offer, input, making }) => {
    const words = given(input.words, 'words');
    const sentences = await sourcesOf(tx, offer.needId, words);
    await tx.query(
      `INSERT INTO offer_versions (group_id, offer_id, no, title, body, soft_skills, conditions, written_by, written_at, sentences)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb)`,
      [
        offer.groupId,
        offer.id,
        (offer.facts.latest?.no ?? 0) + 1,
        words.title,
        words.body,
        words.softSkills,
        words.conditions,
        making.actor.userId,
        making.now,
        JSON.stringify(sentences),
      ],
    );
  },

  set_ambassador: async (tx, { offer, input }) => {
    await tx.query('UPDATE offers SET ambassador_id = $2 WHERE id = $1', [
      offer.id,
      given(input.ambassador, 'ambassador'),
    ]);
  },

  keep_waiver: async (tx, { offer, decision, input }) => {
    const passages = excludingPassages(given(offer.facts.latest ?? undefined, 'latest version'));
    await tx.query(
      'INSERT INTO offer_waivers (group_id, offer_id, version_no, event_version, passages) VALUES ($1, $2, $3, $4, $5::jsonb)',
      [
        offer.groupId,
        offer.id,
        given(input.version_no, 'version_no'),
        decision.next.version,
        JSON.stringify(passages),
      ],
    );
  },

  approve_for_company: (tx, move) => approve(tx, move, 'company'),
  approve_for_group: (tx, move) => approve(tx, move, 'group'),

  put_on_show: async (tx, { offer, input, making }) => {
    await tx.query(
      'UPDATE offers SET current_version_no = $2, published_at = coalesce(published_at, $3) WHERE id = $1',
      [offer.id, given(input.version_no, 'version_no'), making.now],
    );
  },

  close_waiting_choices: (tx, { offer, decision, input, making }) =>
    closeWaitingChoices(tx, { ...offer, version: decision.next.version }, making.now, input.takers ?? []),

  mark_need_rewritten: (tx, { offer, making }) => mirrorNeed(tx, offer.needId, 'rewrite', making),
  mark_need_published: (tx, { offer, making }) => mirrorNeed(tx, offer.needId, 'publish', making),
  mark_need_filled: (tx, { offer, making }) => mirrorNeed(tx, offer.needId, 'fill', making),
  mark_need_reopened: (tx, { offer, making }) => mirrorNeed(tx, offer.needId, 'reopen', making),
  send_need_back: (tx, { offer, making }) => mirrorNeed(tx, offer.needId, 'send_back', making),
};

async function approve(
  tx: Tx,
  { offer, input, making }: OfferMove,
  side: 'company' | 'group',
): Promise<void> {
  await tx.query(
    `UPDATE offer_versions SET ${side}_approved_by = $3, ${side}_approved_at = $4 WHERE offer_id = $1 AND no = $2`,
    [offer.id, given(input.version_no, 'version_no'), making.actor.userId, making.now],
  );
}

function given<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The act was asked without its input: ${name}`);
  return value;
}
