import type { Role } from '../roles';

/** How a role is named: for a man, for a woman, for several people. */
export interface RoleLabel {
  readonly masculine: string;
  readonly feminine: string;
  readonly plural: string;
}

export const ROLE_LABELS: Readonly<Record<Role, RoleLabel>> = {
  platform_admin: {
    masculine: 'Administrateur de la plateforme',
    feminine: 'Administratrice de la plateforme',
    plural: 'Administration de la plateforme',
  },
  director: {
    masculine: 'Directeur du groupement',
    feminine: 'Directrice du groupement',
    plural: 'Direction',
  },
  coordinator: { masculine: 'Coordinateur', feminine: 'Coordinatrice', plural: 'Coordination' },
  referent: {
    masculine: 'Référent de parcours',
    feminine: 'Référente de parcours',
    plural: 'Référents de parcours',
  },
  employer: { masculine: 'Employeur', feminine: 'Employeuse', plural: 'Employeurs' },
  ambassador: {
    masculine: 'Ambassadeur métier',
    feminine: 'Ambassadrice métier',
    plural: 'Ambassadeurs métier',
  },
  tutor: { masculine: 'Tuteur', feminine: 'Tutrice', plural: 'Tuteurs' },
  trainer: { masculine: 'Formateur', feminine: 'Formatrice', plural: 'Formateurs' },
  advisor: {
    masculine: 'Conseiller en insertion',
    feminine: 'Conseillère en insertion',
    plural: 'Conseillers en insertion',
  },
  funder: { masculine: 'Financeur', feminine: 'Financeuse', plural: 'Financeurs' },
  candidate: { masculine: 'Candidat', feminine: 'Candidate', plural: 'Candidats' },
  privacy_officer: {
    masculine: 'Délégué à la protection des données',
    feminine: 'Déléguée à la protection des données',
    plural: 'Délégués à la protection des données',
  },
  system: { masculine: 'Passerelle', feminine: 'Passerelle', plural: 'Passerelle' },
};
