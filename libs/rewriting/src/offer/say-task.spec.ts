import { sayTask } from './say-task';

describe('a task of the day', () => {
  it.each([
    ['Assurer le réglage des machines', 'Vous réglez les machines'],
    ['Contrôler et ranger les bocaux', 'Vous contrôlez et rangez les bocaux'],
    [
      'Préparer les caisses, charger et décharger la remorque',
      'Vous préparez les caisses, chargez et déchargez la remorque',
    ],
    ['Nettoyer son établi', 'Vous nettoyez votre établi'],
    ['S’assurer du niveau d’eau', 'Vous vous assurez du niveau d’eau'],
    ['Tracer les pièces et les mettre au four', 'Vous tracez les pièces et les mettez au four'],
    ['Contrôle et rangement des bocaux', 'Vous contrôlez et rangez les bocaux'],
    ['Chargement / déchargement des palettes', 'Vous chargez et déchargez les palettes'],
    ['Nettoyage de la cuve et des tuyaux', 'Vous nettoyez la cuve et les tuyaux'],
    ['Montage d’étagères', 'Vous montez des étagères'],
    ['Contrôle visuel des bocaux', 'Vous assurez le contrôle visuel des bocaux'],
    ['Mise en rayon des pots', 'Vous assurez la mise en rayon des pots'],
    ['Emballage', 'Vous faites de l’emballage'],
    ['Vous serez chargée de trier le linge', 'Vous triez le linge'],
    ['Vous serez en charge du tri du linge', 'Vous vous occupez du tri du linge'],
    ['Vous souderez les cadres et poncerez les angles', 'Vous soudez les cadres et poncez les angles'],
    ['Au fournil, vous serez amené à peser la farine', 'Au fournil, vous pesez la farine'],
    ['La personne devra arroser les semis', 'Vous arrosez les semis'],
    [
      'Prépare et emballe les colis, note les retours',
      'Vous préparez et emballez les colis, notez les retours',
    ],
    ['De planifier les tournées', 'Vous planifiez les tournées'],
    ['Accueil : recevoir les familles', 'Accueil : vous recevez les familles'],
    ['On surveille la cuve', 'Vous surveillez la cuve'],
    ['Peut conduire le tracteur', 'Vous pouvez conduire le tracteur'],
    ['Il surveille la cuve, il ajuste la teinte', 'Vous surveillez la cuve, vous ajustez la teinte'],
    ['Elle pèse la farine et remplit les moules', 'Vous pesez la farine et remplissez les moules'],
    [
      'Il met les pots en rayon, puis il range son établi',
      'Vous mettez les pots en rayon, puis vous rangez votre établi',
    ],
    ['Trie le linge et range son poste', 'Vous triez le linge et rangez votre poste'],
    ['Vous récuperez les chutes', 'Vous récuperez les chutes'],
    ['Vous suivez le projet et optimisez son coût', 'Vous suivez le projet et optimisez son coût'],
    ['Vous étiquetterez et jetterez les invendus', 'Vous étiquetez et jetez les invendus'],
  ])('is said to « vous », in the present: %s', (written, said) => {
    expect(sayTask(written)).toBe(said);
  });

  it.each([
    'Il s’agit d’un atelier clair',
    'Il contrôle les joints et corrige au besoin',
    'Travaux de peinture',
    'Préparer les plats afin de servir les clients, nettoyer la salle',
    'Coupe, assemblage, marquage',
    'Ouvrages divers',
    'Atelier de découpe',
    'Huilage des chaînes',
  ])('keeps its words where the grammar is not sure: %s', (written) => {
    expect(sayTask(written)).toBe(written);
  });
});
