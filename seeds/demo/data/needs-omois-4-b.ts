import type { DemoNeed } from './need';

/** Needs of the first programme: logistics, plastics, wood, cosmetics, metal, laundry. */
export const NEEDS_OMOIS_4_B: readonly DemoNeed[] = [
  {
    key: 'logi-quai', company: 'entrepots', rome: 'N1106', title: 'Agent de quai', seats: 1, ambassador: 'morel', tutor: 'Cindy Morel',
    body: `Agent de quai réception, CACES 1-3-5 exigés, 2 ans d’expérience, maîtrise de Reflex WMS.
- Accueillir les chauffeurs
- Compter les colis et contrôler les bons de livraison
- Ranger les palettes avec le chariot
Réactif et organisé, pas de retard toléré, les camions n’attendent pas.`,
    place: 'Essômes-sur-Marne, parc d’activités de l’Omois', hours: 'de 6 h à 14 h', pay: '1 950 € brut par mois',
    constraintCodes: ['cold', 'early_hours'], constraints: 'Quais ouverts, courants d’air', trainingCodes: ['driving_machine'],
    answers: {
      'first-day': ['Elle sait lire un bon de livraison', 'Elle sait entrer une palette dans le logiciel de l’entrepôt'],
      legal: 'Oui, le groupe paie la formation',
      teacher: 'La cheffe de quai vous accompagne pendant un mois',
    },
  },
  {
    key: 'plast-regle', company: 'plastiques', rome: 'H3202', title: 'Monteur-régleur sur presse', seats: 1, ambassador: 'vidal', tutor: 'Sandra Vidal',
    body: `Monteur régleur presses à injecter 50 à 400 T, bac pro plasturgie, 3 ans minimum sur Arburg ou Billion. On en cherche un depuis 14 mois.
Missions :
- Monter le moule sur la presse
- Brancher l’eau et l’électricité
- Chercher le bon réglage jusqu’à la première bonne pièce
- Noter les réglages
Curieux, persévérant, autonome.`,
    place: 'Condé-en-Brie, chemin du Moulin', hours: 'en 3x8 : une semaine de matin, une d’après-midi, une de nuit', pay: '2 200 € brut par mois, plus les primes de nuit',
    constraintCodes: ['shifts', 'night', 'noise'], trainingCodes: [], training: 'CQP de monteur-régleur',
    answers: {
      'first-day': ['Elle sait monter un petit moule', 'Elle sait reconnaître une pièce mal remplie'],
      teacher: 'Sandra Vidal vous prend avec elle pendant six mois, puis vous confie ses presses',
    },
  },
  {
    key: 'plast-presse', company: 'plastiques', rome: 'H3201', title: 'Opérateur sur presse', seats: 1, ambassador: 'vidal', tutor: 'Sandra Vidal',
    body: `Opérateur sur presse, niveau CAP/BEP, première expérience en industrie obligatoire.
Vous regardez chaque pièce qui sort de la presse. Vous coupez ce qui dépasse, puis vous emballez la pièce. Si la couleur ou la forme change, vous appelez le régleur.
Rapide, appliqué et autonome.`,
    place: 'Condé-en-Brie, chemin du Moulin', hours: 'en 3x8 : une semaine de matin, une d’après-midi, une de nuit', pay: 'SMIC, plus les primes de nuit',
    constraintCodes: ['shifts', 'night', 'repeated_gestures', 'dust'], constraints: 'Odeur de plastique chaud', trainingCodes: ['on_the_job'],
    answers: {
      'first-day': ['Elle sait démarrer une presse', 'Elle sait ranger le poste'],
      teacher: 'Une opératrice reste à côté de vous les trois premières semaines',
    },
  },
  {
    key: 'bois-usinage', company: 'menuiseries', rome: 'H2206', title: 'Opérateur sur machine à bois', seats: 1, ambassador: 'lefort', tutor: 'Gérard Lefort',
    body: `Usineur centre CN bois, CAP menuisier + 5 ans d’expérience.
Vous choisissez le sens du bois pour des fenêtres sur mesure. Vous passez les pièces à la machine et vous assemblez la fenêtre à blanc.
Attentif et soigneux, attention aux doigts, pas pour les rêveurs.`,
    place: 'Fère-en-Tardenois, rue de la Scierie', hours: 'de 7 h 30 à 16 h 30, vendredi jusqu’à 11 h 30', pay: '2 040 € brut par mois',
    constraintCodes: ['dust', 'noise', 'standing'], trainingCodes: ['safety'],
    answers: {
      'first-day': 'Elle sait reconnaître le sens du bois',
      teacher: 'Gérard Lefort vous apprend une machine à la fois, la sécurité d’abord',
    },
  },
  {
    key: 'bois-pose', company: 'menuiseries', rome: 'H2206', title: 'Poseur de fenêtres', seats: 1, ambassador: 'lefort', tutor: 'Gérard Lefort',
    body: `Poseur de menuiseries, permis B obligatoire pour conduire le camion, expérience bâtiment 3 ans. Bonne présentation exigée chez le client.
Vous déposez l’ancienne fenêtre. Vous posez la neuve à deux. Vous protégez les meubles et vous laissez la pièce propre.
Soigneux, sens du service, bon relationnel.`,
    place: 'Fère-en-Tardenois, rue de la Scierie', hours: 'de 7 h à 16 h', pay: '2 060 € brut par mois, plus les paniers',
    constraintCodes: ['loads', 'outdoor'], loadKg: 25, constraints: 'Chantiers à la journée dans l’Aisne, la Marne et la Seine-et-Marne', trainingCodes: ['licence'],
    answers: {
      'first-day': 'Elle sait tenir un niveau et un mètre',
      legal: 'Oui, le groupe aide à passer le permis',
      travel: 'Le camion vous prend à la gare de Fère-en-Tardenois, ou à l’atelier',
      teacher: 'Vous travaillez toujours à deux avec un poseur de la maison',
    },
  },
  {
    key: 'cosm-ligne', company: 'bellerive', rome: 'H3301', title: 'Conductrice de ligne', seats: 1, ambassador: 'martins', tutor: 'Elodie Martins',
    body: `Conductrice de ligne de remplissage, bac pro PLP, BPF, 2 ans en cosmétique ou pharmacie. Jeune et dynamique.
Missions :
- Démarrer la ligne
- Régler le remplissage des pots
- Contrôler le poids et le bouchon
- Nettoyer la ligne entre deux parfums
Esprit d’équipe et sens de l’organisation.`,
    place: 'Charly-sur-Marne, route de Pavant', hours: 'en 2x8 : une semaine de 6 h à 14 h, la suivante de 14 h à 22 h', pay: '2 000 € brut par mois et 13e mois',
    constraintCodes: ['shifts', 'standing'], constraints: 'Blouse, charlotte et gants toute la journée', trainingCodes: [], training: 'CQP de conduite de ligne',
    answers: {
      'first-day': ['Elle sait démarrer la ligne', 'Elle sait remplir la fiche de contrôle'],
      teacher: 'Elodie Martins forme les nouveaux pendant deux mois',
    },
  },
  {
    key: 'cosm-coffret', company: 'bellerive', rome: 'H3302', title: 'Opératrice de conditionnement', seats: 2, ambassador: 'martins', tutor: 'Elodie Martins',
    body: `Opératrices de conditionnement manuel, expérience en usine exigée. Bonne présentation, non fumeuse de préférence.
Vous assemblez le flacon, le ruban et le couvercle. Vous changez de poste toutes les deux heures. Vous mettez les coffrets en cartons.
Minutieuse et patiente. Saison, CDI possible ensuite.`,
    place: 'Charly-sur-Marne, route de Pavant', hours: 'en 2x8 : une semaine de 6 h à 14 h, la suivante de 14 h à 22 h', pay: 'SMIC et 13e mois',
    constraintCodes: ['shifts', 'repeated_gestures'], constraints: 'Assis ou debout, au choix', trainingCodes: ['on_the_job'],
    answers: {
      'first-day': 'Elle sait nouer le ruban sans le froisser',
      teacher: 'La cheffe de ligne vous montre chaque poste la première semaine',
    },
  },
  {
    key: 'metal-soude', company: 'metal', rome: 'H2917', title: 'Soudeur sur tôle fine', seats: 1, ambassador: 'charpentier', tutor: 'Lucie Charpentier',
    body: `Soudeur MIG/MAG tôle fine, licence de soudage en cours de validité, CAP minimum, 3 ans d’expérience, lecture de plan.
Vous assemblez des pieds de bureau et des casiers d’école. Vous soudez les cadres. Vous meulez le cordon quand il dépasse.
Sérieux, ponctuel, précis.`,
    place: 'Neuilly-Saint-Front, rue de la Gare', hours: 'de 6 h à 14 h', pay: '2 130 € brut par mois',
    constraintCodes: ['early_hours', 'heat', 'noise'], constraints: 'Masque, fumées aspirées', trainingCodes: ['diploma'],
    answers: {
      'first-day': ['Elle sait préparer deux tôles', 'Elle sait faire un cordon droit sur une chute', 'Elle sait lire un plan simple', 'Elle sait régler un poste à souder'],
      teacher: 'Lucie Charpentier vous fait essayer sur des chutes, puis sur les vraies pièces',
    },
  },
  {
    key: 'linge-tri', company: 'blanchisserie', rome: 'K2201', title: 'Agent de production en blanchisserie', seats: 2, ambassador: 'sylla', tutor: 'Mariam Sylla',
    body: `Agents de production blanchisserie, expérience souhaitée, bonne résistance physique, français courant exigé.
- Trier le linge sale des hôpitaux
- Engager les draps à deux dans la grande presse
- Repérer les taches et les déchirures
- Plier et ranger le linge propre
Esprit d’équipe, assiduité.`,
    place: 'Chierry, avenue de la Vallée', hours: 'de 6 h à 13 h 20, samedi par roulement', pay: 'SMIC et prime d’assiduité',
    constraintCodes: ['heat', 'standing', 'weekend', 'repeated_gestures'], constraints: '38 degrés l’été près des presses', trainingCodes: ['on_the_job'],
    answers: {
      'first-day': ['Elle sait engager un drap à deux', 'Elle sait demander de l’aide'],
      teacher: 'Mariam Sylla et son équipe vous montrent chaque poste pendant trois semaines',
    },
  },
]; // prettier-ignore
