import { IconCheck } from './icons';
import { Ordinals } from './ordinals';
import { PhaseChip } from './phase-chip';
import { Planks } from './planks';
import { rendered, wordsOf } from './rendered';
import { Tag } from './tag';

const count = (html: string, piece: string): number => html.split(piece).length - 1;

describe('planks', () => {
  it('count: filled, hollow, and the figure in words', () => {
    const html = rendered(<Planks filled={17} total={20} label="17 sur 20 places prises" />);
    expect(count(html, 'data-state="on"')).toBe(17);
    expect(count(html, 'data-state="empty"')).toBe(3);
    expect(html).toContain('role="img" aria-label="17 sur 20 places prises"');
  });

  it('turn brick when it is late', () => {
    expect(count(rendered(<Planks filled={5} total={5} late label="dépassé" />), 'data-state="hot"')).toBe(5);
  });

  it('get thinner as they get more numerous', () => {
    const classes = [9, 20, 24].map(
      (total) => /class="([^"]*)"/.exec(rendered(<Planks filled={1} total={total} label="" />))?.[1],
    );
    expect(classes).toEqual(['planks', 'planks planks-s', 'planks planks-xs']);
  });
});

describe('the phase chip', () => {
  const html = rendered(<PhaseChip n={5} label="Contrat, 6e mois sur 12" />);

  it('shows seven planks, the present one apart', () => {
    expect([
      count(html, 'data-state="done"'),
      count(html, 'data-state="now"'),
      count(html, 'data-state="empty"'),
    ]).toEqual([4, 1, 2]);
  });

  it('says the number and the name of the phase', () => {
    expect(wordsOf(html)).toBe('Étape 5 · Contrat, 6 e mois sur 12');
    expect(html).toContain('6<sup>e</sup>');
  });
});

describe('a tag', () => {
  it('says its state in words beside a drawing that is not read', () => {
    const html = rendered(
      <Tag tone="done" icon={IconCheck}>
        réglé
      </Tag>,
    );
    expect(wordsOf(html)).toBe('réglé');
    expect(html).toContain('aria-hidden="true"');
  });
});

describe('ordinals', () => {
  it('raise their ending wherever they stand', () => {
    expect(rendered(<Ordinals>Début le 1er décembre</Ordinals>)).toContain('1<sup>er</sup> décembre');
  });
});
