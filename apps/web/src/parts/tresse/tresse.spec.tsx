import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { CordBit } from './cord-bit';
import { crowded, sandrine, yohann } from './sample-journeys';
import { Tresse } from './tresse';
import { TresseLarge } from './tresse-large';
import { TressePhone } from './tresse-phone';
import { TresseSmall } from './tresse-small';
import { TresseText } from './tresse-text';

const count = (html: string, piece: string): number => html.split(piece).length - 1;
const plain = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/[\u00A0\u202F]/g, ' ');

describe('the large drawing', () => {
  const html = renderToStaticMarkup(<TresseLarge data={sandrine} width={1166} name="Tresse de Sandrine" />);

  it('is one image with one name', () => {
    expect(count(html, 'role="img"')).toBe(1);
    expect(html).toContain('aria-label="Tresse de Sandrine"');
  });

  it('keeps the three threads, even where nobody acts', () => {
    expect(count(html, 'class="thread"')).toBe(3);
  });

  it('passes strands over at the two crossings of each knot, and the middle cord inside the outer loop', () => {
    // Knots 1 to 3: two crossings each. Knot 4, between outer lanes, also lets the training cord through, twice.
    expect(count(html, 'class="casing"')).toBe(4 * 2 + 2);
  });

  it('numbers its knots, and dashes the planned one', () => {
    expect(count(html, 'class="badge"')).toBe(4);
    expect(count(html, 'data-planned="true"')).toBe(1);
  });

  it('slashes what was interrupted', () => {
    const interrupted = renderToStaticMarkup(<TresseLarge data={yohann} width={900} name="" />);
    expect(count(interrupted, 'class="cut"')).toBe(2);
  });

  it('writes « 2-3 » for two knots drawn as one', () => {
    expect(renderToStaticMarkup(<TresseLarge data={crowded} width={1166} name="" />)).toContain(
      '>2-3</text>',
    );
  });

  it('draws out once the cord of a new action', () => {
    const fresh = renderToStaticMarkup(
      <TresseLarge data={sandrine} width={1166} name="" fresh={new Set(['a4'])} />,
    );
    expect(count(html, 'data-fresh')).toBe(0);
    expect(count(fresh, 'data-fresh')).toBe(1);
  });

  it('stays light: under 60 kB for eleven actions and four knots', () => {
    expect(html.length).toBeLessThan(60_000);
  });
});

describe('the other forms of a braid', () => {
  it('lists every fact beside the strands on a phone', () => {
    const html = renderToStaticMarkup(<TressePhone data={sandrine} name="Tresse" />);
    expect(count(html, '<li')).toBe(24);
    expect(plain(html)).toContain('2 semaines sans personne6 au 19 avril');
    expect(plain(html)).toContain('Aujourd’hui, 24 novembre');
  });

  it('leads to the person from a small braid', () => {
    const html = renderToStaticMarkup(
      <MemoryRouter>
        <TresseSmall data={yohann} person="Yohann Da Silva" to="/personnes/1" />
      </MemoryRouter>,
    );
    expect(html).toContain('href="/personnes/1"');
    expect(html).toContain('aria-label="Tresse de Yohann Da Silva, étape 3 sur 7');
  });

  it('reads as a list: strand, action, who, when, state, what it made possible', () => {
    const text = plain(renderToStaticMarkup(<TresseText data={sandrine} />));
    expect(text).toContain(
      'Conseil : Bilan mobilité, Maud Roy, France Travail, 9 au 27 mars, fait.a rendu possible : Immersion',
    );
    expect(text).toContain(
      'Formation : CQP Conductrice de ligne, Greta de l’Aisne, depuis le 21 septembre, jusqu’au 23 avril 2027, en cours.rendu possible par : Verrerie du Clignon',
    );
    expect(text).toContain('Lire la tresse en texte (11 actions, 4 nœuds, 1 trou)');
  });

  it('puts the sentences of the knots under the large drawing, the effect in bold', () => {
    const html = renderToStaticMarkup(<Tresse data={sandrine} person="Sandrine Vasseur" />);
    expect(html).toContain('<b>l’immersion devient possible.</b>');
    expect(plain(html)).toContain('Une planche = 1 semaine (2 dans le contrat, 4 ensuite).');
  });

  it('names a bit of cord only when no word stands beside it', () => {
    expect(renderToStaticMarkup(<CordBit kind="training" />)).toContain('aria-hidden="true"');
    expect(renderToStaticMarkup(<CordBit kind="training" named />)).toContain('aria-label="Formation"');
  });
});
