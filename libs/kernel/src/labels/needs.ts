/** What is really hard or particular in a job, ticked by the company that posts the need. */
export const NEED_CONSTRAINTS = [
  'shifts',
  'night',
  'weekend',
  'early_hours',
  'loads',
  'standing',
  'repeated_gestures',
  'noise',
  'cold',
  'heat',
  'dust',
  'outdoor',
  'height',
  'driving',
  'travel',
] as const;
export type NeedConstraint = (typeof NEED_CONSTRAINTS)[number];

export const NEED_CONSTRAINT_LABELS: Readonly<Record<NeedConstraint, string>> = {
  shifts: 'Travail en équipes',
  night: 'Travail de nuit',
  weekend: 'Week-ends travaillés',
  early_hours: 'Horaires très matinaux',
  loads: 'Charges à porter',
  standing: 'Station debout',
  repeated_gestures: 'Gestes répétés',
  noise: 'Bruit',
  cold: 'Froid',
  heat: 'Chaleur',
  dust: 'Poussière ou odeurs',
  outdoor: 'Travail dehors',
  height: 'Travail en hauteur',
  driving: 'Conduite d’engin ou de véhicule',
  travel: 'Déplacements',
};

/** What a company can let somebody learn who comes without the trade. */
export const NEED_TRAININGS = [
  'on_the_job',
  'in_house',
  'driving_machine',
  'safety',
  'electrical',
  'licence',
  'diploma',
] as const;
export type NeedTraining = (typeof NEED_TRAININGS)[number];

export const NEED_TRAINING_LABELS: Readonly<Record<NeedTraining, string>> = {
  on_the_job: 'Un collègue montre les gestes',
  in_house: 'Formation dans l’entreprise',
  driving_machine: 'CACES ou autorisation de conduite',
  safety: 'Sécurité, premiers secours',
  electrical: 'Habilitation électrique',
  licence: 'Permis de conduire',
  diploma: 'Diplôme, titre ou CQP préparé',
};
