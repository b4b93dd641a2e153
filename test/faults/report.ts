import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsIn, lostIn, twiceIn, type Verdict } from './assertions/verdict';
import type { Plan } from './plan';

/** What one leg came to: of the product, or of the control. */
export interface LegReport {
  readonly name: string;
  readonly backend: string;
  readonly strikes: number;
  /** The same fault by fault. */
  readonly byFault: Readonly<Record<string, number>>;
  readonly transitions: number;
  readonly overHttp: number;
  readonly effects: number;
  readonly verdict: Verdict;
  /** Why the load could not be done to its end; null when it was. */
  readonly failed: string | null;
  readonly seconds: number;
}

/** All that a run came to. */
export interface RunReport {
  readonly plan: Plan;
  readonly product: readonly LegReport[];
  readonly control: readonly LegReport[];
  readonly notRun: readonly string[];
}

/** Strikes of each fault over some legs, mixtures taken apart. */
export function strikesOf(legs: readonly LegReport[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const { byFault } of legs)
    for (const [name, times] of Object.entries(byFault)) total.set(name, (total.get(name) ?? 0) + times);
  return total;
}

/** A leg is good when its load was done to the end and nothing was found wrong. */
export function isGood({ verdict, failed }: LegReport): boolean {
  return failed === null && faultsIn(verdict) === 0;
}

/** The run proves something when every leg of the product is good and no leg of the struck control is. */
export function isProven({ product, control }: RunReport): boolean {
  const struck = control.filter(({ strikes }) => strikes > 0);
  const calm = control.filter(({ strikes }) => strikes === 0);
  return product.length > 0 && product.every(isGood) && struck.length > 0 && calm.every(isGood) && !struck.some(isGood); // prettier-ignore
}

const COLUMNS = ['leg', 'backend', 'strikes', 'transitions', 'HTTP', 'effects', 'lost', 'twice', 'acks missing', 'gaps', 'replay', 'chains', 'timers', 'outbox', 'in doubt', '2nd sends', 'crashes', 's', '']; // prettier-ignore

/** The table: one line a leg. */
export function table(legs: readonly LegReport[]): string {
  const rows = [COLUMNS, ...legs.map(rowOf)];
  const widths = COLUMNS.map((_column, place) =>
    Math.max(...rows.map((row) => String(row[place] ?? '').length)),
  );
  return rows
    .map((row) => row.map((cell, place) => pad(String(cell), widths[place] ?? 0, place < 2)).join('  '))
    .join('\n');
}

function rowOf(leg: LegReport): (string | number)[] {
  const { verdict: v } = leg;
  return [
    leg.name, leg.backend, leg.strikes, leg.transitions, leg.overHttp, leg.effects, lostIn(v), twiceIn(v), v.acksMissing,
    v.journalGaps, v.replayMismatches, v.chainBreaks, v.orphanTimers, v.stuckOutbox, v.told['inDoubt'] ?? 0,
    v.told['secondSends'] ?? 0, v.told['crashes'] ?? 0, Math.round(leg.seconds), isGood(leg) ? 'holds' : 'FAILS',
  ]; // prettier-ignore
}

function pad(text: string, width: number, left: boolean): string {
  return left ? text.padEnd(width) : text.padStart(width);
}

/** What was found wrong in a leg, with examples. */
export function findings(leg: LegReport): string[] {
  if (isGood(leg)) return [];
  const { lost, twice } = leg.verdict;
  const counts = Object.entries({ ...lost, ...twice }).filter(([, count]) => count !== 0);
  return [
    `${leg.name} (${leg.backend}): ${counts.map(([what, count]) => `${what} ${String(count)}`).join(', ')}`,
    ...(leg.failed ? [`  ${leg.failed}`] : []),
    ...leg.verdict.examples.map((example) => `  ${example}`),
  ];
}

/** Name of a run's report and, with `-logs`, of its folder of logs: a run on one backend alone has its own. */
export function nameOf({ only }: Plan): string {
  return only ? `faults-${only}` : 'faults';
}

/** Writes `.build/faults.json`. */
export function writeReport(root: string, report: RunReport): void {
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(join(root, `.build/${nameOf(report.plan)}.json`), `${JSON.stringify({ ...report, strikes: Object.fromEntries(strikesOf(report.product)), proven: isProven(report) }, null, 2)}\n`); // prettier-ignore
}
