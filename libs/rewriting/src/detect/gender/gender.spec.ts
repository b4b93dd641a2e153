import { analyse } from '../../analyse';
import type { FindingLabel } from '../../finding';
import { neutralTitle } from './neutral-title';

function textsOf(label: FindingLabel, title: string, body = 'Vous préparez les commandes.'): string[] {
  return analyse(title, body)
    .filter((finding) => finding.label === label)
    .map(({ text }) => text);
}

describe('a title in one gender', () => {
  it.each([
    'Maçon',
    'Vendeuse en boulangerie',
    'Agent de fabrication',
    'Chef d’équipe',
    'Aide-soignante de nuit',
    'Ébarbeur',
    'Releveur de compteurs',
  ])('is marked: %s', (title) => {
    expect(textsOf('GENDERED_TITLE', title)).toEqual([title]);
  });

  it.each([
    'Maçon (H/F)',
    'Soudeur F/H',
    'Maçon / maçonne',
    'Vendeur(se)',
    'Boulanger-e',
    'Cariste',
    'Manœuvre en maçonnerie',
    'Aide à domicile',
    'Peintre en bâtiment',
    'Poste en atelier',
    'Glacier / Glacière saisonnier',
    'Commis de cuisine',
    'Atelier bois',
    'Comédienne pour un premier rôle',
  ])('is not seen where both genders read themselves: %s', (title) => {
    expect(textsOf('GENDERED_TITLE', title)).toEqual([]);
  });
});

describe('a neutral title', () => {
  it.each([
    ['Maçon', 'Maçon / maçonne'],
    ['Releveur de compteurs', 'Releveur / releveuse de compteurs'],
    ['Soudeur TIG', 'Soudeur / soudeuse TIG'],
    ['Ouvrier polyvalent en menuiserie', 'Ouvrier polyvalent / ouvrière polyvalente en menuiserie'],
    ['Vendeuse en boulangerie', 'Vendeur / vendeuse en boulangerie'],
    ['Conducteur de ligne (H/F)', 'Conducteur / conductrice de ligne'],
    ['Technicien de maintenance', 'Technicien / technicienne de maintenance'],
    ['Cariste', 'Cariste'],
    ['Comptable (H/F)', 'Comptable'],
    ['Manœuvre en maçonnerie', 'Manœuvre en maçonnerie'],
    ['Accordiste', 'Accordiste'],
    ['Pétrisseur (H/F)', 'Pétrisseur / pétrisseuse'],
    ['Aide cuisinier', 'Aide cuisinier / aide cuisinière'],
    ['Responsable adjoint', 'Responsable adjoint / responsable adjointe'],
    ['Secrétaire médicale', 'Secrétaire médicale (H/F)'],
    ['Peintre en bâtiment confirmé', 'Peintre en bâtiment confirmé (H/F)'],
    ['Hôte de caisse', 'Hôte / hôtesse de caisse'],
    ['Vendeur-conseil', 'Vendeur-conseil / vendeuse-conseil'],
    ['Maître-chien', 'Maître-chien / maîtresse-chien'],
    ['Assistant ménager', 'Assistant ménager / assistante ménagère'],
    ['Toiletteur canin', 'Toiletteur canin / toiletteuse canine'],
    ['Chef cuisinier', 'Chef cuisinier / cheffe cuisinière'],
    ['Compagnon maçon', 'Compagnon maçon / compagnonne maçonne'],
    ['Dessinateur projeteur', 'Dessinateur projeteur / dessinatrice projeteuse'],
    ['Sapeur', 'Sapeur / sapeuse'],
    ['Soudeurs', 'Soudeurs / soudeuses'],
    ['Éclusier', 'Éclusier / éclusière'],
    ['Atelier bois', 'Atelier bois (H/F)'],
    ['Poste en moteurs', 'Poste en moteurs (H/F)'],
    ['Infirmier / infirmière', 'Infirmier / infirmière'],
    ['Aide ménager / ménagère', 'Aide ménager / ménagère'],
    ['Employe de rayon', 'Employé / employée de rayon'],
    ['Aide soignant', 'Aide soignant / aide soignante'],
    ['Peintre huisseur', 'Peintre huisseur (H/F)'],
    ['', ''],
  ])('is read by women and men: %s', (title, expected) => {
    expect(neutralTitle(title)).toBe(expected);
  });

  it.each(['Maçon', 'Vendeuse', 'Cariste', 'Chef de rang', 'Agent de tri', 'Monteur câbleur'])(
    'is found neutral when it is read again: %s',
    (title) => {
      expect(textsOf('GENDERED_TITLE', neutralTitle(title))).toEqual([]);
    },
  );
});

describe('a wording in one gender', () => {
  it.each([
    ['Nous recherchons un cuisinier pour le midi.', 'un cuisinier'],
    ['La mairie recrute une secrétaire à mi-temps.', 'une secrétaire à mi-temps'],
    ['On embauche un(e) coiffeuse en centre-ville.', 'un(e) coiffeuse en centre-ville'],
    ['Vous êtes motivée par ce travail.', 'Vous êtes motivée'],
    ['Vous êtes dynamique, patiente et souriante.', 'patiente et souriante'],
    ['Il faut un vrai meneur d’hommes.', 'meneur d’hommes'],
  ])('is marked: %s', (body, expected) => {
    expect(textsOf('GENDERED_WORDING', 'Agent (H/F)', body)).toEqual([expected]);
  });

  it.each([
    'Nous recherchons un cuisinier (H/F) pour le midi.',
    'Nous recherchons un boulanger ou une boulangère F/H.',
    'On recrute un(e) vendeur(se).',
    'Vous êtes soigneux et réfléchi.',
    'Vous êtes motivé(e) et patient(e).',
    'Nous cherchons une personne patiente.',
    'Vous secondez le maçon.',
    'Nous recherchons un acteur majeur du secteur.',
  ])('is not seen here: %s', (body) => {
    expect(textsOf('GENDERED_WORDING', 'Agent (H/F)', body)).toEqual([]);
  });
});
