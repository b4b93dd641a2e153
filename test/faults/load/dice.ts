/** Chance that can be thrown again: the same seed gives the same throws (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** A number from 0 to 1, 1 excluded. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number between two, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of several. */
  oneOf<T>(things: readonly T[]): T {
    const [first] = things;
    if (first === undefined) throw new Error('Nothing to choose from');
    return things[Math.floor(this.next() * things.length)] ?? first;
  }
}
