import { analyse } from '../../analyse';
import type { Ground } from './grounds';
import { GROUNDS } from './grounds';

/** Several ways to make each ground of article L. 1132-1 a condition. */
const CONDITIONS: Readonly<Record<Ground, readonly string[]>> = {
  âge: [
    'Pas plus de 40 ans',
    'Né après 1990',
    'De 25 à 35 ans',
    'Idéal pour jeune retraité',
    'Plus de 50 ans s’abstenir',
  ],
  sexe: [
    'Réservé aux hommes',
    'Poste pour un homme',
    'Les femmes ne sont pas acceptées',
    'Uniquement des garçons',
  ],
  'situation de famille': [
    'Sans enfant',
    'Pas de parent isolé',
    'Couple recherché',
    'Personne sans attaches familiales',
  ],
  grossesse: ['Femme non enceinte', 'Ne pas envisager de grossesse', 'Pas de congé maternité prévu'],
  'apparence physique': [
    'Physique agréable',
    'Sans tatouage apparent',
    '1m75 minimum',
    'Personnes en surpoids s’abstenir',
  ],
  'état de santé': [
    'Jamais malade',
    'Sans restriction médicale',
    'Sans traitement médical',
    'Personnes séropositives s’abstenir',
  ],
  handicap: [
    'Poste non ouvert aux personnes handicapées',
    'Personne valide uniquement',
    'Poste non accessible aux personnes en fauteuil',
  ],
  'perte d’autonomie': [
    'Personne sans perte d’autonomie',
    'Personnes en perte d’autonomie s’abstenir',
    'Aucune perte d’autonomie',
  ],
  origine: [
    'Quelqu’un de type européen',
    'Blancs uniquement',
    'Candidats issus de l’immigration s’abstenir',
    'Accent étranger non souhaité',
  ],
  nationalité: [
    'Français uniquement',
    'Étrangers s’abstenir',
    'Passeport français',
    'Ressortissants européens uniquement',
  ],
  langue: [
    'Parler uniquement français',
    'Ne parlant pas d’autre langue que le français',
    'Interdiction de parler arabe',
  ],
  'convictions religieuses': [
    'Musulmans s’abstenir',
    'Foulard interdit',
    'Non pratiquant',
    'Athée de préférence',
  ],
  'opinions politiques': ['Militants politiques s’abstenir', 'Être de droite', 'Pas de communistes'],
  'activités syndicales': [
    'Pas de délégué syndical',
    'Aucune activité mutualiste',
    'Sans appartenance syndicale',
  ],
  mœurs: [
    'Pas de fumeurs',
    'Vie privée irréprochable',
    'Ne consommant pas d’alcool',
    'Bonne moralité demandée',
  ],
  'orientation sexuelle': ['Hétérosexuel uniquement', 'Homosexuels s’abstenir', 'Pas de lesbiennes'],
  'identité de genre': ['Personnes trans s’abstenir', 'Pas de transgenres', 'Cisgenre'],
  'nom de famille': ['Nom à consonance française', 'Patronyme français', 'Prénom français de préférence'],
  'lieu de résidence': [
    'Habiter Valrose',
    'Il faut habiter Valrose',
    'Habitation proche exigée',
    'Habitants de la vallée uniquement',
  ],
  'vulnérabilité économique': [
    'Bénéficiaires du RSA s’abstenir',
    'Pas de SDF',
    'Personne surendettée s’abstenir',
    'Sans dettes',
  ],
  'domiciliation bancaire': [
    'Compte bancaire français obligatoire',
    'RIB étranger refusé',
    'Domiciliation bancaire en France',
  ],
  'mandat électif': ['Élus locaux s’abstenir', 'Pas de conseiller municipal', 'Sans mandat électif'],
  'lanceur d’alerte': ['Lanceurs d’alerte s’abstenir', 'Pas de lanceur d’alerte', 'Lanceur d’alerte exclu'],
  'caractéristiques génétiques': [
    'Test génétique demandé',
    'Sans maladie génétique',
    'Profil génétique demandé',
  ],
};

const groundsIn = (text: string): (string | undefined)[] =>
  analyse('Vendeur / Vendeuse', text)
    .filter(({ label }) => label === 'DISCRIMINATION')
    .map(({ ground }) => ground);

describe('a ground of the law made a condition', () => {
  it.each(Object.keys(GROUNDS) as Ground[])('is caught however it is said: %s', (ground) => {
    expect(CONDITIONS[ground].length).toBeGreaterThan(2);
    for (const said of CONDITIONS[ground])
      expect([said, ...groundsIn(`Vous rangez les rayons. ${said}.`)]).toEqual([said, ground]);
  });

  it.each([
    'À compétences égales, priorité aux travailleurs handicapés',
    'Contrat d’apprentissage : moins de 30 ans',
    'Les seniors et les jeunes sont les bienvenus',
    'Espaces et locaux non-fumeurs',
    'Chambre pour couple à préparer',
    'Soigner des personnes en perte d’autonomie',
    'Dépanner des particuliers habitant Valrose',
    'Remplacement d’un congé maternité',
    'Casier judiciaire vierge exigé par la loi',
    'Aptitude vérifiée par la médecine du travail',
    'Vous encadrez des jeunes en insertion',
    'Résidence pour seniors',
    'Poste éligible aux quartiers prioritaires',
    'Entreprise fondée par un couple de passionnés',
  ])('is no condition here: %s', (said) => {
    expect(groundsIn(`${said}.`)).toEqual([]);
  });
});
