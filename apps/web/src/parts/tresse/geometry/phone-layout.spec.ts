import { sandrine, yohann } from '../sample-journeys';
import { phoneLayout, PHONE } from './phone-layout';
import { phoneRows } from './phone-rows';

const rows = phoneRows(sandrine);
const key = (index: number): string => rows[index]?.key ?? '';
const indexOf = (wanted: string): number => rows.findIndex((row) => row.key === wanted);

describe('the rows of a phone braid', () => {
  it('hold every fact once: seven phases, eleven actions, four knots, a hole, today', () => {
    expect(rows).toHaveLength(7 + 11 + 4 + 1 + 1);
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  });

  it('open with the first phase and follow time', () => {
    expect(key(0)).toBe('phase 1');
    expect(indexOf('hole 20549')).toBeGreaterThan(indexOf('w2'));
    expect(indexOf('hole 20549')).toBeLessThan(indexOf('phase 3'));
  });

  it('put what is done before today and what is planned after', () => {
    const today = indexOf('today');
    expect(Math.max(...['w5', 't2', 'a3', 'k3'].map(indexOf))).toBeLessThan(today);
    expect(Math.min(...['k4', 'a4', 'phase 6', 'phase 7'].map(indexOf))).toBeGreaterThan(today);
  });
});

describe('the strands of a phone braid', () => {
  const layout = phoneLayout(sandrine, rows, []);

  it('is as high as its rows', () => {
    expect(layout.height).toBe(rows.length * PHONE.row);
    const heights = rows.map((_, index) => (index === 3 ? 90 : 47));
    expect(phoneLayout(sandrine, rows, heights).height).toBe(rows.length * 47 + 43);
  });

  it('puts each knot in the middle of its row, and moves it when a row above grows', () => {
    const row = indexOf('k2');
    expect(layout.frame.knots[1]?.centre).toBe((row + 0.5) * PHONE.row);
    const taller = phoneLayout(
      sandrine,
      rows,
      rows.map((_, index) => (index === 0 ? 67 : 47)),
    );
    expect(taller.frame.knots[1]?.centre).toBe((row + 0.5) * PHONE.row + 20);
  });

  it('draws full cords above today only', () => {
    for (const cord of layout.cords.filter(({ tone }) => tone === 'done'))
      expect(cord.to).toBeLessThanOrEqual(layout.today);
    for (const cord of layout.cords.filter(({ tone }) => tone === 'planned'))
      expect(cord.from).toBeGreaterThanOrEqual(layout.today);
  });

  it('begins in the knot the action that the knot made possible', () => {
    const loop = layout.cords.find((cord) => cord.actionIds.includes('w1'));
    expect(loop?.from).toBe((layout.frame.knots[0]?.centre ?? 0) - 22);
  });

  it('breaks the deck at the hole', () => {
    const [hole] = layout.holes;
    expect(layout.holes).toHaveLength(1);
    expect(layout.deck.some((piece) => piece.from < (hole?.to ?? 0) && piece.to > (hole?.from ?? 0))).toBe(
      false,
    );
  });

  it('draws a journey without any action', () => {
    const empty = { ...yohann, actions: [], phases: yohann.phases.slice(0, 1) };
    expect(phoneLayout(empty, phoneRows(empty), []).cords).toEqual([]);
  });
});
