import type { DemoNeed } from './need';

/** How far a need of the second programme has come. */
export interface LaterNeed extends DemoNeed {
  readonly until: 'drafted' | 'posted' | 'to_approve' | 'published';
}

/** Needs of the second programme: companies ask again, or for something else. */
export const NEEDS_OMOIS_5: readonly LaterNeed[] = [
  {
    key: 'verre-moule', until: 'published', company: 'verrerie', title: 'Agent atelier moules', seats: 3, ambassador: 'picard',
    body: 'Agent d’entretien moules, bac pro mécanique, polissage main et graphite. Journée. Minutieux, autonome, 2 ans.',
    hours: '8 h-16 h', pay: '1 990 € brut', constraints: 'Bruit modéré, gestes précis',
    offer: {
      title: 'Entretenir les moules des flacons',
      body: 'Un moule sale fait un flacon terne. Vous démontez, vous polissez, vous remontez, avec la même attention à chaque fois. C’est un travail de jour, au calme, qui demande de la patience et de l’ordre.',
      skills: ['RIG', 'PERS', 'ORG'], conditions: 'Château-Thierry. De 8 h à 16 h. 1 990 € brut. Bruit modéré.',
    },
  },
  {
    key: 'biscuit-pate', until: 'published', company: 'biscuits', title: 'Pétrisseur', seats: 2, ambassador: 'lopes',
    body: 'Pétrisseur, CAP boulanger, port de sacs 25 kg avec aide, 3 h-11 h. Deux personnes, vite.',
    hours: '3 h-11 h', pay: '2 030 € brut sur 13 mois', constraints: 'Sacs de 25 kg avec aide, début à 3 h',
    offer: {
      title: 'Préparer la pâte de la journée',
      body: 'Vous pesez, vous mélangez, vous jugez la pâte à la main. Si elle colle, vous le dites avant que le four ne tourne. Il faut être matinal, juste dans ses pesées et fier du premier biscuit.',
      skills: ['RIG', 'RESP', 'REAC'], conditions: 'Château-Thierry. De 3 h à 11 h. 2 030 € brut sur 13 mois. Sacs de 25 kg levés avec une aide.',
    },
  },
  {
    key: 'meca-tour', until: 'published', company: 'mecanique', title: 'Tourneur CN', seats: 1, ambassador: 'diop',
    body: 'Tourneur CN, bac pro TU, 2 ans, Fanuc. Petites séries. Le dernier que vous nous avez envoyé est très bien, même chose.',
    hours: '8 h-16 h 30, vendredi 12 h', pay: '2 120 € brut, intéressement', constraints: 'Tolérances au centième',
    offer: {
      title: 'Tourner de petites séries de pièces',
      body: 'La pièce tourne, l’outil coupe, vous mesurez. Chaque série est différente : on réfléchit avant de lancer. Vous apprenez avec l’équipe, une machine à la fois. Pour quelqu’un de précis, qui aime comprendre.',
      skills: ['RIG', 'CURIO', 'AUTO'], conditions: 'Brasles. De 8 h à 16 h 30, vendredi jusqu’à 12 h. 2 120 € brut et intéressement.',
    },
  },
  {
    key: 'logi-retour', until: 'published', company: 'entrepots', title: 'Agent retours', seats: 2, ambassador: 'morel',
    body: 'Agents traitement des retours, expérience SAV ou logistique, informatique, 13 h-20 h 30.',
    hours: '13 h-20 h 30', pay: 'SMIC plus prime', constraints: 'Après-midi uniquement, pas de bus après 19 h',
    offer: {
      title: 'Donner une suite aux colis revenus',
      body: 'Un colis revient : pourquoi ? Vous ouvrez, vous regardez, vous décidez, réparer, remettre en rayon ou jeter. Vous notez le motif sur l’écran. Il faut du bon sens et de l’ordre.',
      skills: ['ORG', 'AUTO', 'RESP'], conditions: 'Essômes-sur-Marne. De 13 h à 20 h 30. SMIC plus prime. Pas de bus après 19 h : covoiturage entre collègues.',
    },
  },
  {
    key: 'cosm-pesee', until: 'published', company: 'bellerive', title: 'Agent de pesée', seats: 1, ambassador: 'martins',
    body: 'Agent pesée matières premières, BPF, niveau bac, rigueur absolue, charges 15 kg. 2x8.',
    hours: '2x8', pay: '1 960 € brut, 13e mois', constraints: 'Charges de 15 kg, tenue complète',
    offer: {
      title: 'Peser ce qui entre dans les crèmes',
      body: 'Au gramme près, vous préparez les matières de chaque recette. Vous lisez, vous pesez, vous signez, un collègue vérifie. C’est un poste de confiance, pour une personne calme qui tient parole.',
      skills: ['RIG', 'RESP', 'EQUIPE'], conditions: 'Charly-sur-Marne. Équipes en 2x8. 1 960 € brut et treizième mois. Charges de 15 kg.',
    },
  },
  {
    key: 'linge-livre', until: 'to_approve', company: 'blanchisserie', title: 'Chauffeur-livreur linge', seats: 1, ambassador: 'sylla',
    body: 'Chauffeur livreur linge hospitalier, permis B 3 ans, hayon, tournée 5 h-12 h. Ponctuel. Connaît le secteur.',
    hours: '5 h-12 h', pay: '1 940 € brut', constraints: 'Permis B, chariots lourds sur roulettes',
    offer: {
      title: 'Porter le linge propre aux hôpitaux',
      body: 'Vous chargez les chariots, vous suivez la tournée, vous reprenez le linge sale avec le sourire. On compte sur vous à l’heure dite. Pour quelqu’un de ponctuel, aimable, qui aime la route tôt le matin.',
      skills: ['SERV', 'RESP', 'ORG'], conditions: 'Départ de Chierry. De 5 h à 12 h. 1 940 € brut. On conduit la camionnette : permis B, formation prise en charge. Chariots lourds, sur roulettes.',
    },
  },
  {
    key: 'verre-palette', until: 'to_approve', company: 'verrerie', title: 'Cariste fin de ligne', seats: 1, ambassador: 'picard',
    body: 'Cariste fin de ligne, CACES 3 et 5, 2 ans sur verre, pas de casse. 5x8. Sait lire un bon de livraison.',
    hours: '5x8', pay: '1 980 € brut plus primes de poste', constraints: 'Week-ends compris, froid au quai',
    offer: {
      title: 'Conduire les palettes de verre sans rien casser',
      body: 'Vous prenez les palettes en bout de ligne et vous les rangez sans un choc. Chaque manœuvre se prépare des yeux. La conduite du chariot s’apprend ici. Pour une personne calme et précise, qui préfère arriver bien que vite.',
      skills: ['RIG', 'STRESS', 'RESP'], conditions: 'Château-Thierry. Équipes en 5x8, week-ends compris. 1 980 € brut plus primes de poste. Froid au quai l’hiver.',
    },
  },
  {
    key: 'metal-peint', until: 'posted', company: 'metal', title: 'Peintre poudre', seats: 1, ambassador: 'charpentier',
    body: 'Peintre époxy poudre, 3 ans mini en cabine, CAP peinture industrielle. Accrochage décrochage compris. On part en retraite en mars, il faut quelqu’un avant.',
    hours: '6 h-14 h', pay: '2 070 € brut', constraints: 'Combinaison, cabine ventilée',
    offer: { title: '', body: '', skills: [], conditions: '' },
  },
  {
    key: 'bois-vernis', until: 'drafted', company: 'menuiseries', title: 'Finition vernis', seats: 1, ambassador: 'lefort',
    body: 'Personne pour la finition, ponçage et vernis au pistolet. À compléter avec Gérard.',
    hours: '7 h 30-16 h 30', pay: 'À voir', constraints: 'Odeurs de solvant',
    offer: { title: '', body: '', skills: [], conditions: '' },
  },
]; // prettier-ignore

