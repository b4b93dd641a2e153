/** A need that a company gives up without having hired for it. */
export interface GivenUp {
  readonly key: string;
  /** Days from today. */
  readonly on: number;
  readonly reason: string;
}

/** Needs of the first programme that nobody came to: each company says why it no longer looks. */
export const GIVEN_UP_OMOIS_4: readonly GivenUp[] = [
  { key: 'fonte-ebarbe', on: -275, reason: 'Commande annulée, la fonderie n’embauche plus cette année.' },
  { key: 'fonte-moule', on: -275, reason: 'Commande annulée, la fonderie n’embauche plus cette année.' },
  { key: 'verre-tri', on: -272, reason: 'Une caméra trie maintenant les flacons : le poste n’existe plus.' },
  { key: 'meca-controle', on: -271, reason: 'Un fraiseur de l’atelier a demandé le poste, il est passé au contrôle.' },
  { key: 'logi-quai', on: -270, reason: 'L’équipe du matin s’est réorganisée, sans embauche.' },
  { key: 'plast-regle', on: -268, reason: 'Une opératrice de presse se forme au réglage : nous gardons la place pour elle.' },
  { key: 'bois-pose', on: -266, reason: 'La personne embauchée à l’atelier en juin aide aussi à la pose.' },
]; // prettier-ignore
