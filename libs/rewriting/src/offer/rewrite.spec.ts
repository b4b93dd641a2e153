import { coverage } from './coverage';
import { type Finding } from '../finding';
import { rewrite, rewriteWith } from './rewrite';
import { PLAIN_WORDS } from './words/plain';

const TITLE = 'Agent de conditionnement (H/F)';
const NEED = `Notre biscuiterie recherche un agent de conditionnement.

Vos missions :
- Contrôler les paquets et remplir les cartons
- Nettoyage de la ligne
- Noter les arrêts de la machine

Profil recherché :
- 3 ans d’expérience exigés en agroalimentaire
- Vous êtes rigoureux et aimez travailler en équipe

Conditions :
- Travail en 2x8 du lundi au vendredi
- Port de charges jusqu’à 12 kg
- 12,31 € brut de l’heure, prime de panier 6 €
- Poste basé à Charly-sur-Marne
Merci d’envoyer votre CV par courrier.`;

const rewritten = rewrite(TITLE, NEED);
const sentences = rewritten.offer.sentences.map(({ text }) => text);

describe('an offer', () => {
  it('says the tasks, the qualities and the conditions of the need, and nothing else', () => {
    expect(sentences).toEqual(
      expect.arrayContaining([
        'Vous contrôlez les paquets et remplissez les cartons.',
        'Vous nettoyez la ligne.',
        'Vous notez les arrêts de la machine.',
        'Vous travaillez en 2x8 du lundi au vendredi.',
        'Vous portez des charges jusqu’à 12\u00A0kg.',
        'Poste basé à Charly-sur-Marne.',
      ]),
    );
    expect(rewritten.offer.softSkills.toSorted()).toEqual(['EQUIPE', 'RIG']);
  });

  it('asks for no past, and reads so when it is read again', () => {
    expect(rewritten.offer.text).not.toMatch(/expérience/i);
    expect(rewritten.residual).toBe(0);
    expect(rewrite(rewritten.offer.title, rewritten.offer.text).residual).toBe(0);
  });

  it('says why each span that it does not say is gone, and asks what is learnt instead', () => {
    const gone = rewritten.removed.find(({ text }) => text.includes('3 ans'));
    expect(gone?.reason).not.toBe('');
    expect(rewritten.questions.map(({ id }) => id.split(':')[0])).toEqual(['first-day', 'teacher']);
  });

  it('loses nothing without a word', () => {
    expect(coverage(TITLE, NEED, rewritten)).toMatchObject({ lost: [], tasks: { total: 3, said: 3 } });
  });

  it('has a source in the need or in an answer for each sentence', () => {
    const whole = `${TITLE}\n\n${NEED}`;
    for (const { sources } of rewritten.offer.sentences) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources)
        if (source.from === 'need') expect(whole.slice(source.start, source.end).trim()).not.toBe('');
    }
  });

  it('weighs less than the need, and still counts what is hard and true', () => {
    expect(rewritten.score.before.value).toBeGreaterThan(rewritten.score.after.value);
    expect(rewritten.score.after.parts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['charges à porter', 'équipes ou horaires décalés']),
    );
  });

  it('never guesses a human quality: it asks for one', () => {
    const bare = rewrite('Plongeur (H/F)', 'Laver la vaisselle. Ranger la plonge.');
    expect(bare.offer.softSkills).toEqual([]);
    expect(bare.questions.map(({ id }) => id)).toEqual(['qualities', 'hours', 'pay', 'place', 'teacher']);
  });
});

