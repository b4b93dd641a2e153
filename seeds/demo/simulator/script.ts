import type { CalendarDate, Instant } from '@passerelle/kernel';
import type { Calendar } from './calendar';
import type { Simulator } from './simulator';

type Step = () => Promise<void>;

/** A story as dated steps. Those that lie after the present have not happened yet, and are left out. */
export class Script {
  private readonly steps: { readonly at: number; readonly moment: Instant; readonly step: Step }[] = [];

  constructor(private readonly calendar: Calendar) {}

  /** Something that people do on a day at an hour of Paris. Steps of one moment keep the order in which they were told. */
  on(day: CalendarDate, hour: string, step: Step): void {
    const moment = this.calendar.at(day, hour);
    this.steps.push({ at: Date.parse(moment), moment, step });
  }

  /** Plays the story up to the present, letting the engine do its part in between. @param told after each step: done, in all */
  async play(simulator: Simulator, told: (done: number, total: number) => void): Promise<void> {
    const present = Date.parse(this.calendar.now);
    const past = this.steps.filter(({ at }) => at <= present).sort((a, b) => a.at - b.at);
    for (const [place, { moment, step }] of past.entries()) {
      await simulator.advanceTo(moment);
      await step();
      told(place + 1, past.length);
    }
    await simulator.advanceTo(this.calendar.now);
  }
}
