/**
 * Rights over what the agreed table does not name, in the same form. They follow its spirit: the group's staff work on the
 * whole group, a company and a structure see their own, a funder sees no person, the platform sees no personal data.
 */
// prettier-ignore
export const ADDED_ROWS = [
  // permission, object, action, ADM DIR COO REF EMP AMB TUT FOR PRE FIN CAN DPO
  ['programme.read', 'Promotion', 'lire', '- T T T E S E C P A - T'],
  ['programme.write', 'Promotion', 'créer / modifier / clore', '- T T - - - - - - - - -'],
  ['funnel.read', 'Entonnoir d’une promotion', 'lire les chiffres et leurs lignes', '- T T T - - - - - - - T'],
  ['company.read', 'Entreprise adhérente', 'lire', '- T T T E E E - P - - -'],
  ['company.write', 'Entreprise adhérente', 'créer / modifier', '- T T - E - - - - - - -'],
  ['company.leave', 'Entreprise adhérente', 'enregistrer l’adhésion ou le départ', '- T - - - - - - - - - -'],
  ['partner.read', 'Prescripteurs, financeurs, organismes de formation', 'lire', '- T T T - - - - E E - T'],
  ['partner.write', 'Prescripteurs, financeurs, organismes de formation', 'créer / nouer un partenariat', '- T T - - - - - - - - -'],
  ['group.read', 'Groupement (nom, réglages)', 'lire', '- T T T T T T T - - - T'],
  ['people.read', 'Personnes et rôles du groupement', 'lire', '- T T T E - - - e - - T'],
  ['second_factor.reset', 'Second facteur d’une autre personne', 'réinitialiser', 'T T - - - - - - - - - -'],
  ['api_key.manage', 'Clés d’API', 'gérer les siennes', '- S S S S - - - S S - S'],
  ['rome.read', 'Métiers de la liste nationale (ROME)', 'chercher', '- * * * * - - - - - - -'],
  ['offer.read', 'Offre réécrite, versions et brouillons', 'lire', '- T T T E - E - p - - -'],
  ['offer.waive', 'Offre réécrite', 'déroger par écrit à un repérage', '- T - - - - - - - - - -'],
  ['choice.read', 'Choix d’offre', 'lire', '- T T T r - - - P - S -'],
  ['choice.enter', 'Choix d’offre', 'proposer / choisir pour la personne', '- T T T - - - - P - S -'],
  ['choice.answer', 'Choix d’offre', 'répondre pour l’entreprise', '- T T - r - - - - - - -'],
  ['action.read', 'Actions de conseil, de formation, de mise en situation', 'lire', '- T T T - - - - P - S x'],
  ['action.write', 'Actions de conseil, de formation, de mise en situation', 'créer / modifier', '- - T T - - - - P - - -'],
  ['action_link.write', 'Nœuds de la tresse', 'noter ce qu’une action a rendu possible', '- - T T - - - - P - - -'],
  ['journey.read', 'Parcours (étape, journal, actes permis)', 'lire', '- T T T r S r C P - S x'],
  ['journey.act', 'Parcours', 'faire un acte (la définition décide lequel)', '- T T T r - r C P - S -'],
  ['journey.act_in_bulk', 'Parcours', 'demander un acte pour une liste', '- T T - - - - - - - - -'],
  ['journey.definition.move', 'Parcours', 'passer à une autre version de la définition', '- T - - - - - - - - - -'],
  ['workflow.read', 'Définition du parcours', 'lire', 'T T T T T T T T T T - T'],
  ['task.read', 'Tâches', 'lire les siennes', '- T T T E S E C P - - S'],
  ['task.write', 'Tâches', 'fermer ou confier', '- T T T E S E C P - - S'],
  ['notification.own', 'Notifications', 'lire et marquer les siennes', 'S S S S S S S S S S - S'],
  ['live.follow', 'Changements en direct', 'être prévenu de ce que l’on peut lire', 'S S S S S S S S S S - S'],
  ['mail.read', 'Messages envoyés (démonstration et groupement)', 'lire', '- T T - - - - - - - - -'],
  ['person.list', 'Personnes d’une promotion', 'lister, filtrer, chercher', '- T T T - - - - P - - -'],
  ['operations.replay', 'Effets morts du moteur', 'rejouer', 'T - - - - - - - - - - -'],
  ['group.create', 'Groupement', 'créer (sans personne)', 'T - - - - - - - - - - -'],
] as const satisfies readonly (readonly [string, string, string, string])[];