describe('the answers of a company', () => {
  const [firstDay] = rewritten.questions;
  const answered = rewrite(TITLE, NEED, [
    { questionId: firstDay?.id ?? '', text: 'Elle sait régler la machine et lire une fiche.' },
    { questionId: 'teacher', text: 'Marc montre les gestes pendant trois semaines' },
    { questionId: 'nobody-asked', text: 'Ne pas écrire ceci.' },
  ]);

  it('become sentences, each linked to its question', () => {
    const added = answered.offer.sentences.filter(({ how }) => how === 'added');
    expect(added.map(({ text, part }) => [part, text])).toEqual([
      ['learning', 'Ici, vous apprenez à régler la machine et à lire une fiche.'],
      ['learning', 'Marc montre les gestes pendant trois semaines.'],
    ]);
    expect(added[1]?.sources).toEqual([{ from: 'answer', questionId: 'teacher' }]);
  });

  it('say what is learnt to the reader, each verb with its « à »', () => {
    const learnt = rewrite(TITLE, NEED, [
      {
        questionId: 'first-day',
        text: 'Elle sait se repérer dans le dépôt, se servir du transpalette et ranger son poste.',
      },
    ]);
    expect(learnt.offer.text).toContain(
      'Ici, vous apprenez à vous repérer dans le dépôt, à vous servir du transpalette et à ranger votre poste.',
    );
  });

  it('that close the door again are not written, and the question says so', () => {
    const closing = rewrite(TITLE, NEED, [
      { questionId: 'teacher', text: 'Il faut 5 ans d’expérience obligatoires.' },
    ]);
    expect(closing.offer.text).not.toContain('5 ans');
    expect(closing.questions.find(({ id }) => id === 'teacher')?.because).toMatch(/ferme encore la porte/);
  });
});

describe('what the law asks', () => {
  const text = 'Charger les camions.\nCACES R489 catégorie 3 obligatoire.';
  const asked = rewrite('Cariste (H/F)', text).questions.find(({ id }) => id.startsWith('legal:'));

  it('stays, and the company is asked whether the group can train', () => {
    const { offer, residual } = rewrite('Cariste (H/F)', text);
    expect(offer.text).toMatch(/Permis cariste \(CACES R489 catégorie 3\)\u00A0: la loi le demande/);
    expect(asked?.text).toMatch(/former/);
    expect(residual).toBe(0);
  });

  it('is promised as a training only when the answer says so', () => {
    const yes = rewrite('Cariste (H/F)', text, [
      { questionId: asked?.id ?? '', text: 'Oui, pris en charge' },
    ]);
    const no = rewrite('Cariste (H/F)', text, [
      { questionId: asked?.id ?? '', text: 'Non, pas cette année' },
    ]);
    expect(yes.offer.text).toContain('formation prise en charge');
    expect(no.offer.text).not.toContain('formation prise en charge');
  });
});

