import type { BarrierKind, GuidanceActionKind, RightPlaceAnswer } from '@passerelle/kernel';

/** From what a day is counted: the referral, the Pass Dating, the first and the last day of the POE, the first of the contract. */
export type Anchor = readonly [from: 'referral' | 'event' | 'poe' | 'poe_end' | 'contract', days: number];

export interface KitAction {
  readonly key: string;
  readonly kind: GuidanceActionKind;
  readonly title: string;
  readonly by: string;
  readonly from: Anchor;
  readonly days: number;
  /** In the company of the offer the person prefers, or of another one. */
  readonly at?: 'preferred' | 'other';
  readonly answers?: RightPlaceAnswer;
  readonly brokenOff?: string;
}

/** Help that one person got, and what it made possible. 'event', 'poe' and 'contract' name the actions of the journey itself. */
export interface Kit {
  readonly barrier: {
    readonly kind: BarrierKind;
    readonly goals: readonly string[];
    readonly liftedBy?: string;
  } | null;
  readonly actions: readonly KitAction[];
  readonly knots: readonly (readonly [from: string, to: string, cause: string, effect: string])[];
}

const IMMERSION = { key: 'immersion', kind: 'work_situation', title: 'Immersion de trois jours', by: 'Convention d’immersion', days: 2, at: 'preferred', answers: 'yes' } as const; // prettier-ignore

