import fc from 'fast-check';
import { addDays } from '../../../words/civil-date';
import { crowded, sandrine, yohann } from '../sample-journeys';
import type { StrandKind, TresseAction, TresseData } from '../tresse-data';
import { overlaps } from './labels';
import { shorterLabels } from './large-labels';
import { LARGE, largeLayout } from './large-layout';
import { textWidth } from './text-width';

const written = (data: TresseData, width = 1166): string[] =>
  largeLayout(data, width).labels.map((label) => label.box.text);

describe('the large braid of Sandrine', () => {
  const layout = largeLayout(sandrine, 1166);

  it('keeps each strand at the same height for everyone', () => {
    expect(layout.frame.lanes).toEqual([74, 146, 218]);
    expect(largeLayout(yohann, 800).frame.lanes).toEqual(layout.frame.lanes);
  });

  it('shows her four knots, the last one planned', () => {
    expect(layout.badges.map((badge) => [badge.text, badge.knot.planned])).toEqual([
      ['1', false],
      ['2', false],
      ['3', false],
      ['4', true],
    ]);
  });

  it('names the present phase, and only that one, as present', () => {
    expect(
      layout.phases.filter((phase) => phase.state === 'present').map((phase) => phase.lines.join(' ')),
    ).toEqual(['5 Contrat']);
  });

  it('writes what runs today', () => {
    expect(written(sandrine)).toEqual(expect.arrayContaining(['Permis B', 'Verrerie du Clignon']));
  });

  it('brackets the hole and says its length', () => {
    expect(layout.holes.map((hole) => hole.text)).toEqual(['2\u00A0semaines']);
    const [hole] = layout.holes;
    expect(layout.planks.some((plank) => plank.x0 < (hole?.x1 ?? 0) && plank.x1 > (hole?.x0 ?? 0))).toBe(
      false,
    );
  });

  it('says the year on the first month and when it changes', () => {
    expect(layout.months[0]?.text).toBe('mars 2026');
    expect(
      layout.months.filter((month) => /20\d\d/.test(month.text)).map((month) => month.text.slice(-4)),
    ).toEqual(['2026', '2027']);
  });
});

describe('words of a large braid', () => {
  it('are shortened before they are dropped, never in the middle of a word', () => {
    expect(shorterLabels('Verrerie du Clignon')).toEqual(['Verrerie du Clignon', 'Verrerie…']);
    expect(shorterLabels('Immersion, deux semaines')).toEqual([
      'Immersion, deux semaines',
      'Immersion, deux…',
      'Immersion…',
    ]);
    expect(shorterLabels('Stage')).toEqual(['Stage']);
  });

  it('cut a phase’s name in two lines, or leave its number alone, rather than run over its neighbour', () => {
    const phases = largeLayout(sandrine, 620).phases;
    for (const phase of phases) {
      for (const line of phase.lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(phase.x1 - phase.x0);
    }
    expect(phases[3]?.lines).not.toEqual(['4 Choix de l’offre']);
  });

  it('measure a text a little wider than it is', () => {
    expect(textWidth('Vélo électrique prêté', 14.5)).toBeGreaterThan(142);
    expect(textWidth('Vélo électrique prêté', 14.5)).toBeLessThan(185);
  });
});

const kind = fc.constantFrom<StrandKind>('advice', 'training', 'work_situation');
const anAction = fc.record({
  kind,
  start: fc.integer({ min: 0, max: 500 }),
  length: fc.integer({ min: 0, max: 200 }),
  state: fc.constantFrom<TresseAction['state']>('done', 'running', 'planned', 'interrupted'),
  label: fc.constantFrom('Bilan', 'Vélo électrique prêté', 'Remise à niveau', 'Visite de trois ateliers'),
});
const aJourney = fc
  .record({
    actions: fc.array(anAction, { maxLength: 14 }),
    links: fc.array(fc.record({ at: fc.integer({ min: 0, max: 500 }), from: kind, to: kind }), {
      maxLength: 8,
    }),
    today: fc.integer({ min: 0, max: 500 }),
    width: fc.integer({ min: 600, max: 1200 }),
  })
  .map(({ actions, links, today, width }) => {
    const day = (offset: number): string => addDays('2026-01-05', offset);
    const data: TresseData = {
      today: day(today),
      phases: sandrine.phases,
      actions: actions.map((action, index) => ({
        id: String(index),
        kind: action.kind,
        label: action.label,
        state: action.state,
        from: day(action.start),
        to: day(action.start + action.length),
      })),
      links: links.map((link, index) => ({
        id: String(index),
        at: day(link.at),
        fromKind: link.from,
        toKind: link.to,
        fromId: '0',
        toId: '1',
        sentence: '',
        effect: '',
        planned: link.at > today,
      })),
    };
    return { data, width };
  });

describe('any large braid', () => {
  it('lays no word over another, nor over today’s line, nor outside the drawing', () => {
    fc.assert(
      fc.property(aJourney, ({ data, width }) => {
        const { labels, today } = largeLayout(data, width);
        labels.forEach(({ box }, index) => {
          expect(box.x0).toBeGreaterThanOrEqual(0);
          expect(box.x1).toBeLessThanOrEqual(width);
          expect(box.x0 < today && box.x1 > today).toBe(false);
          for (const other of labels.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('never draws a cord that ends before it begins', () => {
    fc.assert(
      fc.property(aJourney, ({ data, width }) => {
        const { cords } = largeLayout(data, width);
        for (const cord of cords) expect(cord.to).toBeGreaterThanOrEqual(cord.from);
      }),
      { numRuns: 150 },
    );
  });

  it('never puts a plank in a hole', () => {
    fc.assert(
      fc.property(aJourney, ({ data, width }) => {
        const { planks, holes } = largeLayout(data, width);
        for (const hole of holes) {
          expect(planks.some((plank) => plank.x0 < hole.x1 - 0.001 && plank.x1 > hole.x0 + 0.001)).toBe(
            false,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('writes the flag and the months inside the drawing', () => {
    for (const width of [600, 700, 900, 1166]) {
      const { flag, months } = largeLayout(crowded, width);
      expect(flag.from).toBeGreaterThanOrEqual(0);
      expect(flag.to).toBeLessThanOrEqual(width);
      for (const month of months)
        expect(month.x + textWidth(month.text, 14)).toBeLessThanOrEqual(width - LARGE.margin);
    }
  });
});
