import type { Fault } from './strike';

/** Several faults, one after another in the order the dice say; each is prepared, and each keeps its own count. */
export function mixtureOf(
  name: string,
  faults: readonly Fault[],
  least: number,
  counts: Map<string, number>,
): Fault {
  return {
    name,
    pause: [200, 1_200],
    least,
    prepare: async (stage, dice) => {
      const undo: { readonly name: string; readonly step: () => Promise<number> }[] = [];
      for (const fault of faults)
        if (fault.prepare) undo.push({ name: fault.name, step: await fault.prepare(stage, dice) });
      return async () => {
        let byThemselves = 0;
        for (const { name, step } of undo) {
          const times = await step();
          counts.set(name, (counts.get(name) ?? 0) + times);
          byThemselves += times;
        }
        return byThemselves;
      };
    },
    strike: async (stage, dice) => {
      // The first round takes each in turn, so that a short run misses none.
      const round = [...counts.values()].reduce((sum, times) => sum + times, 0);
      const rare = faults.find((fault) => !counts.has(fault.name));
      const fault = rare && round < faults.length * 4 ? rare : dice.oneOf(faults);
      const struck = (await fault.strike(stage, dice)) > 0 ? 1 : 0;
      if (struck) counts.set(fault.name, (counts.get(fault.name) ?? 0) + 1);
      return struck;
    },
  };
}