/** Needs of the second group. */
export const NEEDS_VESLE: readonly LaterNeed[] = [
  {
    key: 'carton-plie', until: 'published', company: 'cartonnages', title: 'Conducteur plieuse-colleuse', seats: 2, ambassador: 'besnard',
    body: 'Conducteur plieuse colleuse, bac pro, 4 ans en cartonnage ou imprimerie, Bobst. 2x8.',
    hours: '2x8', pay: '2 060 € brut plus panier', constraints: 'Bruit',
    offer: {
      title: 'Plier et coller des boîtes, vite et droit',
      body: 'La feuille entre à plat, la boîte sort pliée. Vous réglez les guides, vous surveillez la colle, vous empilez. On apprend à deux sur la même machine. Il faut de l’œil et de la régularité.',
      skills: ['RIG', 'REAC', 'EQUIPE'], conditions: 'Muizon. Équipes en 2x8. 2 060 € brut plus panier. Bruit, protections fournies.',
    },
  },
  {
    key: 'bouchon-tri', until: 'published', company: 'bouchons', title: 'Trieuse de bouchons', seats: 1, ambassador: 'royer',
    body: 'Trieuse optique bouchons liège, expérience champagne souhaitée, vue, cadence. Journée.',
    hours: '8 h-16 h', pay: '1 930 € brut', constraints: 'Attention visuelle longue',
    offer: {
      title: 'Choisir les bouchons qui feront la fête',
      body: 'Des milliers de bouchons passent devant une caméra ; vous jugez ceux qu’elle hésite à classer. Une pause toutes les heures pour les yeux. Pour une personne patiente et précise.',
      skills: ['RIG', 'PERS'], conditions: 'Bazancourt. De 8 h à 16 h. 1 930 € brut. Travail des yeux, pauses toutes les heures.',
    },
  },
  {
    key: 'isolant-ligne', until: 'published', company: 'isolants', title: 'Opérateur ligne isolants', seats: 2, ambassador: 'amrani',
    body: 'Opérateur ligne de production, 2 ans industrie, 3x8, CACES 3. Poussière végétale, allergiques s’abstenir.',
    hours: '3x8', pay: '1 990 € brut plus primes', constraints: 'Poussière végétale, nuits une semaine sur trois',
    offer: {
      title: 'Fabriquer des murs en paille',
      body: 'Vous alimentez la ligne, vous surveillez la presse, vous contrôlez l’épaisseur des panneaux. Le chariot s’apprend ici. Il faut aimer bouger, suivre les consignes et aider le voisin.',
      skills: ['EQUIPE', 'RESP', 'ADAPT'], conditions: 'Bétheny. 3x8, une semaine de nuit sur trois. 1 990 € brut plus primes. Poussière végétale, masque fourni.',
    },
  },
]; // prettier-ignore