describe('what stands beside a demand', () => {
  it.each([
    ['Opérateur confirmé (H/F)', 'Trier les fruits.', /^Opérateur/, /Vous triez les fruits/],
    ['Boulanger (H/F)', 'CAP boulanger ou on vous forme.', /Boulanger/, /On vous forme/],
    [
      'Vendeur (H/F)',
      'Taux horaire selon profil + 10 % de congés payés.',
      /Vendeur/,
      /10\u202F% de congés payés/,
    ],
    [
      'Agent (H/F)',
      'Salaire : selon compétences entre 12 et 14 € de l’heure.',
      /Agent/,
      /entre 12 et 14\u00A0€/,
    ],
    [
      'Agent (H/F)',
      '12,50 € brut de l’heure à Valrose.',
      /Agent/,
      /Salaire\u00A0: 12,50\u00A0€ brut de l’heure\u202F; lieu\u00A0: Valrose\./,
    ],
    ['Agent (H/F)', 'Nous cherchons une personne, début 3h du matin.', /Agent/, /début 3h du matin/],
    ['Agent (H/F)', 'Débutant accepté, formation assurée par Lise.', /Agent/, /formation assurée par Lise/],
    [
      'Agent (H/F)',
      'Travail de nuit, port de charges de 9 kg, CDI.',
      /Agent/,
      /Vous portez des charges de 9\u00A0kg/,
    ],
  ])('stays: %s, %s', (title, text, said, sentence) => {
    const { offer, residual } = rewrite(title, text);
    expect(offer.title).toMatch(said);
    expect(offer.text).toMatch(sentence);
    expect(offer.text).not.toMatch(/CAP|confirmé|expérience/);
    expect(residual).toBe(0);
  });

  it('stays when what is asked stands in brackets', () => {
    const read = (title: string, text: string): Finding[] =>
      [...`${title}\n\n${text}`.matchAll(/expérience exigée/g)].map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        label: 'EXPERIENCE',
        strength: 'exigé',
        text: words,
        reason: 'Demande un passé.',
        suggestion: '',
      }));
    const need = 'Vous conduisez un chariot (expérience exigée) dans le dépôt.';
    const { offer, removed } = rewriteWith(
      { read, readAgain: read, words: PLAIN_WORDS },
      'Cariste (H/F)',
      need,
    );
    expect(offer.text).toContain('Vous conduisez un chariot dans le dépôt.');
    expect(removed.map(({ text }) => text)).toEqual(['(expérience exigée)']);
  });

  it('asks one question for all the pasts that the need wants, and quotes each', () => {
    const { questions } = rewrite(
      'Cuisinier (H/F)',
      'Trois ans d’expérience exigés.\nCAP cuisine obligatoire.',
    );
    const pasts = questions.filter(({ id }) => id === 'first-day');
    expect(pasts.map(({ because }) => because)).toEqual([
      'Le besoin demande\u00A0: «\u00A0Trois ans d’expérience exigés\u00A0», «\u00A0CAP cuisine obligatoire\u00A0».',
    ]);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  });

  it('asks how one comes without a car, rather than what the licence teaches', () => {
    const ids = rewrite('Serveur (H/F)', 'Servir en salle. Permis B et véhicule exigés.').questions.map(
      ({ id }) => id,
    );
    expect(ids).toContain('travel');
    expect(ids.some((id) => id.startsWith('first-day'))).toBe(false);
  });

  it.each([
    [
      'Conditions de travail :\nConduite d’engin ou de véhicule',
      'conditions',
      'Conduite d’engin ou de véhicule.',
    ],
    ['Pas de faux ongles en cuisine', 'conditions', 'Pas de faux ongles en cuisine.'],
    ['140 colis à l’heure', 'conditions', '140 colis à l’heure.'],
    ['Fenêtres sur mesure', 'conditions', 'Fenêtres sur mesure.'],
    ['Véhiculé car pas de bus', 'conditions', 'Pour venir, il faut un véhicule car pas de bus.'],
    ['Il trie les peaux, il tend les cuirs', 'doing', 'Vous triez les peaux, vous tendez les cuirs.'],
    [
      'Formation interne : vous apprendrez la couture',
      'learning',
      'Formation interne\u00A0: vous apprenez la couture.',
    ],
    [
      'Port des EPI',
      'conditions',
      'Port des EPI (équipements de protection\u00A0: casque, gants, chaussures).',
    ],
    ['Profil :\n- Dextérité', 'looking_for', 'Vous aimez vous servir de vos mains, et vos gestes sont sûrs.'],
    ['Profil :\n- Goût du bois', 'looking_for', 'Vous aimez le bois.'],
    [
      'CACES 1 à jour exigé',
      'conditions',
      'Permis cariste (CACES 1)\u00A0: la loi le demande pour ce travail.',
    ],
  ])('stands where it belongs, in plain words: %s', (text, part, said) => {
    const { offer } = rewrite('Agent (H/F)', `Laver les cuves.\n${text}`);
    expect(offer.sentences.map((sentence) => [sentence.part, sentence.text])).toContainEqual([part, said]);
  });

  it('goes with the reason of its own piece', () => {
    const { removed } = rewrite('Agent (H/F)', 'Vous avez un CAP de reliure, 3 ans d’expérience en dorure.');
    const reasonOf = (words: string): string =>
      removed.find(({ text }) => text.includes(words))?.reason ?? '';
    expect(reasonOf('CAP')).toMatch(/diplôme/);
    expect(reasonOf('3 ans')).toMatch(/durée d’expérience/);
  });

  it('asks how one comes when the need wants somebody with a car', () => {
    const ids = rewrite('Plongeur (H/F)', 'Laver. Véhiculé car pas de bus.').questions.map(({ id }) => id);
    expect(ids).toContain('travel');
  });

  it('is never a criterion that the law forbids', () => {
    const { offer, removed, residual } = rewrite(
      'Vendeur (H/F)',
      'Profil jeune, de nationalité française. Ranger les rayons.',
    );
    expect(offer.text).not.toMatch(/jeune|française/);
    expect(removed.map(({ reason }) => reason).join(' ')).toMatch(/loi interdit/);
    expect(residual).toBe(0);
  });
});
