import { randomBytes } from 'node:crypto';
import { newId } from '@passerelle/kernel';
import { prepared, type Tx } from '@passerelle/platform';
import { stateOf } from '@passerelle/workflow';
import { chainHash, wordsHash } from './chain';
import { Columns } from './columns';
import { partWords } from './free-words';
import type { Journey } from './journey';
import type { Machinery } from './machinery';
import type { DecidedMove } from './move';
import { WRITE_MOVES } from './write-moves.sql';

/** A decided act with what the journal keeps of its asking. */
export interface OrderedMove extends DecidedMove {
  readonly requestKey: string | null;
  readonly onBehalfOf: string | null;
}

/** Another act came first: nothing was written, the caller reads again. */
export class StaleJourneys extends Error {
  constructor(
    readonly asked: number,
    readonly written: number,
  ) {
    super(`${String(asked - written)} of ${String(asked)} journeys had moved on`);
    this.name = 'StaleJourneys';
  }
}

/**
 * Writes decided acts, for one journey or for hundreds, in one statement: compare-and-set on the version, journal, timers,
 * work that follows and outbox; free words beside them.
 * @param returned how many of the acts that follow each the caller makes itself
 * @returns the journeys as the acts leave them, by id
 * @throws StaleJourneys
 */
export async function writeMoves(
  tx: Tx,
  machinery: Machinery,
  moves: readonly OrderedMove[],
  now: string,
  returned: number,
): Promise<Map<string, Journey>> {
  if (moves.length === 0) return new Map();
  const written = moves.map((move) => lineOf(machinery, move, now));
  const columns = columnsOf(machinery, written, now, returned);
  const { rows } = await prepared<{ moves: number }>(tx, WRITE_MOVES, columns);
  const count = rows[0]?.moves ?? 0;
  if (count !== moves.length) throw new StaleJourneys(moves.length, count);
  await keepWords(tx, written);
  await pauseOrResume(tx, moves, now);
  return new Map(written.map((line) => [line.move.journey.id, standingAfter(line)]));
}

interface WrittenMove {
  readonly move: OrderedMove;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, string>>;
  readonly salt: Buffer | null;
  readonly wordsHash: Buffer | null;
  readonly hash: Buffer;
  readonly stateKind: string;
  readonly phase: string | null;
  /** ISO instant at which the state it leaves the journey in was entered. */
  readonly entered: string;
}

function standingAfter({ move: { journey, decision }, hash, entered }: WrittenMove): Journey {
  return { ...journey, ...decision.next, enteredAt: entered, chainHash: hash };
}

function lineOf(machinery: Machinery, move: OrderedMove, now: string): WrittenMove {
  const { journey, decision, actor } = move;
  const { words, rest } = partWords(move.input, machinery.parts.wordInputs);
  const payload = decision.proposal ? { proposal: true, ...rest } : rest;
  const salt = Object.keys(words).length > 0 ? randomBytes(16) : null;
  const hashOfWords = salt ? wordsHash(words, salt) : null;
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
      wordsHash: hashOfWords,
      at: now,
    },
    journey.version === 0 ? null : journey.chainHash,
  );
  const state = stateOf(
    machinery.definitions.get(journey.definition, journey.definitionVersion),
    decision.next.state,
  );
  return {
    move,
    payload,
    words,
    salt,
    wordsHash: hashOfWords,
    hash,
    stateKind: state.kind,
    phase: state.phase,
    entered: decision.from === decision.next.state ? journey.enteredAt : now,
  };
}

function columnsOf(
  machinery: Machinery,
  written: readonly WrittenMove[],
  now: string,
  returned: number,
): unknown[] {
  const journeys = new Columns(19);
  const cancelled = new Columns(3);
  const armed = new Columns(7);
  const follows = new Columns(4);
  const outbox = new Columns(4);
  for (const { move, payload, wordsHash: hashOfWords, hash, stateKind, phase, entered } of written) {
    const { journey, decision, actor } = move;
    const { next } = decision;
    journeys.push(
      journey.id, next.version, hash, next.state, stateKind, phase, next.previousState, next.onHold, entered,
      decision.act, decision.from, actor.userId, actor.role, move.onBehalfOf, journey.definitionVersion,
      move.requestKey, JSON.stringify(payload), hashOfWords, journey.version === 0 ? null : journey.chainHash,
    ); // prettier-ignore
    const setAgain = new Set(decision.timers.arm.map(({ name }) => name));
    for (const name of decision.timers.cancel) cancelled.push(journey.id, name, setAgain.has(name));
    for (const timer of decision.timers.arm) {
      const pausable = machinery.pausableTimers.has(timer.name);
      armed.push(
        newId(),
        journey.id,
        timer.name,
        timer.subject,
        timer.dueAt,
        pausable,
        pausable && next.onHold,
      );
    }
    for (const act of decision.follows.slice(returned))
      follows.push(newId(), journey.id, act, `follows:${String(next.version)}`);
    for (const effect of decision.effects) outbox.push(newId(), journey.id, effect, next.version);
  }
  const groupId = written[0]?.move.journey.groupId;
  const { arrays: each } = journeys;
  return [groupId, now, ...each, ...cancelled.arrays, ...armed.arrays, ...follows.arrays, ...outbox.arrays];
}

async function keepWords(tx: Tx, written: readonly WrittenMove[]): Promise<void> {
  const spoken = written.filter(({ salt }) => salt !== null);
  if (spoken.length === 0) return;
  const columns = new Columns(5);
  for (const { move, salt, words } of spoken) {
    columns.push(
      move.journey.groupId,
      move.journey.id,
      move.decision.next.version,
      salt,
      JSON.stringify(words),
    );
  }
  await tx.query(
    `INSERT INTO journal_words (group_id, journey_id, version, salt, words)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::bytea[], $5::jsonb[])`,
    [...columns.arrays],
  );
}

async function pauseOrResume(tx: Tx, moves: readonly OrderedMove[], now: string): Promise<void> {
  const held = moves.filter(({ journey, decision }) => decision.next.onHold && !journey.onHold);
  const resumed = moves.filter(({ journey, decision }) => !decision.next.onHold && journey.onHold);
  if (held.length > 0) {
    await tx.query(
      `UPDATE timers SET paused_at = $2 WHERE journey_id = ANY($1::uuid[]) AND pausable AND paused_at IS NULL`,
      [held.map(({ journey }) => journey.id), now],
    );
  }
  if (resumed.length > 0) {
    await tx.query(
      `UPDATE timers SET due_at = due_at + ($2::timestamptz - paused_at), paused_at = NULL
       WHERE journey_id = ANY($1::uuid[]) AND paused_at IS NOT NULL`,
      [resumed.map(({ journey }) => journey.id), now],
    );
  }
}
