import { randomBytes } from 'node:crypto';
import { stateOf } from '@passerelle/workflow';
import { chainHash, wordsHash } from './chain';
import { partWords } from './free-words';
import type { Journey } from './journey';
import type { Machinery } from './machinery';
import type { DecidedMove } from './move';

/** A decided act with what the journal keeps of its asking. */
export interface OrderedMove extends DecidedMove {
  readonly requestKey: string | null;
  readonly onBehalfOf: string | null;
}

/** A decided act as the journal will hold it, with the journey as the act leaves it. Nothing of it is in the database yet. */
export interface UnwrittenLine {
  readonly move: OrderedMove;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The free words of the act, erasable: kept beside the journal, which holds their keyed hash only. */
  readonly words: {
    readonly text: Readonly<Record<string, string>>;
    readonly salt: Buffer;
    readonly hash: Buffer;
  } | null;
  readonly hash: Buffer;
  readonly stateKind: string;
  readonly phase: string | null;
  readonly standing: Journey;
  /** The act that follows and that the caller makes itself; null = none, or it is left. */
  readonly next: string | null;
  /** Acts that follow and wait in the work list. */
  readonly leaves: readonly string[];
}

/** Joins a decided act to the chain of its journey. @param returned how many of the acts that follow the caller makes itself */
export function lineOf(machinery: Machinery, move: OrderedMove, returned: 0 | 1): UnwrittenLine {
  const { journey, decision, actor, now } = move;
  const { words: text, rest } = partWords(move.input, machinery.parts.wordInputs);
  const payload = decision.proposal ? { proposal: true, ...rest } : rest;
  const words = keyed(text);
  const hash = chainHash(
    {
      journeyId: journey.id,
      version: decision.next.version,
      act: decision.act,
      from: decision.from,
      to: decision.next.state,
      actorId: actor.userId,
      actorRole: actor.role,
      onBehalfOf: move.onBehalfOf,
      definitionVersion: journey.definitionVersion,
      requestKey: move.requestKey,
      payload,
      wordsHash: words?.hash ?? null,
      at: now,
    },
    journey.version === 0 ? null : journey.chainHash,
  );
  const definition = machinery.definitions.get(journey.definition, journey.definitionVersion);
  const state = stateOf(definition, decision.next.state);
  const enteredAt = decision.from === decision.next.state ? journey.enteredAt : now;
  return {
    move,
    payload,
    words,
    hash,
    stateKind: state.kind,
    phase: state.phase,
    standing: { ...journey, ...decision.next, enteredAt, chainHash: hash },
    next: returned === 1 ? (decision.follows[0] ?? null) : null,
    leaves: decision.follows.slice(returned),
  };
}

function keyed(text: Readonly<Record<string, string>>): UnwrittenLine['words'] {
  if (Object.keys(text).length === 0) return null;
  const salt = randomBytes(16);
  return { text, salt, hash: wordsHash(text, salt) };
}
