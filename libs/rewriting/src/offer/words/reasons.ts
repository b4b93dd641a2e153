/** Why a span of the need is not in the offer, when no finding says it. */
export const REASONS = {
  applying: 'Dit comment postuler\u00A0: l’offre passe par le groupe et ses conseillers.',
  blurb: 'Parle de l’agence ou rappelle la loi\u00A0: rien sur le travail.',
  company: 'Présente l’entreprise\u00A0: sa fiche le dit déjà.',
  recruiting: 'Annonce que l’entreprise recrute\u00A0: le titre de l’offre le dit déjà.',
  payWithoutFigure:
    'Renvoie le salaire au passé de la personne sans le dire\u00A0: la question est posée à l’entreprise.',
  aPast: 'Évoque un passé dans le métier\u00A0: l’offre s’adresse aussi à qui n’en a pas.',
  stillCloses: 'Relue dans l’offre, cette phrase ferme encore la porte.',
  answerStillCloses:
    'La réponse reçue ferme encore la porte à qui débute\u00A0: pouvez-vous la dire autrement\u202F?',
  qualities: 'Ne fait que porter les qualités demandées, dites plus simplement.',
  stray: 'Trop court pour dire quelque chose du travail.',
  calling: 'Interpelle qui lit, sans rien dire du travail.',
  title: 'Le titre de l’offre ne demande aucun passé.',
} as const;
