import type { Fault } from './strike';

/** Several faults, one after another in the order the dice say, until each has struck. @param least strikes of all together */
export function mixtureOf(name: string, faults: readonly Fault[], least: number): Fault {
  const counts = new Map<string, number>();
  const count = (fault: string, times: number): void => {
    counts.set(fault, (counts.get(fault) ?? 0) + times);
  };
  return {
    name,
    pause: [200, 1_200],
    least,
    counts,
    hasStruckAll: () => faults.every((fault) => counts.has(fault.name)),
    prepare: async (scene, dice) => {
      const undo: { readonly name: string; readonly step: () => Promise<number> }[] = [];
      for (const fault of faults)
        if (fault.prepare) undo.push({ name: fault.name, step: await fault.prepare(scene, dice) });
      return async () => {
        let byThemselves = 0;
        for (const { name: fault, step } of undo) {
          const times = await step();
          count(fault, times);
          byThemselves += times;
        }
        return byThemselves;
      };
    },
    strike: async (scene, dice) => {
      const missing = faults.filter((fault) => !counts.has(fault.name));
      const fault = dice.oneOf(missing.length > 0 && dice.next() < 0.9 ? missing : faults);
      const struck = (await fault.strike(scene, dice)) > 0 ? 1 : 0;
      if (struck) count(fault.name, 1);
      return struck;
    },
  };
}
