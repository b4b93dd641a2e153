import type { DemoNeed } from './need';

/** How far a need of the second programme has come. */
export interface LaterNeed extends DemoNeed {
  readonly until: 'drafted' | 'posted' | 'to_approve' | 'published';
}

/** Needs of the second programme: companies ask again, or for something else. */
export const NEEDS_OMOIS_5: readonly LaterNeed[] = [
  {
    key: 'verre-moule', until: 'published', company: 'verrerie', rome: 'H2801', title: 'Agent d’entretien des moules', seats: 3, ambassador: 'picard', tutor: 'Thierry Caron',
    body: `Agent d’entretien moules, bac pro mécanique, 2 ans d’expérience.
Vous démontez les moules, vous les polissez à la main et vous les remontez.
Minutieux et autonome.`,
    place: 'Château-Thierry, zone de la Moiserie', hours: 'de 8 h à 16 h', pay: '1 990 € brut par mois',
    constraintCodes: ['noise'], constraints: 'Gestes précis', trainingCodes: ['in_house'],
    answers: {
      'first-day': ['Elle sait démonter un moule', 'Elle sait choisir la pâte à polir'],
      teacher: 'Deux collègues de l’atelier vous montrent chaque moule pendant deux mois',
    },
  },
  {
    key: 'biscuit-pate', until: 'published', company: 'biscuits', rome: 'H2102', title: 'Pétrisseur', seats: 2, ambassador: 'lopes', tutor: 'Nathalie Aubert',
    body: `Nous recherchons deux pétrisseurs, CAP boulanger exigé.
- Peser la farine et le sucre
- Mélanger la pâte
- Prévenir le four quand la pâte colle
Rigueur et sens des responsabilités.`,
    place: 'Château-Thierry, avenue de l’Europe', hours: 'de 3 h à 11 h', pay: '2 030 € brut par mois, sur 13 mois',
    constraintCodes: ['early_hours', 'loads'], loadKg: 25, constraints: 'Une aide soulève les sacs', trainingCodes: ['safety'],
    answers: {
      'first-day': 'Elle sait juger la pâte à la main',
      teacher: 'Une pétrisseuse vous forme pendant un mois',
    },
  },
  {
    key: 'meca-tour', until: 'published', company: 'mecanique', rome: 'H2903', title: 'Tourneur sur commande numérique', seats: 1, ambassador: 'diop', tutor: 'Ibrahima Diallo',
    body: `Tourneur CN, bac pro TU, 2 ans d’expérience. Petites séries.
Missions :
- Serrer la barre de métal dans le mandrin
- Lancer le tour
- Mesurer la pièce et corriger l’outil
Précis, curieux, autonome.`,
    place: 'Brasles, rue de l’Industrie', hours: 'de 8 h à 16 h 30, vendredi jusqu’à 12 h', pay: '2 120 € brut par mois et l’intéressement',
    constraintCodes: ['standing', 'noise'], trainingCodes: ['diploma'],
    answers: {
      'first-day': ['Elle sait lire un plan de pièce', 'Elle sait mesurer au pied à coulisse'],
      teacher: 'Ibrahima Diallo vous apprend une machine à la fois',
    },
  },
  {
    key: 'logi-retour', until: 'published', company: 'entrepots', rome: 'N1103', title: 'Agent des retours', seats: 2, ambassador: 'morel', tutor: 'Cindy Morel',
    body: `Agents de traitement des retours, expérience en SAV ou en logistique exigée.
Vous ouvrez les colis qui reviennent. Vous décidez de réparer, de remettre en rayon ou de jeter. Vous notez le motif sur l’écran.
Organisé, autonome et responsable.`,
    place: 'Essômes-sur-Marne, parc d’activités de l’Omois', hours: 'de 13 h à 20 h 30', pay: 'SMIC et une prime de 80 € par mois',
    constraintCodes: ['repeated_gestures'], constraints: 'Un covoiturage existe après 19 h', trainingCodes: ['in_house'],
    answers: {
      'first-day': 'Elle sait entrer un retour dans le logiciel',
      teacher: 'Une collègue des retours reste avec vous trois semaines',
    },
  },
  {
    key: 'cosm-pesee', until: 'published', company: 'bellerive', rome: 'H2304', title: 'Agent de pesée', seats: 1, ambassador: 'martins', tutor: 'Elodie Martins',
    body: `Agent de pesée des matières premières, niveau bac exigé, BPF.
- Préparer la recette
- Peser les matières au gramme près
- Signer la fiche avec un collègue
Rigueur absolue, esprit d’équipe.`,
    place: 'Charly-sur-Marne, route de Pavant', hours: 'en 2x8 : une semaine de 6 h à 14 h, la suivante de 14 h à 22 h', pay: '1 960 € brut par mois et 13e mois',
    constraintCodes: ['shifts', 'loads'], loadKg: 15, constraints: 'Blouse, charlotte et gants toute la journée', trainingCodes: ['in_house'],
    answers: {
      'first-day': 'Elle sait régler une balance',
      teacher: 'Elodie Martins vous forme pendant un mois',
    },
  },
  {
    key: 'linge-livre', until: 'to_approve', company: 'blanchisserie', rome: 'N4105', title: 'Chauffeur-livreur de linge', seats: 1, ambassador: 'sylla', tutor: 'Mariam Sylla',
    body: `Chauffeur livreur linge hospitalier, permis B obligatoire pour conduire la camionnette, 3 ans d’expérience.
- Charger les chariots
- Livrer le linge propre aux hôpitaux
- Ramener le linge sale
Ponctuel, aimable, sens du service.`,
    place: 'Chierry, avenue de la Vallée', hours: 'de 5 h à 12 h', pay: '1 940 € brut par mois',
    constraintCodes: ['early_hours'], constraints: 'Chariots lourds, sur roulettes', trainingCodes: ['licence'],
    answers: {
      'first-day': 'Elle sait manœuvrer le hayon',
      legal: 'Oui, le groupe aide à passer le permis',
      travel: 'Deux collègues partent de Château-Thierry à 4 h 40 et vous emmènent',
      teacher: 'Un livreur fait la tournée avec vous pendant deux semaines',
    },
  },
  {
    key: 'verre-palette', until: 'to_approve', company: 'verrerie', rome: 'N1101', title: 'Cariste de fin de ligne', seats: 1, ambassador: 'picard', tutor: 'Thierry Caron',
    body: `Cariste fin de ligne, CACES 3 et 5 exigés, 2 ans d’expérience sur verre, pas de casse.
Vous prenez les palettes de flacons en fin de ligne. Vous rangez les palettes au magasin. Vous lisez les bons de livraison.
Prudent, calme et organisé.`,
    place: 'Château-Thierry, zone de la Moiserie', hours: 'en 5x8 : le matin, l’après-midi ou la nuit, puis des jours de repos, week-ends compris', pay: '1 980 € brut par mois, plus les primes de poste',
    constraintCodes: ['shifts', 'weekend'], constraints: 'Froid au quai', trainingCodes: ['driving_machine'],
    answers: {
      'first-day': 'Elle sait poser une palette sans casse',
      legal: 'Oui, le groupe paie la formation',
      teacher: 'Un cariste vous accompagne pendant un mois',
    },
  },
  {
    key: 'metal-peint', until: 'posted', company: 'metal', rome: 'H3404', title: 'Peintre poudre', seats: 1, ambassador: 'charpentier', tutor: 'Lucie Charpentier',
    body: `Peintre époxy poudre, 3 ans minimum en cabine, CAP peinture industrielle. Accrochage décrochage compris.
On part en retraite en mars, il faut quelqu’un avant.`,
    place: 'Neuilly-Saint-Front, rue de la Gare', hours: 'de 6 h à 14 h', pay: '2 070 € brut par mois',
    constraintCodes: ['standing', 'dust'], constraints: 'Combinaison, cabine ventilée', trainingCodes: ['on_the_job'],
    answers: {},
  },
  {
    key: 'bois-vernis', until: 'drafted', company: 'menuiseries', rome: 'H2206', title: 'Finition vernis', seats: 1, ambassador: 'lefort',
    body: 'Personne pour la finition, ponçage et vernis au pistolet. À compléter avec Gérard.',
    place: 'Fère-en-Tardenois', hours: 'de 7 h 30 à 16 h 30', pay: 'À voir',
    constraintCodes: ['dust'], constraints: 'Odeurs de solvant', trainingCodes: [],
    answers: {},
  },
]; // prettier-ignore

