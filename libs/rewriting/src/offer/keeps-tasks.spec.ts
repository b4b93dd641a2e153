import { coverage } from './coverage';
import { rewrite } from './rewrite';

/** Needs as companies write them: bullets, run-on lines, future, nouns, third person. */
const NEEDS: readonly (readonly [string, string])[] = [
  [
    'Blanchisseur (H/F)',
    'Vos missions principales :\n- Réception et tri du linge\n- Chargement des tunnels de lavage\n- Repassage et pliage des draps\n- Contrôle de la propreté\nPoste debout, chaleur, 35h du lundi au samedi. Salaire : 11,98 € brut de l’heure.',
  ],
  [
    'Ouvrier maraîcher (H/F)',
    'Au sein de nos serres, vous serez chargé de semer et repiquer les plants. Vous récolterez les légumes et préparerez les cagettes. Vous pourrez conduire le petit tracteur. Travail le samedi un mois sur deux. 2 postes à pourvoir à Brasles.',
  ],
  [
    'Agent de propreté (H/F)',
    'Mission : nettoyer les bureaux et vider les corbeilles. Le candidat devra désinfecter les sanitaires. Horaires : 5h30 - 8h30. Expérience souhaitée. Permis B exigé.',
  ],
  [
    'Monteur de meubles (H/F)',
    'Assemble les caissons et visse les portes. Emballe les meubles finis. Port de charges de 20 kg. CDI 39h. Nous recherchons une personne pour charger les camions, CAP menuiserie exigé.',
  ],
  [
    'Aide de cuisine (H/F)',
    'Vous épluchez les légumes, vous lavez la batterie et dressez les entrées. Plonge.\nRangement de la réserve.\nVous avez 2 ans d’expérience minimum et savez utiliser une trancheuse. Coupure de 14h à 18h, tickets restaurant.',
  ],
];

describe('nine clean task sentences in ten', () => {
  it('are kept, with the hours, the pay and what is hard', () => {
    const covered = NEEDS.map(([title, text]) => coverage(title, text, rewrite(title, text)));
    const total = covered.reduce((sum, { tasks }) => sum + tasks.total, 0);
    const said = covered.reduce((sum, { tasks }) => sum + tasks.said, 0);
    expect(total).toBeGreaterThan(12);
    expect(said / total).toBeGreaterThanOrEqual(0.9);
    expect(covered.flatMap(({ lost }) => lost)).toEqual([]);
  });

  it.each([
    [0, ['11,98', 'debout', '35h']],
    [1, ['samedi', 'Brasles', 'tracteur', 'récoltez']],
    [2, ['5h30', 'désinfectez']],
    [3, ['20\u00A0kg', '39h', 'chargez les camions', 'Vous assemblez les caissons et vissez les portes']],
    [4, ['14h', 'Tickets restaurant', 'de la plonge', 'Vous rangez la réserve', 'Vous épluchez']],
  ])('need %i keeps its facts', (index, facts) => {
    const [title, text] = NEEDS[index] ?? ['', ''];
    const { offer, residual } = rewrite(title, text);
    for (const fact of facts) expect(offer.text).toContain(fact);
    expect(residual).toBe(0);
  });
});
