import type { DemoNeed } from './need';

/** Needs of the first programme: logistics, plastics, wood, cosmetics, metal, laundry. */
export const NEEDS_OMOIS_4_B: readonly DemoNeed[] = [
  {
    key: 'logi-quai', company: 'entrepots', title: 'Agent de quai', seats: 1, ambassador: 'morel',
    body: 'Agent de quai réception, CACES 1-3-5, 2 ans, WMS Reflex. Réactif, pas de retard toléré, les camions n’attendent pas.',
    hours: '6 h-14 h', pay: '1 950 € brut', constraints: 'Courants d’air, horaires du matin',
    offer: {
      title: 'Accueillir les camions à quai',
      body: 'Vous ouvrez la journée : les camions arrivent, vous comptez, vous contrôlez, vous rangez au bon endroit. Il faut savoir dire bonjour, tenir une liste à jour et garder la tête froide quand trois chauffeurs attendent. Les chariots et le logiciel s’apprennent sur place.',
      skills: ['ORG', 'SERV', 'REAC'],
      conditions: 'Essômes-sur-Marne. De 6 h à 14 h. 1 950 € brut. Les quais sont ouverts : on a chaud l’été et froid l’hiver.',
    },
  },
  {
    key: 'plast-regle', company: 'plastiques', title: 'Monteur-régleur en injection', seats: 1, ambassador: 'vidal',
    body: 'Monteur régleur presses 50 à 400 T, bac pro plasturgie, 3 ans mini, Arburg/Billion. 3x8 semaine. On en cherche un depuis 14 mois.',
    hours: '3x8 en semaine', pay: '2 200 € brut plus primes de nuit', constraints: 'Nuits une semaine sur trois',
    offer: {
      title: 'Changer les moules et lancer les presses',
      body: 'Vous montez un moule, vous branchez, vous lancez, vous cherchez le bon réglage jusqu’à la première bonne pièce. C’est une enquête à chaque fois. On commence par aider Sandra Vidal, puis on prend ses presses. Pour quelqu’un de curieux, qui aime comprendre pourquoi ça marche.',
      skills: ['CURIO', 'PERS', 'AUTO', 'RIG'],
      conditions: 'Condé-en-Brie. 3x8 en semaine, une semaine de nuit sur trois. 2 200 € brut plus primes de nuit.',
    },
  },
  {
    key: 'plast-presse', company: 'plastiques', title: 'Opérateur presse', seats: 1, ambassador: 'vidal',
    body: 'Opérateur sur presse, habitué au 3x8, contrôle visuel, ébavurage. Niveau V. Rapide et autonome.',
    hours: '3x8 en semaine', pay: 'SMIC plus primes de nuit', constraints: 'Nuits une semaine sur trois, odeur de plastique chaud',
    offer: {
      title: 'Suivre une presse et finir les pièces',
      body: 'Toutes les quarante secondes une pièce tombe. Vous la regardez, vous enlevez ce qui dépasse, vous l’emballez. Si la couleur ou la forme change, vous appelez. On vous confie une presse, puis deux. Il faut de l’attention et de la régularité.',
      skills: ['RIG', 'AUTO', 'RESP'],
      conditions: 'Condé-en-Brie. 3x8 en semaine, une semaine de nuit sur trois. SMIC plus primes de nuit. Odeur de plastique chaud.',
    },
  },
  {
    key: 'bois-usinage', company: 'menuiseries', title: 'Usineur bois', seats: 1, ambassador: 'lefort',
    body: 'Usineur centre CN bois, CAP menuisier + 5 ans. Fenêtres sur mesure. Attention aux doigts, pas pour les rêveurs.',
    hours: '7 h 30-16 h 30, vendredi 11 h 30', pay: '2 040 € brut', constraints: 'Poussière de bois, bruit',
    offer: {
      title: 'Tailler les bois d’une fenêtre',
      body: 'Chaque fenêtre est faite pour une maison précise. Vous choisissez le sens du bois, vous passez les pièces à la machine, vous les assemblez à blanc. On apprend une machine à la fois, avec les règles de sécurité d’abord. On cherche une personne attentive, qui aime la matière et le travail fini.',
      skills: ['RIG', 'RESP', 'CURIO'],
      conditions: 'Fère-en-Tardenois. De 7 h 30 à 16 h 30, vendredi jusqu’à 11 h 30. 2 040 € brut. Bruit et poussière de bois, protections fournies.',
    },
  },
  {
    key: 'bois-pose', company: 'menuiseries', title: 'Poseur menuiseries', seats: 1, ambassador: 'lefort',
    body: 'Poseur, permis B obligatoire, expérience bâtiment 3 ans, déplacements 02/51/77 à la journée. Présentable chez le client.',
    hours: '7 h-16 h', pay: '2 060 € brut plus paniers', constraints: 'Permis B, déplacements à la journée, charges',
    offer: {
      title: 'Poser des fenêtres chez les gens',
      body: 'À deux, vous déposez l’ancienne fenêtre, vous posez la neuve, vous laissez la pièce plus propre qu’en arrivant. On parle avec les gens, on explique, on protège leurs meubles. Pour quelqu’un de soigneux et de poli, qui aime voir autre chose chaque jour.',
      skills: ['SERV', 'RIG', 'EQUIPE'],
      conditions: 'Départ de Fère-en-Tardenois, chantiers dans l’Aisne, la Marne et la Seine-et-Marne, retour le soir. De 7 h à 16 h. 2 060 € brut plus paniers. On conduit le camion : permis B, formation prise en charge.',
    },
  },
  {
    key: 'cosm-ligne', company: 'bellerive', title: 'Conductrice de ligne', seats: 1, ambassador: 'martins',
    body: 'Conductrice de ligne remplissage, bac pro PLP, BPF, 2 ans en cosmétique ou pharma. 2x8. Polyvalente, motivée, dynamique.',
    hours: '2x8', pay: '2 000 € brut, 13e mois', constraints: 'Tenue complète, zone à atmosphère contrôlée',
    offer: {
      title: 'Faire tourner une ligne de crèmes',
      body: 'Vous démarrez la ligne, vous réglez le remplissage, vous contrôlez le poids et le bouchon, vous suivez la liste de nettoyage entre deux parfums. Avec quatre collègues, vous tenez la promesse du jour. Il faut de l’ordre, de la propreté et le sens de l’équipe. Femmes et hommes.',
      skills: ['ORG', 'RIG', 'EQUIPE', 'INIT'],
      conditions: 'Charly-sur-Marne. Équipes en 2x8. 2 000 € brut et treizième mois. Tenue complète, salle propre.',
    },
  },
  {
    key: 'cosm-coffret', company: 'bellerive', title: 'Opératrice coffrets', seats: 2, ambassador: 'martins',
    body: 'Opératrices conditionnement manuel coffrets, saison mais CDI possible. Minutieuse, vécu en usine. Jeune et dynamique.',
    hours: '2x8', pay: 'SMIC, 13e mois', constraints: 'Station assise ou debout au choix, gestes fins',
    offer: {
      title: 'Assembler des coffrets, pièce par pièce',
      body: 'Un flacon, un ruban, un couvercle : vous assemblez des coffrets qui seront offerts. Chaque geste compte et le résultat se voit. On tourne entre les postes, assis ou debout au choix. On cherche des mains patientes et de la bonne humeur dans l’équipe, à tout âge.',
      skills: ['RIG', 'PERS', 'EQUIPE'],
      conditions: 'Charly-sur-Marne. Équipes en 2x8. SMIC et treizième mois. Un CDI est possible après la saison.',
    },
  },
  {
    key: 'metal-soude', company: 'metal', title: 'Soudeur MIG', seats: 1, ambassador: 'charpentier',
    body: 'Soudeur MIG/MAG tôle fine, licence en cours, CAP minimum, 3 ans. Lecture de plan. Sérieux, ponctuel.',
    hours: '6 h-14 h', pay: '2 130 € brut', constraints: 'Fumées aspirées, chaleur, masque',
    offer: {
      title: 'Souder des bureaux et des casiers',
      body: 'Vous assemblez des pieds, des cadres, des casiers d’école. Un bon cordon se voit et s’entend. On s’exerce d’abord sur des chutes, puis sur les vraies pièces, à côté de Lucie Charpentier. Il faut une main sûre, de la patience et l’envie de recommencer jusqu’à ce que ce soit droit.',
      skills: ['RIG', 'PERS', 'RESP'],
      conditions: 'Neuilly-Saint-Front. De 6 h à 14 h. 2 130 € brut. Masque et fumées aspirées, chaleur l’été.',
    },
  },
  {
    key: 'linge-tri', company: 'blanchisserie', title: 'Agent de production', seats: 2, ambassador: 'sylla',
    body: 'Agents de production blanchisserie, tri et engagement, expérience souhaitée, résistance physique, 38 degrés l’été côté calandres. Lundi-samedi par roulement.',
    hours: '6 h-13 h 20, samedi par roulement', pay: 'SMIC plus prime d’assiduité', constraints: 'Chaleur, station debout, samedi par roulement',
    offer: {
      title: 'Rendre le linge des hôpitaux impeccable',
      body: 'Le linge arrive sale et repart plié. Vous triez, vous engagez les draps à deux dans la grande presse, vous repérez la tache et la déchirure. Derrière chaque drap il y a un lit d’hôpital : c’est utile et cela se sent. On avance ensemble, en rythme.',
      skills: ['EQUIPE', 'RESP', 'PERS'],
      conditions: 'Chierry. De 6 h à 13 h 20, samedi par roulement. SMIC plus prime d’assiduité. Chaleur près des presses (38 degrés l’été), on travaille debout.',
    },
  },
]; // prettier-ignore