/** Needs of the second group. */
export const NEEDS_VESLE: readonly LaterNeed[] = [
  {
    key: 'carton-plie', until: 'published', company: 'cartonnages', rome: 'H3101', title: 'Conducteur de plieuse', seats: 2, ambassador: 'besnard', tutor: 'Loïc Besnard',
    body: `Conducteur plieuse colleuse, bac pro, 4 ans d’expérience en cartonnage ou en imprimerie.
Vous réglez les guides de la plieuse. Vous surveillez la colle. Vous empilez les boîtes.
Vigilant, réactif, esprit d’équipe.`,
    place: 'Muizon, zone artisanale', hours: 'en 2x8 : une semaine de 5 h à 13 h, la suivante de 13 h à 21 h', pay: '2 060 € brut par mois, plus le panier',
    constraintCodes: ['shifts', 'noise'], trainingCodes: ['in_house'],
    answers: {
      'first-day': ['Elle sait régler un guide', 'Elle sait reconnaître un carton humide'],
      teacher: 'Loïc Besnard et vous tenez la même machine pendant trois mois',
    },
  },
  {
    key: 'bouchon-tri', until: 'published', company: 'bouchons', rome: 'H1506', title: 'Trieuse de bouchons', seats: 1, ambassador: 'royer', tutor: 'Stéphanie Royer',
    body: `Trieuse de bouchons de liège, expérience dans le champagne souhaitée.
Vous regardez les bouchons que la caméra hésite à classer. Vous retirez ceux qui ont un défaut. Vous comptez les défauts.
Patiente et précise.`,
    place: 'Bazancourt, rue du Port', hours: 'de 8 h à 16 h', pay: '1 930 € brut par mois',
    constraintCodes: ['repeated_gestures'], constraints: 'Une pause toutes les heures pour les yeux', trainingCodes: ['on_the_job'],
    answers: {
      'first-day': 'Elle sait reconnaître les cinq défauts du liège',
      teacher: 'Stéphanie Royer trie avec vous le premier mois',
    },
  },
  {
    key: 'isolant-ligne', until: 'published', company: 'isolants', rome: 'H2211', title: 'Opérateur de ligne', seats: 2, ambassador: 'amrani', tutor: 'Hicham Amrani',
    body: `Opérateur ligne de production, 2 ans d’expérience en industrie, CACES 3 exigé.
Vous alimentez la ligne en paille. Vous surveillez la presse. Vous contrôlez l’épaisseur des panneaux.
Esprit d’équipe, sérieux, adaptable.`,
    place: 'Bétheny, route de Witry', hours: 'en 3x8 : une semaine de matin, une d’après-midi, une de nuit', pay: '1 990 € brut par mois, plus les primes',
    constraintCodes: ['shifts', 'night', 'dust'], constraints: 'Masque fourni', trainingCodes: ['driving_machine'],
    answers: {
      'first-day': 'Elle sait mesurer un panneau',
      legal: 'Oui, le groupe paie la formation',
      teacher: 'Hicham Amrani vous montre la ligne pendant un mois',
    },
  },
]; // prettier-ignore
