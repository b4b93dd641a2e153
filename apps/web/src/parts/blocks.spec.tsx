import { AllowedAct, NotYetPossible } from './allowed-act';
import { EmptyState } from './empty-state';
import { ErrorState } from './error-state';
import { FigureWithRows } from './figure-with-rows';
import { Loading } from './loading';
import { MaskedBlock, MaskedCell } from './masked-block';
import { Note } from './note';
import { PageTitle } from './page-title';
import { rendered, wordsOf } from './rendered';
import { Seal, shortHash } from './seal';
import { Sheet } from './sheet';

const HASH = '7f3a91c20b5ed8446a17c03b55e0a1947d2266f18be9c4b7315a90fe4d21e2f9';

describe('a sheet and a note', () => {
  it('are regions named by their title', () => {
    for (const html of [
      rendered(<Sheet title="Journal">…</Sheet>),
      rendered(<Note title="Journal">…</Note>),
    ]) {
      const id = /aria-labelledby="([^"]+)"/.exec(html)?.[1];
      expect(html).toContain(`<h2 id="${id}">Journal</h2>`);
    }
  });
});

describe('what can be done', () => {
  it('says the act, its consequence and nothing grey', () => {
    const html = rendered(
      <ul>
        <AllowedAct
          label="Ajouter une action"
          consequence="Sandrine devra dire oui."
          onAct={() => undefined}
        />
      </ul>,
    );
    expect(wordsOf(html)).toBe('Ajouter une action Sandrine devra dire oui.');
    expect(html).not.toContain('disabled');
  });

  it('says that it is being recorded, and keeps its name', () => {
    const html = rendered(
      <ul>
        <AllowedAct
          busy
          label="Ajouter une action"
          consequence="Sandrine devra dire oui."
          onAct={() => undefined}
        />
      </ul>,
    );
    expect(html).toContain('aria-busy="true"');
    expect(wordsOf(html)).toBe('Ajouter une action Enregistrement en cours…');
  });

  it('says when the rest will be possible, without any button', () => {
    const html = rendered(
      <ul>
        <NotYetPossible label="Préparer la sortie" until="à partir du 22 avril 2027." />
      </ul>,
    );
    expect(wordsOf(html)).toBe('Préparer la sortie : à partir du 22 avril 2027.');
    expect(html).not.toContain('<button');
  });
});

describe('what is masked', () => {
  it('says who holds it', () => {
    expect(wordsOf(rendered(<MaskedBlock subject="Santé" holder="Sandrine l’a confié à Maud Roy." />))).toBe(
      'Santé : masqué pour vous Sandrine l’a confié à Maud Roy.',
    );
  });

  it('says why a figure is not shown', () => {
    expect(wordsOf(rendered(<MaskedCell reason="moins de 5 personnes" />))).toBe(
      'masqué : moins de 5 personnes',
    );
  });
});

describe('a seal', () => {
  it('says when, by whom, and that nothing will change', () => {
    const html = rendered(
      <Seal sealedAt="2026-11-20T16:05:00Z" sealedBy="Nadia Ferhat" hash={HASH} facts={['412 lignes']} />,
    );
    expect(wordsOf(html)).toBe(
      'Figé le 20 novembre 2026 à 17 h 05 par Nadia Ferhat ' +
        'Empreinte 7f3a 91c2 0b5e d844 6a17 … e2f9 · 412 lignes · ces chiffres ne changeront plus',
    );
  });

  it('shows a short fingerprint whole', () => {
    expect(shortHash('7f3a91c20b5e')).toBe('7f3a 91c2 0b5e');
  });
});

describe('nothing yet, on its way, failed', () => {
  it('says what will come here', () => {
    expect(wordsOf(rendered(<EmptyState title="Aucune orientation.">Elles arrivent ici.</EmptyState>))).toBe(
      'Aucune orientation. Elles arrivent ici.',
    );
  });

  it('shows nothing at first while it loads, but keeps the place', () => {
    const html = rendered(<Loading what="les personnes" rows={4} />);
    expect(html).toContain('data-shown="false"');
    expect(wordsOf(html)).toBe('');
    expect(html.split('loading-row')).toHaveLength(5);
  });

  it('says aloud what failed and what was kept', () => {
    const html = rendered(
      <ErrorState what="La connexion est coupée." kept="Rien n’est perdu." onRetry={() => undefined} />,
    );
    expect(html).toContain('role="alert"');
    expect(wordsOf(html)).toBe('La connexion est coupée. Rien n’est perdu. Réessayer');
  });
});

describe('a figure', () => {
  const figure = (small: boolean): string =>
    rendered(
      <FigureWithRows
        value="67 %"
        counted="16 personnes sur 24"
        rows={{ to: '/rapports/1/lignes', label: 'voir les 24 personnes' }}
        proofs={[{ term: 'Cible 2026', detail: '52 %, au moins' }]}
        small={small}
        plainly="deux personnes sur trois."
      />,
    );

  it('opens the rows behind it and gives its proof', () => {
    expect(figure(false)).toContain('href="/rapports/1/lignes"');
    expect(wordsOf(figure(false))).toBe(
      '67 % 16 personnes sur 24 : voir les 24 personnes Cible 2026 52 %, au moins En clair : deux personnes sur trois.',
    );
  });

  it('says when it stands on few people', () => {
    expect(wordsOf(figure(true))).toContain('effectif faible');
  });
});

describe('the title of a page', () => {
  const html = rendered(
    <PageTitle
      title="Sandrine Vasseur"
      crumbs={[{ label: 'Personnes', to: '/personnes' }, { label: 'Marne 3' }]}
      lead="Au travail."
    />,
  );

  it('is the only first heading, and can take the focus', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<h1 id="page-title" tabindex="-1">');
  });

  it('says where one is, with links to go back', () => {
    expect(html).toContain('<a href="/personnes"');
    expect(wordsOf(html)).toBe('Personnes Marne 3 Sandrine Vasseur Au travail.');
  });
});
