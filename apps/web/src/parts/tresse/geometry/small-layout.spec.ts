import { sandrine, yohann } from '../sample-journeys';
import { smallLayout } from './small-layout';

describe('the small braid', () => {
  it('shows how far a person has come: in POE before the middle, in contract after', () => {
    expect(smallLayout(yohann, 132).today).toBeLessThan(66);
    expect(smallLayout(sandrine, 132).today).toBeGreaterThan(66);
  });

  it('gives each phase the same place for everyone, whatever its length', () => {
    const longer = {
      ...sandrine,
      phases: sandrine.phases.map((phase) => (phase.n === 1 ? { ...phase, from: '2025-01-01' } : phase)),
    };
    expect(smallLayout(longer, 132).today).toBeCloseTo(smallLayout(sandrine, 132).today, 6);
  });

  it('breaks its deck at a hole and stops it at today', () => {
    const { deck, holes, today } = smallLayout(sandrine, 132);
    expect(deck).toHaveLength(2);
    expect(deck[0]?.to).toBe(holes[0]?.from);
    expect(deck.at(-1)?.to).toBe(today);
  });

  it('keeps every cord inside its width', () => {
    for (const data of [sandrine, yohann]) {
      for (const cord of smallLayout(data, 124).cords) {
        expect(cord.from).toBeGreaterThanOrEqual(3);
        expect(cord.to).toBeLessThanOrEqual(121);
      }
    }
  });
});
