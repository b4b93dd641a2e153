import type { DemoNeed } from './need';

/** Needs of the first programme: glass, biscuits, foundry, mechanics, logistics. */
export const NEEDS_OMOIS_4_A: readonly DemoNeed[] = [
  {
    key: 'verre-ligne', company: 'verrerie', rome: 'H2801', title: 'Conducteur de machine de verrerie', seats: 2, ambassador: 'picard', tutor: 'Thierry Caron',
    body: `Nous recherchons un conducteur de machine IS, 5 ans d’expérience minimum en verre creux, BTS MAI ou équivalent.
Missions :
- Surveiller la machine qui forme les flacons
- Graisser les moules toutes les vingt minutes
- Mesurer les flacons et noter les résultats
- Prévenir l’équipe dès qu’une pièce sort de travers
Profil : rigoureux, réactif, résistant au stress.`,
    place: 'Château-Thierry, zone de la Moiserie', hours: 'en 5x8 : le matin, l’après-midi ou la nuit, puis des jours de repos, week-ends compris', pay: '2 050 € brut par mois, plus les primes de poste',
    constraintCodes: ['shifts', 'weekend', 'heat', 'noise', 'standing'], constraints: '45 degrés l’été au pied de la machine',
    trainingCodes: ['in_house'],
    answers: {
      'first-day': ['Elle sait changer un moule chaud avec l’équipe', 'Elle sait lire les mesures d’un flacon'],
      teacher: 'Thierry Caron vous montre le métier pendant les trois premiers mois',
    },
  },
  {
    key: 'verre-tri', company: 'verrerie', rome: 'H2801', title: 'Contrôleur de flacons', seats: 1, ambassador: 'picard', tutor: 'Thierry Caron',
    body: `Choisisseur/euse H/F. Expérience en contrôle qualité exigée, bac pro souhaité.
Vous retirez du tapis les flacons qui ont une bulle ou une fêlure. Vous comptez les défauts et vous les signalez à l’équipe du four.
On a eu trois intérimaires qui sont partis au bout d’une semaine, on veut quelqu’un de sérieux et de persévérant.`,
    place: 'Château-Thierry, zone de la Moiserie', hours: 'en 2x8 : une semaine de 5 h à 13 h, la suivante de 13 h à 21 h', pay: '1 920 € brut par mois, plus le panier',
    constraintCodes: ['shifts', 'repeated_gestures', 'noise'], constraints: 'Cadence de 120 flacons par minute',
    trainingCodes: ['safety'],
    answers: {
      'first-day': ['Elle sait reconnaître les dix défauts les plus courants', 'Elle sait remplir la fiche des défauts'],
      teacher: 'Une collègue du tri reste à côté de vous les deux premières semaines',
    },
  },
  {
    key: 'biscuit-four', company: 'biscuits', rome: 'H2102', title: 'Conducteur de four en biscuiterie', seats: 1, ambassador: 'lopes', tutor: 'Nathalie Aubert',
    body: `Fournier en biscuiterie, CAP boulanger ou pâtissier obligatoire, 3 ans sur four tunnel. Autonome dès le premier jour.
- Surveiller la couleur et l’épaisseur des biscuits
- Ajuster la vitesse du four avec le chef d’équipe
- Goûter les biscuits et noter les réglages
Organisé et réactif : un four n’attend pas.`,
    place: 'Château-Thierry, avenue de l’Europe', hours: 'de 4 h à 12 h, et le samedi matin une semaine sur deux', pay: '2 010 € brut par mois, sur 13 mois',
    constraintCodes: ['early_hours', 'weekend', 'heat'], trainingCodes: ['in_house'], training: 'CQP de conduite de ligne',
    answers: {
      'first-day': ['Elle sait juger la cuisson à la couleur', 'Elle sait régler la vitesse d’un four'],
      teacher: 'Nathalie Aubert vous apprend le four pendant deux mois',
    },
  },
  {
    key: 'biscuit-paquet', company: 'biscuits', rome: 'H3302', title: 'Agent de conditionnement', seats: 2, ambassador: 'lopes', tutor: 'Nathalie Aubert',
    body: `2 agents de conditionnement, expérience en agroalimentaire indispensable. HACCP connue.
- Ranger les biscuits dans les étuis
- Peser des paquets au hasard
- Changer la bobine de film
- Écarter les paquets mal fermés
Esprit d’équipe, soin et respect des règles d’hygiène.`,
    place: 'Château-Thierry, avenue de l’Europe', hours: 'en 2x8 : une semaine de 5 h à 13 h, la suivante de 13 h à 21 h', pay: 'SMIC, prime de froid et 13e mois',
    constraintCodes: ['shifts', 'repeated_gestures', 'standing'], constraints: 'Pas de bijoux ni de faux ongles', trainingCodes: ['safety'],
    answers: {
      'first-day': 'Elle sait suivre la cadence de la ligne',
      teacher: 'Une équipière vous accompagne le premier mois',
    },
  },
  {
    key: 'fonte-moule', company: 'fonderie', rome: 'H2910', title: 'Mouleur en fonderie', seats: 1, ambassador: 'bakari', tutor: 'Bakari Touré',
    body: `Mouleur main fonte, CAP de fonderie exigé, 10 ans d’expérience. Homme de préférence vu le poste.
Vous préparez dans le sable l’empreinte de la pièce. Vous tassez le sable, vous retournez le moule et vous vérifiez la forme.
Il faut être patient et soigneux.`,
    place: 'Étampes-sur-Marne, route de Châlons', hours: 'de 7 h à 15 h', pay: '2 120 € brut par mois, plus la prime de salissure',
    constraintCodes: ['loads', 'dust', 'standing'], loadKg: 20, constraints: 'Les charges se lèvent au palan',
    trainingCodes: [], training: 'Titre professionnel de mouleur',
    answers: {
      'first-day': ['Elle sait préparer le sable', 'Elle sait placer un noyau dans un moule'],
      teacher: 'Bakari Touré, qui fait ce métier depuis vingt-six ans, vous montre ses gestes pendant six mois',
    },
  },
  {
    key: 'fonte-ebarbe', company: 'fonderie', rome: 'H2907', title: 'Ébarbeur de pièces de fonte', seats: 1, ambassador: 'bakari', tutor: 'Bakari Touré',
    body: `Ébarbeur meuleur, 2 ans minimum sur poste similaire. Permis B et véhicule exigés pour venir.
Vous enlevez à la meule les bavures des pièces de fonte. Vous contrôlez la pièce au gabarit et vous la passez au voisin.
On veut quelqu’un de persévérant, qui ne lâche pas au bout de trois jours.`,
    place: 'Étampes-sur-Marne, route de Châlons', hours: 'de 7 h à 15 h', pay: '1 980 € brut par mois, plus la prime de salissure',
    constraintCodes: ['noise', 'dust', 'standing'], constraints: 'Vibrations de la meule\nCasque, gants et visière toute la journée',
    trainingCodes: ['safety'],
    answers: {
      'first-day': 'Elle sait choisir le bon disque',
      travel: 'Un minibus part de la gare de Château-Thierry à 6 h 30',
      teacher: 'Un ébarbeur travaille à côté de vous les deux premiers mois',
    },
  },
  {
    key: 'meca-fraise', company: 'mecanique', rome: 'H2903', title: 'Fraiseur sur commande numérique', seats: 1, ambassador: 'diop', tutor: 'Ibrahima Diallo',
    body: `Fraiseur CN, bac pro TU minimum, 3 ans d’expérience, Heidenhain impératif. Pas de débutant SVP.
Missions :
- Monter le bloc de métal sur la machine
- Lancer le programme
- Mesurer la pièce au centième
- Corriger les réglages
Rigueur, curiosité, autonomie.`,
    place: 'Brasles, rue de l’Industrie', hours: 'de 8 h à 16 h 30, vendredi jusqu’à 12 h', pay: '2 150 € brut par mois et l’intéressement',
    constraintCodes: ['standing', 'noise'], trainingCodes: ['diploma'],
    answers: {
      'first-day': ['Elle sait lire un plan de pièce', 'Elle sait mesurer au micromètre', 'Elle sait appeler un programme sur le pupitre', 'Elle sait changer un outil usé'],
      teacher: 'Ibrahima Diallo vous apprend la machine pendant un an',
    },
  },
  {
    key: 'meca-controle', company: 'mecanique', rome: 'H1506', title: 'Contrôleur de pièces mécaniques', seats: 1, ambassador: 'diop', tutor: 'Ibrahima Diallo',
    body: `Contrôleur MMT, BTS + 3 ans d’expérience, anglais lu exigé.
Vous palpez chaque pièce avec la machine à mesurer. Vous comparez les mesures au plan. Vous écrivez ce que vous trouvez pour l’atelier.
Méthodique et rigoureux.`,
    place: 'Brasles, rue de l’Industrie', hours: 'de 8 h à 16 h 30', pay: '2 080 € brut par mois',
    constraintCodes: ['repeated_gestures'], constraints: 'Travail seul, dans un local climatisé', trainingCodes: ['in_house'],
    answers: {
      'first-day': ['Elle sait lire une cote sur un plan', 'Elle sait retrouver un mot dans une notice en anglais'],
      teacher: 'Ibrahima Diallo et la contrôleuse du matin vous forment pendant six mois',
    },
  },
  {
    key: 'logi-prepa', company: 'entrepots', rome: 'N1103', title: 'Préparateur de commandes', seats: 2, ambassador: 'morel', tutor: 'Cindy Morel',
    body: `Préparateurs de commandes en vocal, CACES 1 exigé, expérience 1 an. Permis B et véhicule exigés, pas de bus à ces heures.
Vous écoutez dans le casque ce qu’il faut prendre. Vous composez des palettes qui tiennent debout. Vous filmez les palettes.
Ponctuel, dynamique, organisé.`,
    place: 'Essômes-sur-Marne, parc d’activités de l’Omois', hours: 'de 5 h 30 à 13 h ou de 13 h à 20 h 30', pay: 'SMIC et prime de productivité',
    constraintCodes: ['early_hours', 'loads', 'repeated_gestures'], loadKg: 12, constraints: 'Cadence de 140 colis à l’heure', trainingCodes: ['driving_machine'],
    answers: {
      'first-day': 'Elle sait retrouver une allée et un emplacement',
      legal: 'Oui, le groupe forme à la conduite du chariot',
      travel: 'Un covoiturage existe entre collègues, matin et soir',
      teacher: 'Cindy Morel vous confie à un collègue pendant les quatre premières semaines',
    },
  },
]; // prettier-ignore
