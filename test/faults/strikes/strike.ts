import type { Dice } from '../load/dice';
import type { Scene } from '../scene/scene';

/** One kind of fault: what it does once, and how long to wait between two. */
export interface Fault {
  readonly name: string;
  /** Milliseconds, least and most, between two strikes. */
  readonly pause: readonly [number, number];
  /** Strikes before the load may end. */
  readonly least: number;
  /** Strikes of each of the faults that a mixture is made of. */
  readonly counts?: ReadonlyMap<string, number>;
  /** Whether each fault of a mixture has struck. */
  hasStruckAll?(): boolean;
  /** Puts up what the fault needs, before the load. @returns how to take it down; answers the strikes it made by itself */
  prepare?(scene: Scene, dice: Dice): Promise<() => Promise<number>>;
  /** @returns how many times it struck: 0 when nothing could be struck just now */
  strike(scene: Scene, dice: Dice): Promise<number>;
}
