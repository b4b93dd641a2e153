import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { BadInput } from './bad-input';

/** The three streams of a command. */
export interface CommandStreams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** What a command is given: its options and words, and the only ways in and out. */
export class CommandContext<Values> {
  constructor(
    readonly options: Values,
    readonly words: readonly string[],
    private readonly streams: CommandStreams,
  ) {}

  /** Where progress and messages go. */
  get stderr(): Writable {
    return this.streams.stderr;
  }

  /** Reads one JSON value from standard input. @throws BadInput when it is not JSON. */
  async readJson(): Promise<unknown> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.streams.stdin) chunks.push(Buffer.from(chunk as Uint8Array | string));
    return parseJson(Buffer.concat(chunks).toString('utf8'), '');
  }

  /** Reads standard input as one JSON value a line, skipping blank lines. @throws BadInput naming the line. */
  async *readJsonLines(): AsyncGenerator<{ line: number; value: unknown }> {
    let line = 0;
    for await (const text of createInterface({ input: this.streams.stdin, crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() !== '') yield { line, value: parseJson(text, `/${line - 1}`) };
    }
  }

  /** Writes one JSON value and a line end on standard output, waiting when the reader is slow. */
  async write(value: unknown): Promise<void> {
    await this.writeText(`${JSON.stringify(value)}\n`);
  }

  /** Writes plain text on standard output, for the formats that are not JSON by their nature (a diagram). */
  async writeText(text: string): Promise<void> {
    if (!this.streams.stdout.write(text)) await once(this.streams.stdout, 'drain');
  }

  /** Says something to the person, on standard error. */
  tell(message: string): void {
    this.streams.stderr.write(`${message}\n`);
  }
}

/**
 * Answers one item for one item, or an array for an array, as the contract of the pure commands asks.
 * `answer` receives the JSON pointer of its item, to name the field it refuses.
 */
export function answerEach<Answer>(
  input: unknown,
  answer: (item: unknown, pointer: string) => Answer,
): Answer | Answer[] {
  return Array.isArray(input) ? input.map((item, index) => answer(item, `/${index}`)) : answer(input, '');
}

function parseJson(text: string, pointer: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const message = text.trim() === '' ? 'Envoyez du JSON sur l’entrée standard.' : 'Ce n’est pas du JSON.';
    throw new BadInput([{ pointer, code: 'wrong_form', message }]);
  }
}
