/** Identifier of one kind of thing. A plain string is accepted; an id of another kind is not. */
export type Id<Brand extends string> = string & { readonly __of?: Brand };

const COUNTER_MAX = 0xfff;
let lastMillisecond = 0;
let counter = 0;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
const BYTES = Array.from({ length: 256 }, (_, value) => hex(value, 2));

/** Random bytes of one id, and how many ids are provided for at once: asking the system for each costs more than the rest. */
const RANDOM_BYTES = 10;
const random = new Uint8Array(RANDOM_BYTES * 400);
let used = random.length;

/**
 * Makes a UUID version 7 (RFC 9562): ids made by one process sort in the order they were made, even within
 * a millisecond or when the machine's clock steps back. Runs in Node and in the browser.
 */
export function newId<Brand extends string = string>(): Id<Brand> {
  if (used === random.length) {
    globalThis.crypto.getRandomValues(random);
    used = 0;
  }
  const start = used;
  used += RANDOM_BYTES;
  const at = (index: number): number => random[start + index] ?? 0;
  const now = Date.now();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    // Half of the counter's room is left free, so that a burst seldom has to borrow from the next millisecond.
    counter = ((at(8) << 8) | at(9)) & 0x7ff;
  } else if (counter < COUNTER_MAX) {
    counter += 1;
  } else {
    lastMillisecond += 1;
    counter = 0;
  }
  const time = hex(lastMillisecond, 12);
  const byte = (index: number): string => BYTES[at(index)] ?? '00';
  const variant = (BYTES[(at(0) & 0x3f) | 0x80] ?? '80') + byte(1);
  const node = byte(2) + byte(3) + byte(4) + byte(5) + byte(6) + byte(7);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter, 3)}-${variant}-${node}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Says whether a text has the form of a UUID, of any version. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
