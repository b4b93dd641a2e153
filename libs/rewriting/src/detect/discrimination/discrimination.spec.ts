import { analyse } from '../../analyse';
import { isBlocking } from '../../finding';

/** Grounds named in a body. */
function groundsIn(text: string, title = 'Agent d’accueil (H/F)'): (string | undefined)[] {
  return analyse(title, text)
    .filter(({ label }) => label === 'DISCRIMINATION')
    .map(({ ground }) => ground);
}

describe('a condition that the law forbids', () => {
  it.each([
    ['âge', 'Nous voulons une personne jeune pour la boutique.'],
    ['âge', 'Candidat âgé de 20 à 35 ans.'],
    ['âge', 'Vous avez entre 25 et 40 ans.'],
    ['âge', 'Poste à prendre en main, 45 ans maximum.'],
    ['âge', 'Jeune retraité bienvenu pour ces quelques heures.'],
    ['âge', 'Vous montrerez le geste aux plus jeunes.'],
    ['âge', 'Emploi réservé aux jeunes sortant du lycée.'],
    ['âge', 'Jeune, polyvalente, motivée, dynamique'],
    ['état de santé', 'Vue parfaite.'],
    ['état de santé', 'Vous avez une très bonne vue.'],
    ['état de santé', 'Bonne résistance physique.'],
    ['sexe', 'Nous recherchons un homme pour le quai.'],
    ['sexe', 'De préférence une femme pour la caisse.'],
    ['sexe', 'Personnel féminin exclusivement.'],
    ['situation de famille', 'Célibataire de préférence, déplacements nombreux.'],
    ['situation de famille', 'Sans charge de famille.'],
    ['grossesse', 'La candidate ne doit avoir aucun projet de maternité.'],
    ['apparence physique', 'Très bonne présentation exigée.'],
    ['apparence physique', 'Présentation soignée.'],
    ['apparence physique', 'Pas de tatouages visibles.'],
    ['état de santé', 'Être en bonne santé.'],
    ['état de santé', 'Bonne condition physique demandée.'],
    ['état de santé', 'Sans problème de dos.'],
    ['handicap', 'Pas de RQTH sur ce poste.'],
    ['handicap', 'Poste non accessible aux personnes handicapées.'],
    ['nationalité', 'Nationalité française exigée.'],
    ['origine', 'Français langue maternelle.'],
    ['origine', 'Vous parlez sans accent.'],
    ['langue', 'Parler uniquement français à la pause.'],
    ['convictions religieuses', 'Candidate non voilée.'],
    ['convictions religieuses', 'Personne catholique de préférence.'],
    ['opinions politiques', 'Profil apolitique.'],
    ['activités syndicales', 'Personne non syndiquée.'],
    ['mœurs', 'Non-fumeur.'],
    ['orientation sexuelle', 'Homosexuels s’abstenir.'],
    ['nom de famille', 'Nom à consonance française.'],
    ['lieu de résidence', 'Habiter impérativement à moins de dix minutes du dépôt.'],
    ['âge', 'Seniors s’abstenir.'],
    ['âge', 'Vous avez la quarantaine.'],
    ['âge', 'Maximum 35 ans.'],
    ['sexe', 'Vous êtes une femme dynamique.'],
    ['sexe', 'Une présence féminine est souhaitée à l’accueil.'],
    ['origine', 'Peau claire.'],
    ['handicap', 'Poste inadapté aux personnes handicapées.'],
    ['état de santé', 'Ne pas souffrir de maladie chronique.'],
    ['apparence physique', 'Barbes et piercings interdits.'],
    ['domiciliation bancaire', 'Compte bancaire en France.'],
    ['mandat électif', 'Sans mandat électif.'],
    ['nom de famille', 'Prénom français de préférence.'],
    ['vulnérabilité économique', 'Ne pas être interdit, sans dettes.'],
  ])('is marked with its ground, %s: %s', (ground, text) => {
    expect(groundsIn(text)).toEqual([ground]);
  });

  it('is marked in the title too, and blocks', () => {
    const found = analyse('Jeune vendeuse', 'Vous tenez la boutique.').find(
      ({ label }) => label === 'DISCRIMINATION',
    );
    expect(found).toMatchObject({ text: 'Jeune vendeuse', ground: 'âge' });
    expect(found && isBlocking(found)).toBe(true);
  });
});

describe('a lawful wording', () => {
  it.each([
    'Poste ouvert aux personnes en situation de handicap.',
    'RQTH bienvenue.',
    'Tous nos postes sont accessibles aux travailleurs handicapés.',
    'Avoir 18 ans révolus pour conduire la presse.',
    'Être majeur, travail de nuit.',
    'Contrat d’apprentissage : avoir moins de 30 ans.',
    'Rémunération selon votre âge et votre année d’apprentissage.',
    'Selon la réglementation, la fonction publique demande la nationalité française.',
    'Nous sommes une jeune entreprise de la vallée.',
    'Une équipe jeune et dynamique vous attend.',
    'Jeune pousse du numérique.',
    'Femmes et hommes, le métier est pour vous.',
    'Nous recherchons un homme ou une femme de terrain.',
    'Vous accompagnez des jeunes en insertion.',
    'Entreprise familiale depuis plus de 40 ans.',
    'Une expérience de 10 à 15 ans sera étudiée.',
    'Vous aidez les personnes âgées à se lever.',
    'Remplacement d’un congé maternité.',
    'Nous recrutons sans distinction d’âge, d’origine ou de sexe.',
    'Présentation du poste et visite des ateliers.',
    'Aide au logement et garde d’enfants.',
    'Une trentaine de salariés travaillent ici.',
    'Portugais apprécié.',
    'Nettoyage des compartiments non fumeurs.',
    'Vous servez des vins blancs et rouges.',
  ])('is let through: %s', (text) => {
    expect(groundsIn(text)).toEqual([]);
  });
});
