import { existsSync, readFileSync } from 'node:fs';
import type { Judged } from '../assertions/judge-product';
import { checkEverything } from '../assertions/check-everything';
import { compareEffects } from '../assertions/effects-of-journal';
import { readJournal } from '../assertions/journal';
import type { Expected } from '../load/expected';
import type { Scene } from '../scene/scene';

/** Effects that the far end of the control has seen, by key, with how many times. */
export function deedsIn(file: string): Map<string, number> {
  const deeds = new Map<string, number>();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  for (const key of lines.filter(Boolean)) deeds.set(key, (deeds.get(key) ?? 0) + 1);
  return deeds;
}

/** Judges a leg of the control by the assertions of the product. */
export async function judgeControl(scene: Scene, expected: Expected, deedsFile: string): Promise<Judged> {
  const journal = await readJournal(scene, expected, []);
  const effects = await compareEffects(scene, expected, deedsIn(deedsFile));
  const { replayMismatches, chainBreaks, orphanTimers, stuckOutbox } = await checkEverything(scene);
  return {
    transitions: journal.transitions,
    effects: effects.asked,
    verdict: {
      lost: { journeysBehind: journal.behind.length, effects: effects.lost.length },
      twice: { acts: journal.tooMany.length, effects: effects.twice.length, unaskedEffects: effects.unasked.length }, // prettier-ignore
      acksMissing: 0,
      journalGaps: journal.gaps,
      replayMismatches,
      chainBreaks,
      orphanTimers,
      stuckOutbox,
      told: {},
      examples: [],
    },
  };
}
