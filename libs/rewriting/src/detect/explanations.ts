/** What is told about a demand: why it keeps people out, and what to write instead or to ask the company. */
export interface Told {
  readonly reason: string;
  readonly suggestion: string;
}

/** A demand that the law makes: it stays, and the group is asked whether it can train for it. Keys are kinds of certificates. */
export const LAWFUL: Readonly<Record<string, Told>> = {
  caces: {
    reason: 'La loi demande une formation et une autorisation de l’employeur pour conduire cet engin.',
    suggestion:
      'Demander si le groupement peut former avant la prise de poste, puis écrire : « conduite d’engin : formation prise en charge ».',
  },
  scaffold: {
    reason: 'La loi demande une formation pour monter ou démonter un échafaudage.',
    suggestion:
      'Demander si le groupement peut former, puis écrire : « montage d’échafaudage : formation prise en charge ».',
  },
  electrical: {
    reason:
      'La loi demande une habilitation, délivrée par l’employeur, pour travailler sur une installation électrique.',
    suggestion:
      'Demander si la formation peut avoir lieu à l’arrivée, puis écrire : « habilitation électrique : formation prise en charge ».',
  },
  heavy_driver: {
    reason: 'La loi demande cette qualification pour conduire un poids lourd ou un autocar.',
    suggestion:
      'Demander si le groupement peut financer la formation, puis écrire : « formation de conducteur prise en charge ».',
  },
  heavy_licence: {
    reason: 'La loi demande ce permis pour conduire ce véhicule.',
    suggestion:
      'Demander si le groupement peut financer le permis, puis écrire : « permis : formation prise en charge ».',
  },
  licence: {
    reason: 'La loi demande ce permis pour conduire, et ce poste fait conduire.',
    suggestion: 'Demander quel véhicule est conduit et si le permis peut être passé pendant le parcours.',
  },
};

/** For the other certificates that the law asks for. */
export const LAWFUL_OTHERWISE: Told = {
  reason: 'La loi demande cette attestation pour faire ce travail.',
  suggestion:
    'Demander si elle peut être obtenue à l’arrivée, puis écrire que la formation est prise en charge.',
};

/** A demand that the company may drop. Keys are kinds of marks. */
export const DROPPABLE: Readonly<Record<string, Told>> = {
  experience: {
    reason: 'Une personne qui n’a jamais fait ce métier s’arrête ici, même si elle peut l’apprendre.',
    suggestion:
      'Retirer, et demander ce que la personne saura faire au bout de trois mois et qui le lui montrera.',
  },
  years: {
    reason: 'Une durée d’expérience écarte toutes les personnes qui débutent, même motivées.',
    suggestion: 'Retirer la durée, et demander quels gestes doivent être sus le premier jour.',
  },
  experienced: {
    reason:
      '« Expérimenté » ou « confirmé » dit aux personnes qui débutent que l’offre n’est pas pour elles.',
    suggestion: 'Écrire ce que la personne fera et qui l’accompagnera au début.',
  },
  no_beginner: {
    reason: 'Cette phrase ferme l’offre à toutes les personnes qui débutent.',
    suggestion: 'Retirer, et demander ce qui s’apprend sur place et en combien de temps.',
  },
  depends: {
    reason: 'Lier le salaire à l’expérience laisse penser qu’il en faut une.',
    suggestion: 'Écrire le salaire de départ pour une personne qui débute.',
  },
  diploma: {
    reason: 'Demander un diplôme écarte les personnes qui savent ou peuvent apprendre sans l’avoir passé.',
    suggestion: 'Retirer, et demander si ce diplôme peut être préparé pendant le contrat.',
  },
  level: {
    reason: 'Demander un niveau d’études écarte les personnes qui ont quitté l’école tôt.',
    suggestion: 'Retirer, et demander à quoi ce niveau sert dans le travail de tous les jours.',
  },
  training: {
    reason: 'Demander une formation déjà faite écarte les personnes qui viennent d’un autre métier.',
    suggestion: 'Retirer, et demander ce qui peut être appris pendant le parcours.',
  },
  licence: {
    reason: 'Le permis demandé pour venir travailler écarte les personnes qui n’ont pas de voiture.',
    suggestion: 'Demander si l’on peut venir en transport en commun, en covoiturage ou à vélo, et l’écrire.',
  },
  site_card: {
    reason: 'C’est l’entreprise qui demande cette carte pour la personne qu’elle emploie.',
    suggestion: 'Retirer : la carte se demande après l’embauche.',
  },
  first_aid: {
    reason:
      'Former aux premiers secours est une charge de l’employeur, pas une condition pour être embauché.',
    suggestion: 'Retirer, ou écrire que la formation est donnée sur place.',
  },
  language: {
    reason:
      'Une langue demandée sans dire à quoi elle sert fait renoncer des personnes qui s’en sortiraient.',
    suggestion: 'Demander ce qu’il faut lire, écrire ou dire au travail, et écrire cela à la place.',
  },
  software: {
    reason:
      'Un logiciel cité par son nom écarte les personnes qui ne l’ont jamais ouvert mais l’apprendraient vite.',
    suggestion: 'Écrire à quoi il sert et qui montre comment l’utiliser.',
  },
  drawings: {
    reason: 'Lire un plan s’apprend : le demander à l’entrée écarte les personnes qui débutent.',
    suggestion: 'Demander si cela peut être montré sur place, et l’écrire dans ce que la personne apprendra.',
  },
  welding: {
    reason: 'Une qualification de soudage déjà acquise écarte les personnes qui voudraient apprendre.',
    suggestion:
      'Demander si elle peut être passée pendant le parcours, et l’écrire dans ce que la personne apprendra.',
  },
  know_how: {
    reason: 'Ce savoir-faire demandé à l’entrée écarte les personnes qui l’apprendraient sur place.',
    suggestion:
      'Demander ce qui doit être su le premier jour, et déplacer le reste dans ce que la personne apprendra.',
  },
};

/** Which words explain a kind that has none of its own. */
export const LIKE: Readonly<Record<string, string>> = {
  confirmed: 'experienced',
  seasoned: 'experienced',
  professional: 'experienced',
  from_trade: 'experience',
  done_before: 'experience',
};

/** For the certificates that a company wishes for. */
export const CERTIFICATE: Told = {
  reason:
    'Ce certificat demandé à l’entrée écarte les personnes qui pourraient le passer pendant le parcours.',
  suggestion:
    'Demander si le groupement ou l’entreprise peut former, puis écrire : « formation prise en charge ».',
};
/** Added to the reason of a wish, and of what is only evoked. */
export const EVEN_WISHED = ' Même souhaité seulement, c’est souvent lu comme une condition.';
