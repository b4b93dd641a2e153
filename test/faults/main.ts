import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { canHaveRedis, sayWithoutRedis } from '../environment/redis';
import { Dice } from './load/dice';
import { readPlan, type Plan } from './plan';
import { runProduct } from './run-product';
import { runControl } from './run-control';
import {
  findings,
  isProven,
  nameOf,
  strikesOf,
  table,
  writeReport,
  type LegReport,
  type RunReport,
} from './report';
import { PostgresServer } from './scene/postgres-server';
import type { Backend } from './scene/scene';
import { Undoing, undoOnEnd } from './scene/undoing';

/** Runs the fault suite: the product, which must hold, then the control, which must not. */
async function main(root: string, plan: Plan): Promise<boolean> {
  const undoing = new Undoing();
  undoOnEnd(undoing, plan.sizes.limitMs);
  const logs = join(root, '.build', `${nameOf(plan)}-logs`);
  rmSync(logs, { recursive: true, force: true });
  const began = performance.now();
  say(`Faults, ${plan.short ? 'short part' : 'full'}, seed ${String(plan.seed)}`);
  try {
    const backends = backendsOf(plan);
    const postgres = await PostgresServer.start(root, undoing);
    const dice = new Dice(plan.seed);
    const run = { root, logs, plan, backends, postgres, undoing, dice, tell };
    const product = await runProduct(run);
    const control = await runControl(run);
    const report: RunReport = {
      plan,
      product,
      control,
      notRun: backends.includes('redis') ? [] : ['the half on Redis'],
    };
    writeReport(root, report);
    sayAll(report, (performance.now() - began) / 1_000);
    return isProven(report);
  } finally {
    await undoing.run();
  }
}

function backendsOf({ only }: Plan): Backend[] {
  const wanted: Backend[] = only ? [only] : ['redis', 'postgres'];
  if (!wanted.includes('redis') || canHaveRedis()) return wanted;
  sayWithoutRedis('the half of the fault suite on Redis');
  return wanted.filter((backend) => backend !== 'redis');
}

function sayAll(report: RunReport, seconds: number): void {
  const { product, control } = report;
  const sum = (of: (leg: LegReport) => number): string => String(product.reduce((total, leg) => total + of(leg), 0)); // prettier-ignore
  say(`\nThe product: nothing lost, nothing done twice\n${table(product)}`);
  say(`\nThe control, whose state and queue are written apart: must fail when struck\n${table(control)}`);
  say(`\nStrikes: ${[...strikesOf(product)].map(([name, times]) => `${name} ${String(times)}`).join(', ')}`); // prettier-ignore
  say(`${sum((leg) => leg.transitions)} transitions, ${sum((leg) => leg.overHttp)} of them acknowledged over HTTP, ${sum((leg) => leg.effects)} effects, ${seconds.toFixed(0)} s, seed ${String(report.plan.seed)}`); // prettier-ignore
  for (const line of product.flatMap(findings)) say(line);
  say(isProven(report) ? 'PROVEN: the product holds, the control does not.' : 'NOT PROVEN');
}

function tell(leg: LegReport): void {
  say(table([leg]).split('\n')[1] ?? '');
  for (const line of findings(leg)) say(line);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [root = '.', ...args] = process.argv.slice(2);
main(root, readPlan(args)).then(
  (proven) => process.exit(proven ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
