import type { DemoNeed } from './need';

/** Needs of the first programme: glass, biscuits, foundry, mechanics, logistics. */
export const NEEDS_OMOIS_4_A: readonly DemoNeed[] = [
  {
    key: 'verre-ligne', company: 'verrerie', title: 'Conducteur de machine IS', seats: 2, ambassador: 'picard',
    body: 'Cherche conducteur machine IS, 5 ans mini en verre creux, BTS MAI ou équivalent. Posté 5x8. Doit savoir régler seul un changement de série et ne pas avoir peur du chaud : 45 degrés l’été au pied de la machine. Les gens qui ne tiennent pas debout, inutile de se présenter.',
    hours: '5x8, week-ends compris', pay: '2 050 € brut plus primes de poste', constraints: 'Chaleur, bruit, station debout',
    offer: {
      title: 'Veiller sur une machine qui fait des flacons',
      body: 'Vous gardez l’œil sur une machine qui forme des flacons de verre. Vous graissez, vous mesurez, vous notez, et quand une pièce sort de travers vous prévenez l’équipe tout de suite. On apprend le métier ici, à côté de quelqu’un qui le fait. Il faut aimer l’attention soutenue et garder son calme quand tout va vite.',
      skills: ['RIG', 'REAC', 'EQUIPE', 'STRESS'],
      conditions: 'Château-Thierry. Équipes en 5x8, week-ends compris. 2 050 € brut plus primes de poste. Il fait chaud (45 degrés l’été), il y a du bruit, on travaille debout.',
    },
  },
  {
    key: 'verre-tri', company: 'verrerie', title: 'Choisisseur bout froid', seats: 1, ambassador: 'picard',
    body: 'Choisisseur/euse au bout froid. Expérience contrôle qualité exigée, vue parfaite, cadence 120/min. Équipes 2x8. On a eu trois intérims qui sont partis au bout d’une semaine, on veut du sérieux.',
    hours: '2x8', pay: '1 920 € brut plus panier', constraints: 'Cadence, port de bouchons d’oreilles',
    offer: {
      title: 'Repérer le flacon qui a un défaut',
      body: 'Les flacons passent devant vous sur un tapis éclairé. Vous retirez ceux qui ont une bulle, une fêlure, une trace. Vous comptez les défauts et vous les signalez au bout chaud, qui règle. Ce qui compte : une attention qui dure et le goût du travail net.',
      skills: ['RIG', 'PERS', 'RESP'],
      conditions: 'Château-Thierry. Équipes en 2x8. 1 920 € brut plus panier. Cadence de 120 flacons par minute, bouchons d’oreilles obligatoires.',
    },
  },
  {
    key: 'biscuit-four', company: 'biscuits', title: 'Fournier', seats: 1, ambassador: 'lopes',
    body: 'Fournier en biscuiterie, CAP boulanger ou pâtissier obligatoire, 3 ans sur four tunnel. 4 h-12 h du lundi au samedi matin une semaine sur deux. Autonome dès le premier jour, on n’a pas le temps de former.',
    hours: '4 h-12 h, samedi matin une semaine sur deux', pay: '2 010 € brut sur 13 mois', constraints: 'Horaires de nuit finissante, chaleur',
    offer: {
      title: 'Surveiller la cuisson des biscuits',
      body: 'Vous suivez un four de trente mètres : la couleur, l’épaisseur, l’odeur disent si tout va bien. Vous ajustez la vitesse et la chaleur avec le chef d’équipe, vous goûtez, vous notez. Vous apprenez avec Fernanda et ses collègues. On cherche quelqu’un de matinal, de soigneux, qui n’attend pas pour dire qu’il y a un problème.',
      skills: ['RIG', 'REAC', 'RESP'],
      conditions: 'Château-Thierry. De 4 h à 12 h, et le samedi matin une semaine sur deux. 2 010 € brut sur 13 mois. Il fait chaud près du four.',
    },
  },
  {
    key: 'biscuit-paquet', company: 'biscuits', title: 'Agent de conditionnement', seats: 2, ambassador: 'lopes',
    body: '2 agents de conditionnement, expérience agro indispensable, HACCP connue. 2x8. Dextérité, cadence. Pas de faux ongles, pas de bijoux, pas de discussion là-dessus.',
    hours: '2x8', pay: 'SMIC plus prime de froid et 13e mois', constraints: 'Gestes répétés, hygiène stricte, pas de bijoux ni de faux ongles',
    offer: {
      title: 'Mettre les biscuits en paquets',
      body: 'En bout de ligne, vous rangez, vous pesez au hasard, vous changez la bobine de film et vous écartez les paquets mal fermés. On change de poste toutes les deux heures. Il faut suivre les règles d’hygiène à la lettre et s’entendre avec l’équipe : à six, on avance au même pas.',
      skills: ['EQUIPE', 'RIG', 'ADAPT'],
      conditions: 'Château-Thierry. Équipes en 2x8. SMIC, prime de froid et treizième mois. Gestes répétés, pas de bijoux ni de faux ongles.',
    },
  },
  {
    key: 'fonte-moule', company: 'fonderie', title: 'Mouleur main', seats: 1, ambassador: 'bakari',
    body: 'Mouleur main fonte, CAP fonderie ou 10 ans de métier, il n’y en a plus mais on continue de chercher. Sable, poussière, charges de 20 kg au palan. Journée 7 h-15 h. Homme de préférence vu le poste.',
    hours: '7 h-15 h', pay: '2 120 € brut plus prime de salissure', constraints: 'Sable, poussière, charges de 20 kg au palan',
    offer: {
      title: 'Former le moule où coule la fonte',
      body: 'Dans le sable, vous préparez l’empreinte d’une pièce qui pèsera parfois plus que vous. On tasse, on retourne, on lisse, on vérifie. C’est un métier de mains et de patience, et chaque moule est à vous. Bakari, qui le fait depuis longtemps, vous montre ses tours.',
      skills: ['RIG', 'PERS', 'AUTO'],
      conditions: 'Étampes-sur-Marne. De 7 h à 15 h. 2 120 € brut plus prime de salissure. Sable, poussière, charges de 20 kg portées au palan. Poste ouvert aux femmes et aux hommes.',
    },
  },
  {
    key: 'fonte-ebarbe', company: 'fonderie', title: 'Ébarbeur', seats: 1, ambassador: 'bakari',
    body: 'Ébarbeur meuleur, 2 ans mini, permis B. Bruit, vibrations, EPI toute la journée. On veut quelqu’un qui ne lâche pas au bout de trois jours.',
    hours: '7 h-15 h', pay: '1 980 € brut plus prime de salissure', constraints: 'Bruit, vibrations, équipement de protection toute la journée',
    offer: {
      title: 'Finir les pièces de fonte à la meule',
      body: 'La pièce sort du moule avec ses bavures. Vous la reprenez à la meule jusqu’à ce qu’elle soit propre et à la cote, vous contrôlez au gabarit, vous la passez au voisin. On voit tout de suite ce qu’on a fait. Il faut de la constance et le souci de se protéger.',
      skills: ['PERS', 'RIG', 'RESP'],
      conditions: 'Étampes-sur-Marne. De 7 h à 15 h. 1 980 € brut plus prime de salissure. Bruit, vibrations, casque, gants et visière toute la journée.',
    },
  },
  {
    key: 'meca-fraise', company: 'mecanique', title: 'Fraiseur CN', seats: 1, ambassador: 'diop',
    body: 'Fraiseur commande numérique, bac pro TU mini, Heidenhain impératif, lecture de plan, FAO un plus. Pièces aéro, tolérance au centième. Pas de débutant SVP, la machine coûte 300 000 €.',
    hours: '8 h-16 h 30, vendredi 12 h', pay: '2 150 € brut, intéressement', constraints: 'Tolérances au centième',
    offer: {
      title: 'Apprendre à usiner au centième',
      body: 'Vous montez un bloc de métal, vous lancez le programme, vous mesurez, vous corrigez. Au début vous servez la machine avec Papa Diop ; ensuite vous réglez vous-même. Il faut aimer la précision, poser des questions et ne pas faire semblant d’avoir compris.',
      skills: ['RIG', 'CURIO', 'RESP', 'AUTO'],
      conditions: 'Brasles. De 8 h à 16 h 30, vendredi jusqu’à 12 h. 2 150 € brut et intéressement. Pièces au centième de millimètre.',
    },
  },
  {
    key: 'meca-controle', company: 'mecanique', title: 'Contrôleur tridim', seats: 1, ambassador: 'diop',
    body: 'Contrôleur MMT, BTS + 3 ans, anglais lu. Méthodique. Travail seul dans le local climatisé.',
    hours: '8 h-16 h 30', pay: '2 080 € brut', constraints: 'Travail seul',
    offer: {
      title: 'Mesurer les pièces avant qu’elles partent',
      body: 'Dans un local au calme, vous palpez chaque pièce avec une machine à mesurer, vous comparez au plan et vous décidez : bonne ou à reprendre. Vous écrivez ce que vous trouvez, simplement, et l’atelier s’en sert. Pour quelqu’un de méthodique, qui tient à ce qui est juste.',
      skills: ['RIG', 'AUTO', 'ORG'],
      conditions: 'Brasles. De 8 h à 16 h 30. 2 080 € brut. On travaille seul, dans un local climatisé. Des notices anglaises, expliquées par un collègue.',
    },
  },
  {
    key: 'logi-prepa', company: 'entrepots', title: 'Préparateur de commandes', seats: 2, ambassador: 'morel',
    body: 'Préparateurs commande vocale, CACES 1 à jour, expérience 1 an. 140 colis/h. 5 h 30-13 h ou 13 h-20 h 30. Véhiculé car pas de bus à ces heures.',
    hours: '5 h 30-13 h ou 13 h-20 h 30', pay: 'SMIC plus prime de productivité', constraints: 'Pas de bus à ces heures, charges répétées',
    offer: {
      title: 'Composer les commandes des magasins',
      body: 'Une voix dans le casque vous dit quoi prendre et où. Vous composez des palettes qui tiennent debout, sans écraser le fragile. La cadence se prend en quelques semaines ; ce qui compte le premier jour, c’est d’être à l’heure et de vouloir bien faire. La conduite du chariot s’apprend ici.',
      skills: ['ORG', 'REAC', 'RESP'],
      conditions: 'Essômes-sur-Marne. De 5 h 30 à 13 h ou de 13 h à 20 h 30. SMIC plus prime de productivité. Cadence de 140 colis par heure. Pas de bus à ces heures : un covoiturage existe entre collègues.',
    },
  },
]; // prettier-ignore
