/** Somebody who speaks of their job; `account` is the key of their account where they have one. */
export interface DemoAmbassador {
  readonly key: string;
  readonly company: string;
  readonly name: string;
  readonly trade: string;
  readonly years: number;
  readonly sentences: string;
  readonly account?: string;
}

export const AMBASSADORS: readonly DemoAmbassador[] = [
  { key: 'picard', company: 'verrerie', name: 'Jean-Marc Picard', trade: 'Conducteur de machine', years: 22, account: 'picard', sentences: 'Je suis entré ici pour trois semaines, c’était il y a vingt-deux ans. La machine parle, il faut juste apprendre à l’écouter. Quand je vois un flacon chez le parfumeur, je le retourne pour lire notre marque.' },
  { key: 'lopes', company: 'biscuits', name: 'Fernanda Lopes', trade: 'Responsable de cuisson', years: 17, account: 'lopes', sentences: 'J’ai commencé aux paquets sans parler trois mots de français. Aujourd’hui je règle le four au nez. On se lève tôt, mais à midi la journée est à soi.' },
  { key: 'bakari', company: 'fonderie', name: 'Bakari Touré', trade: 'Mouleur', years: 26, sentences: 'Le sable, c’est vivant, ça dépend du temps qu’il fait. Chaque pièce que je moule part quelque part dans le monde. J’ai appris à tous ceux qui sont là, et ils m’ont appris aussi.' },
  { key: 'diop', company: 'mecanique', name: 'Papa Diop', trade: 'Fraiseur', years: 14, sentences: 'Au début je confondais tout, on m’a laissé le temps. Le centième, on finit par le sentir. Ce que j’aime, c’est la pièce qui tombe juste du premier coup.' },
  { key: 'morel', company: 'entrepots', name: 'Cindy Morel', trade: 'Cheffe de quai', years: 9, sentences: 'Je ne voulais pas rester assise. Ici on marche, on réfléchit, on rit aussi. J’ai passé mes chariots dans la maison, tous.' },
  { key: 'vidal', company: 'plastiques', name: 'Sandra Vidal', trade: 'Monteuse-régleuse', years: 12, sentences: 'J’étais coiffeuse, je suis passée aux moules. Régler une presse, c’est chercher, essayer, recommencer. La nuit, on est une petite famille.' },
  { key: 'lefort', company: 'menuiseries', name: 'Gérard Lefort', trade: 'Menuisier d’atelier', years: 31, sentences: 'Le bois sent bon, et il ne ment pas. J’ai vu des gens arriver la tête basse et repartir avec un métier. Une fenêtre bien faite dure cinquante ans.' },
  { key: 'martins', company: 'bellerive', name: 'Elodie Martins', trade: 'Conductrice de ligne', years: 11, sentences: 'Mon premier jour, j’ai renversé un bac entier de crème. On en rit encore. Aujourd’hui c’est moi qui forme les nouveaux, et je leur dis toujours de poser les questions.' },
  { key: 'charpentier', company: 'metal', name: 'Lucie Charpentier', trade: 'Soudeuse', years: 8, sentences: 'Quand je dis que je suis soudeuse, on ne me croit pas. Le premier cordon droit, on ne l’oublie pas. Les casiers de l’école de ma fille, c’est moi.' },
  { key: 'sylla', company: 'blanchisserie', name: 'Mariam Sylla', trade: 'Cheffe d’équipe', years: 15, sentences: 'À deux sur un drap, on se comprend sans se parler. C’est physique, je ne vais pas mentir. Mais on finit à 13 h 20 et l’hôpital compte sur nous.' },
  { key: 'besnard', company: 'cartonnages', name: 'Loïc Besnard', trade: 'Conducteur de plieuse', years: 13, sentences: 'Le carton, on croit que c’est simple. Il y a le sens, l’humidité, la colle. Quand la pile est droite, je suis content.' },
  { key: 'royer', company: 'bouchons', name: 'Stéphanie Royer', trade: 'Contrôleuse', years: 10, sentences: 'Nos bouchons partent dans toutes les fêtes. Je vérifie, je goûte presque avec les yeux. On est peu nombreux et on se connaît bien.' },
  { key: 'amrani', company: 'isolants', name: 'Hicham Amrani', trade: 'Opérateur de ligne', years: 7, sentences: 'De la paille qui devient un mur, j’ai trouvé ça magique. Ça gratte un peu, on s’habitue. Je n’ai jamais autant appris que la première année.' },
]; // prettier-ignore