/** What braids are made of; several people share a kit, never with the same words for their goal. */
export const KITS = {
  bike: {
    barrier: { kind: 'mobility', goals: ['Je veux arriver à l’heure sans déranger mon frère.', 'Dix kilomètres à vélo, je sais faire.', 'Plus jamais dépendre du dernier bus.'], liftedBy: 'bike' },
    actions: [
      { key: 'bike', kind: 'advice', title: 'Vélo électrique prêté', by: 'Plateforme mobilité du sud de l’Aisne', from: ['referral', 6], days: 60 },
      { ...IMMERSION, from: ['referral', 19] },
      { key: 'licence', kind: 'advice', title: 'Permis B, code puis conduite', by: 'Auto-école solidaire', from: ['contract', 25], days: 140 },
    ],
    knots: [['bike', 'immersion', 'Le vélo est là dès le lundi', 'l’atelier devient accessible à 6 h'], ['contract', 'licence', 'Un salaire chaque mois', 'l’inscription à l’auto-école devient possible']],
  },
  carpool: {
    barrier: { kind: 'mobility', goals: ['Je veux un trajet sur lequel compter.', 'Sans voiture, je tourne en rond au village.', 'Je peux payer l’essence, pas l’auto.'], liftedBy: 'carpool' },
    actions: [
      { key: 'carpool', kind: 'advice', title: 'Covoiturage organisé entre voisins', by: 'Chantiers du Val', from: ['referral', 4], days: 12 },
      { key: 'visit', kind: 'work_situation', title: 'Visite d’atelier d’une journée', by: 'GEIQ', from: ['referral', 17], days: 0, at: 'preferred', answers: 'unsure' },
      { ...IMMERSION, from: ['event', 6] },
    ],
    knots: [['carpool', 'event', 'Une voisine fait la route', 'le Pass Dating devient possible'], ['immersion', 'poe', 'Les gestes vus à l’atelier', 'on les reprend en POE, sans peur']],
  },
  nursery: {
    barrier: { kind: 'childcare', goals: ['Je veux travailler sans courir à 16 h.', 'Ma fille d’abord, et un métier aussi.', 'Une place à la crèche, et je commence demain.'], liftedBy: 'nursery' },
    actions: [
      { key: 'nursery', kind: 'advice', title: 'Place en crèche à vocation d’insertion', by: 'Relais petite enfance', from: ['referral', 9], days: 24 },
      { key: 'rhythm', kind: 'advice', title: 'Horaires essayés en famille', by: 'Conseil en économie familiale', from: ['event', 5], days: 10 },
      { key: 'safety', kind: 'training', title: 'Sauveteur secouriste du travail', by: 'Formation industrie Brie-Champagne', from: ['contract', 60], days: 1 },
    ],
    knots: [['nursery', 'event', 'La garde est réglée le mardi', 'elle vient rencontrer les ambassadeurs'], ['rhythm', 'poe', 'Les matins sont rodés', 'la POE se suit sans absence'], ['contract', 'safety', 'L’équipe cherchait un secouriste', 'le brevet est passé en deux jours']],
  },
  housing: {
    barrier: { kind: 'housing', goals: ['Un chez-moi, pour dormir avant le poste.', 'Je ne veux plus dormir chez les uns et les autres.'], liftedBy: 'room' },
    actions: [
      { key: 'room', kind: 'advice', title: 'Chambre en résidence habitat jeunes', by: 'Résidence du Château', from: ['referral', 12], days: 45 },
      { key: 'file', kind: 'advice', title: 'Dossier de garantie du loyer', by: 'Action logement', from: ['contract', 8], days: 20 },
      { ...IMMERSION, from: ['event', 8], answers: 'yes' },
    ],
    knots: [['room', 'immersion', 'Une chambre à dix minutes', 'les trois jours à l’atelier sont tenus'], ['immersion', 'poe', 'La main a retenu le geste', 'la POE part de là']],
  },
  debt: {
    barrier: { kind: 'money', goals: ['Payer mes dettes sans y penser la nuit.', 'Que mon premier salaire ne parte pas d’un coup.'] },
    actions: [
      { key: 'budget', kind: 'advice', title: 'Dossier de surendettement, plan accepté', by: 'Point conseil budget', from: ['referral', 3], days: 50 },
      { key: 'trial', kind: 'work_situation', title: 'Deux journées de découverte', by: 'GEIQ', from: ['referral', 22], days: 1, at: 'other', answers: 'no' },
      { ...IMMERSION, from: ['event', 10] },
    ],
    knots: [['trial', 'poe', 'Un métier écarté pour de bon', 'le choix se resserre en POE'], ['budget', 'immersion', 'L’échéancier est signé', 'la tête est libre pour apprendre']],
  },
  papers: {
    barrier: { kind: 'administrative', goals: ['Des papiers à jour, et qu’on n’en parle plus.', 'Comprendre les courriers avant de signer.'], liftedBy: 'papers' },
    actions: [
      { key: 'papers', kind: 'advice', title: 'Droits et papiers remis à jour', by: 'France services', from: ['referral', 2], days: 15 },
      { key: 'reading', kind: 'training', title: 'Lire une fiche de poste', by: 'Les mots du métier', from: ['event', 3], days: 12 },
    ],
    knots: [['papers', 'event', 'La carte Vitale est arrivée', 'l’inscription est possible'], ['reading', 'contract', 'Les consignes se lisent seules', 'le poste est tenu sans traducteur']],
  },
  french: {
    barrier: { kind: 'language', goals: ['Parler à l’atelier, pas seulement comprendre.', 'Dire non quand c’est dangereux.', 'Lire la consigne avant d’appuyer.'] },
    actions: [
      { key: 'french', kind: 'training', title: 'Français des consignes, deux soirs par semaine', by: 'Les mots du métier', from: ['referral', 5], days: 70 },
      { ...IMMERSION, from: ['referral', 20], answers: 'unsure' },
      { key: 'second', kind: 'work_situation', title: 'Deuxième immersion, autre atelier', by: 'Convention d’immersion', from: ['event', 7], days: 3, at: 'preferred', answers: 'yes' },
    ],
    knots: [['french', 'second', 'Les mots de la sécurité', 'l’équipe lui confie un poste'], ['second', 'poe', 'Une équipe l’attend', 'la POE a un but']],
  },
  digital: {
    barrier: { kind: 'digital', goals: ['Remplir un formulaire sans appeler ma nièce.', 'Le bon de travail sur écran, j’apprends.'], liftedBy: 'tablet' },
    actions: [
      { key: 'tablet', kind: 'training', title: 'Ateliers numériques, de la tablette au relevé', by: 'Médiathèque Jean-Macé', from: ['referral', 8], days: 30 },
      { key: 'visit', kind: 'work_situation', title: 'Visite d’atelier d’une journée', by: 'GEIQ', from: ['event', 4], days: 0, at: 'preferred', answers: 'yes' },
    ],
    knots: [['tablet', 'visit', 'Plus peur de l’écran', 'la visite montre un poste possible'], ['tablet', 'contract', 'Les bons se saisissent sans aide', 'le poste de ligne s’ouvre']],
  },
  health: {
    barrier: { kind: 'health', goals: ['Un poste où je peux m’asseoir une heure.', 'Travailler, et continuer mes soins.', 'Savoir ce que mon dos peut porter.'] },
    actions: [
      { key: 'checkup', kind: 'advice', title: 'Bilan avec la médecine de prévention', by: 'Centre d’examens de santé', from: ['referral', 7], days: 3 },
      { key: 'study', kind: 'advice', title: 'Étude de poste avec l’ergonome', by: 'Cap emploi', from: ['event', 3], days: 9 },
      { ...IMMERSION, from: ['event', 14], answers: 'yes' },
    ],
    knots: [['study', 'immersion', 'Un siège réglable au poste', 'l’immersion se passe sans douleur'], ['checkup', 'event', 'Le médecin a dit ce qui est possible', 'le choix des métiers est clair']],
  },
  licence: {
    barrier: { kind: 'mobility', goals: ['Le permis, et le monde s’ouvre.', 'Je veux conduire avant l’hiver.'] },
    actions: [
      { key: 'code', kind: 'advice', title: 'Code de la route', by: 'Auto-école solidaire', from: ['referral', 10], days: 55 },
      { key: 'visit', kind: 'work_situation', title: 'Immersion d’une semaine', by: 'Convention d’immersion', from: ['event', 12], days: 4, at: 'preferred', answers: 'yes' },
      { key: 'driving', kind: 'advice', title: 'Vingt heures de conduite', by: 'Auto-école solidaire', from: ['contract', 15], days: 95 },
    ],
    knots: [['visit', 'poe', 'Une semaine au pied de la machine', 'les cours prennent du sens'], ['contract', 'driving', 'Le salaire paie les heures', 'la conduite est réservée jusqu’à l’examen']],
  },
  three_trades: {
    barrier: null,
    actions: [
      { key: 'first', kind: 'work_situation', title: 'Immersion de deux jours', by: 'Convention d’immersion', from: ['referral', 8], days: 1, at: 'other', answers: 'no' },
      { key: 'talk', kind: 'advice', title: 'Retour sur l’immersion, goûts et limites', by: 'Psychologue du travail', from: ['referral', 15], days: 0 },
      { key: 'second', kind: 'work_situation', title: 'Immersion de deux jours, autre métier', by: 'Convention d’immersion', from: ['referral', 24], days: 1, at: 'preferred', answers: 'yes' },
      { key: 'gesture', kind: 'training', title: 'Gestes et postures', by: 'Atelier-école de l’Omois', from: ['event', 14], days: 2 },
    ],
    knots: [['talk', 'second', 'Le bruit écarté, la précision gardée', 'le second métier tombe juste'], ['second', 'gesture', 'Le corps a compris où il force', 'la formation répond à une vraie question'], ['gesture', 'contract', 'Les bons appuis', 'la cadence est tenue sans douleur']],
  },
  works: {
    barrier: { kind: 'administrative', goals: ['Sortir du chantier d’insertion par le haut.', 'Prouver ce que je sais faire.'] },
    actions: [
      { key: 'site', kind: 'work_situation', title: 'Chantier d’insertion, espaces verts', by: 'Chantiers du Val', from: ['referral', 1], days: 28 },
      { key: 'portfolio', kind: 'advice', title: 'Carnet de compétences', by: 'Chantiers du Val', from: ['referral', 18], days: 21 },
      { key: 'cert', kind: 'training', title: 'Certificat CléA, premier bloc', by: 'Formation industrie Brie-Champagne', from: ['contract', 40], days: 60 },
    ],
    knots: [['site', 'portfolio', 'Quatre ans de gestes mis en mots', 'le carnet se présente sans rougir'], ['portfolio', 'event', 'Trois fiches à montrer', 'la rencontre tourne autour du travail'], ['contract', 'cert', 'Le tuteur a vu le soin des contrôles', 'le premier bloc est tenté']],
  },
  forklift: {
    barrier: null,
    actions: [
      { key: 'visit', kind: 'work_situation', title: 'Visite d’entrepôt, matin et soir', by: 'GEIQ', from: ['referral', 14], days: 0, at: 'preferred', answers: 'yes' },
      { key: 'advice', kind: 'advice', title: 'Budget transport calculé', by: 'Conseillère', from: ['event', 3], days: 1 },
      { key: 'forklift', kind: 'training', title: 'Conduite en sécurité des chariots', by: 'Formation industrie Brie-Champagne', from: ['contract', 35], days: 4 },
    ],
    knots: [['visit', 'advice', 'L’horaire de l’après-midi plaît', 'le calcul du trajet tombe juste'], ['contract', 'forklift', 'Trois semaines de quai', 'la formation au chariot prend son sens']],
  },
  pause: {
    barrier: { kind: 'childcare', goals: ['Ma mère a besoin de moi le mercredi.', 'Être là le soir pour mes garçons.'] },
    actions: [
      { key: 'relay', kind: 'advice', title: 'Relais pour les aidants, un après-midi par semaine', by: 'CCAS de Château-Thierry', from: ['referral', 11], days: 90 },
      { key: 'course', kind: 'training', title: 'Initiation à la mesure', by: 'Atelier-école de l’Omois', from: ['event', 6], days: 3, brokenOff: 'Hospitalisation d’un proche' },
      { ...IMMERSION, from: ['event', 16] },
    ],
    knots: [['relay', 'course', 'Le mercredi est libéré', 'l’initiation peut commencer'], ['relay', 'immersion', 'Quelqu’un prend le relais', 'trois jours d’affilée redeviennent possibles']],
  },
} as const satisfies Record<string, Kit>; // prettier-ignore

export type KitName = keyof typeof KITS;
