import type { Backend } from './scene/scene';

/** How much is done. */
export interface Sizes {
  /** People of a leg who go the way of the method together; and one by one over HTTP. */
  readonly crowd: number;
  readonly overHttp: number;
  /** Rounds of hold and resume at the least, for both. */
  readonly rounds: number;
  /** Rounds at the most, when a fault is slow to strike. */
  readonly mostRounds: number;
  readonly wantLastPlace: number;
  readonly racesOfTen: number;
  /** How long to wait for one step, and for all to come to rest, milliseconds. */
  readonly patienceMs: number;
  readonly control: {
    readonly people: number;
    /** Long enough for all the strikes: each falls between the state and the queue, or beside, by chance. */
    readonly rounds: number;
    readonly strikes: number;
    /** Nothing has moved for so long: it never will. Well over the three seconds after which a dead worker's job is found. */
    readonly stillMs: number;
  };
  /** Everything is stopped after this. */
  readonly limitMs: number;
}

/** What was asked for on the command line. */
export interface Plan {
  readonly short: boolean;
  readonly seed: number;
  readonly only: Backend | null;
  /** Legs whose name holds one of these words, with commas between. */
  readonly leg: string | null;
  readonly sizes: Sizes;
}

const FULL: Sizes = {
  crowd: 90,
  overHttp: 10,
  rounds: 3,
  mostRounds: 40,
  wantLastPlace: 50,
  racesOfTen: 10,
  patienceMs: 240_000,
  control: { people: 120, rounds: 8, strikes: 24, stillMs: 15_000 },
  limitMs: 90 * 60_000,
};

const SHORT: Sizes = {
  crowd: 24,
  overHttp: 4,
  rounds: 1,
  mostRounds: 100,
  wantLastPlace: 50,
  racesOfTen: 2,
  patienceMs: 180_000,
  control: { people: 80, rounds: 8, strikes: 16, stillMs: 6_000 },
  limitMs: 900_000,
};

/**
 * Reads the arguments: `--short` or `--minutes n` (up to five: the short part), `--seed n`, `--only redis|postgres`,
 * `--leg text`, `--crowd n` (people of a leg, for a slow machine).
 * @throws when one means nothing
 */
export function readPlan(args: readonly string[]): Plan {
  const given = new Map<string, string>();
  for (let place = 0; place < args.length; place += 1) {
    const name = args[place] ?? '';
    if (!['--short', '--minutes', '--seed', '--only', '--leg', '--crowd'].includes(name))
      throw new Error(`Unknown: ${name}`);
    given.set(name, name === '--short' ? '' : (args[(place += 1)] ?? ''));
  }
  const only = given.get('--only') ?? null;
  if (only !== null && only !== 'redis' && only !== 'postgres') throw new Error(`--only ${only}`);
  const short = given.has('--short') || Number(given.get('--minutes') ?? 60) <= 5;
  const sizes = short ? SHORT : FULL;
  return {
    short,
    seed: Number(given.get('--seed') ?? Math.floor(Math.random() * 1_000_000)),
    only,
    leg: given.get('--leg') ?? null,
    sizes: { ...sizes, crowd: Number(given.get('--crowd') ?? sizes.crowd) },
  };
}
