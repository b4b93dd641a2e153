import type { ProblemText } from '../problem-text';

/** What can go wrong with any request, whatever it is about. */
export const REQUEST_PROBLEMS = {
  invalid_input: {
    kind: 'invalid',
    title: 'Des informations sont à corriger',
    what: 'Ce qui a été envoyé ne peut pas être enregistré. Champs à corriger : {count}.',
    next: 'Corrigez les champs signalés, puis envoyez de nouveau.',
  },
  malformed_json: {
    kind: 'invalid',
    title: 'Envoi illisible',
    what: 'Ce qui a été envoyé n’est pas du JSON correct.',
    next: 'Vérifiez les guillemets, les virgules et les accolades, puis envoyez de nouveau.',
  },
  unreadable_form: {
    kind: 'invalid',
    title: 'Forme d’envoi non prévue',
    what: 'Ce service ne lit que du JSON.',
    next: 'Envoyez un corps en JSON, annoncé comme application/json.',
  },
  other_site_refused: {
    kind: 'forbidden',
    title: 'Demande venue d’un autre site',
    what: 'Cette demande a été envoyée depuis une page d’un autre site, et n’a donc pas été suivie.',
    next: 'Recommencez depuis les pages de Passerelle.',
  },
  not_found: {
    kind: 'not_found',
    title: 'Introuvable',
    what: 'Cette page ou cette fiche n’existe pas, ou ne vous est pas ouverte.',
    why: 'Elle a peut-être été fusionnée, effacée, ou appartient à un autre groupement.',
    next: 'Vérifiez le lien, ou cherchez la fiche par son nom.',
  },
  forbidden: {
    kind: 'forbidden',
    title: 'Action non permise',
    what: 'Votre rôle actuel ne permet pas cette action.',
    why: 'Chaque rôle a ses propres droits, et un seul rôle est actif à la fois.',
    next: 'Changez de rôle si vous en avez plusieurs, ou demandez à la direction de votre groupement.',
  },
  stale_version: {
    kind: 'conflict',
    title: 'La fiche a changé entre-temps',
    what: 'Quelqu’un a modifié cette fiche depuis que vous l’avez ouverte.',
    next: 'Rechargez la fiche, puis refaites votre modification si elle est encore utile.',
  },
  version_missing: {
    kind: 'invalid',
    title: 'Version de la fiche non précisée',
    what: 'La modification n’indique pas sur quelle version de la fiche elle porte.',
    next: 'Envoyez l’en-tête If-Match avec la version que vous avez lue.',
  },
  request_key_missing: {
    kind: 'invalid',
    title: 'Clé de requête absente',
    what: 'Cette requête n’a pas de clé, et pourrait donc être exécutée deux fois.',
    next: 'Envoyez l’en-tête Idempotency-Key avec un identifiant unique.',
  },
  request_key_reused: {
    kind: 'conflict',
    title: 'Clé de requête déjà utilisée',
    what: 'Cette clé a déjà servi pour une autre demande.',
    next: 'Utilisez une nouvelle clé pour chaque nouvelle demande.',
  },
  request_in_progress: {
    kind: 'conflict',
    title: 'Demande déjà en cours',
    what: 'La même demande est en cours de traitement.',
    next: 'Attendez quelques secondes, puis rechargez la page.',
  },
  already_exists: {
    kind: 'conflict',
    title: 'Déjà enregistré',
    what: 'Un enregistrement identique existe déjà.',
    next: 'Ouvrez celui qui existe au lieu d’en créer un second.',
  },
  still_in_use: {
    kind: 'conflict',
    title: 'Encore utilisé ailleurs',
    what: 'Cet élément est encore lié à d’autres : {links}.',
    next: 'Retirez d’abord ces liens.',
  },
  too_many_requests: {
    kind: 'unavailable',
    title: 'Trop de demandes',
    what: 'Trop de demandes sont arrivées en peu de temps.',
    next: 'Attendez {seconds} secondes, puis recommencez.',
  },
  too_large: {
    kind: 'invalid',
    title: 'Envoi trop volumineux',
    what: 'Ce qui a été envoyé dépasse la taille permise, {limit}.',
    next: 'Envoyez moins à la fois.',
  },
  unavailable: {
    kind: 'unavailable',
    title: 'Service momentanément indisponible',
    what: 'Un service nécessaire ne répond pas : {service}.',
    why: 'Rien n’a été perdu ni enregistré à moitié.',
    next: 'Recommencez dans quelques minutes.',
  },
  unexpected: {
    kind: 'unavailable',
    title: 'Erreur inattendue',
    what: 'Le logiciel a rencontré une erreur qu’il n’attendait pas.',
    why: 'Rien n’a été enregistré à moitié.',
    next: 'Recommencez ; si l’erreur revient, donnez la référence {trace} à la personne qui exploite le service.',
  },
} as const satisfies Record<string, ProblemText>;
