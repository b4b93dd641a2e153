import { isRestrictedAmendment } from '@passerelle/contracts';
import {
  isStaff,
  JOURNEY_ACT_LABELS,
  JOURNEY_ACTS,
  JOURNEY_STATE_LABELS,
  STAFF,
  type JourneyState,
  type Role,
} from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { authorOf } from '../domain/author';

/** One line of a journal, in words. */
export interface TimelineLine {
  readonly version: number;
  readonly act: string;
  /** « a admis la personne » */
  readonly sentence: string;
  readonly by: string;
  readonly onBehalfOf: string | null;
  readonly state: string;
  readonly stateLabel: string;
  readonly at: string;
  /** Free words, for those who may read them; null when there were none or when they are masked. */
  readonly words: Readonly<Record<string, string>> | null;
  readonly wordsMasked: boolean;
}

interface Row {
  version: number;
  act: string;
  to_state: JourneyState;
  actor_role: Role | 'system';
  actor_name: string | null;
  on_behalf_of: string | null;
  payload: { proposal?: boolean; amendment_kind?: string };
  at: Date;
  words: Record<string, string> | null;
}

/** Roles that read reasons and sentences of a journal: those who guide the person, and the person. */
const READS_WORDS: ReadonlySet<string> = new Set([...STAFF, 'advisor', 'candidate']);

/** The journal of a journey, newest first, with the words that the reader's role may read. */
export async function readTimeline(
  tx: Tx,
  journeyId: string,
  reader: Actor['role'],
): Promise<TimelineLine[]> {
  const rows: Row[] = await tx.query(
    `SELECT e.version, e.act, e.to_state, e.actor_role, u.full_name AS actor_name, e.on_behalf_of, e.payload, e.at, w.words
     FROM journey_events e
     LEFT JOIN users u ON u.id = e.actor_id
     LEFT JOIN journal_words w ON w.journey_id = e.journey_id AND w.version = e.version
     WHERE e.journey_id = $1 ORDER BY e.version DESC`,
    [journeyId],
  );
  return rows.map((row) => ({
    ...wordsFor(reader, row),
    version: row.version,
    act: row.act,
    sentence: sentenceOf(row),
    by: authorOf(row.actor_name, row.actor_role),
    onBehalfOf: row.on_behalf_of,
    state: row.to_state,
    stateLabel: JOURNEY_STATE_LABELS[row.to_state],
    at: row.at.toISOString(),
  }));
}

/** What an amendment that touches health says stays with the group's staff and the person: no advisor, no company. */
function wordsFor(
  reader: Actor['role'],
  { act, payload, words }: Row,
): Pick<TimelineLine, 'words' | 'wordsMasked'> {
  const aboutHealth = act === 'amend_contract' && isRestrictedAmendment(payload.amendment_kind ?? '');
  const readable = aboutHealth ? isStaff(reader) || reader === 'candidate' : READS_WORDS.has(reader);
  return { words: readable ? words : null, wordsMasked: !readable && words !== null };
}

function sentenceOf({ act, payload }: Row): string {
  const known = JOURNEY_ACTS.find((each) => each === act);
  if (!known) return 'a fait passer le parcours à une nouvelle version de la méthode';
  const { past, button } = JOURNEY_ACT_LABELS[known];
  return payload.proposal ? `a proposé : « ${button} »` : past;
}
