import { ROLE_LABELS, type HumanRole } from '@passerelle/kernel';
import { INVITATION_DAYS, PASSWORD_LINK_MINUTES, SIGN_IN_LINK_MINUTES } from './sign-in-rules';

/** Subject and text of a mail about an account. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const SIGNATURE = 'Passerelle';
const NOT_ASKED = 'Si vous n’avez rien demandé, ne faites rien : ce lien ne sert à personne d’autre.';

function letter(subject: string, lines: readonly string[]): Letter {
  return { subject, text: [...lines, SIGNATURE].join('\n\n') };
}

/** The link by which an advisor or an employer signs in. */
export function signInLetter(link: string): Letter {
  return letter('Votre lien de connexion', [
    'Bonjour,',
    `Voici votre lien pour vous connecter. Il sert une seule fois, pendant ${SIGN_IN_LINK_MINUTES} minutes :`,
    link,
    NOT_ASKED,
  ]);
}

/** To someone whose role signs in with a password, and who asked for a link. */
export function signInWithPasswordLetter(signIn: string): Letter {
  return letter('Se connecter avec votre mot de passe', [
    'Bonjour,',
    'Votre compte se connecte avec un mot de passe et un second facteur, ou avec une clé d’accès. Aucun lien n’est donc envoyé.',
    `Connectez-vous ici : ${signIn}`,
    'Mot de passe oublié ? La même page permet d’en choisir un autre.',
    NOT_ASKED,
  ]);
}

/** The link by which a new password is chosen. */
export function lostPasswordLetter(link: string): Letter {
  return letter('Choisir un nouveau mot de passe', [
    'Bonjour,',
    `Voici le lien pour choisir un nouveau mot de passe. Il sert une seule fois, pendant ${PASSWORD_LINK_MINUTES} minutes :`,
    link,
    NOT_ASKED,
  ]);
}

/** To someone who signs in by link, and who asked for a new password. */
export function noPasswordLetter(signIn: string): Letter {
  return letter('Votre compte n’a pas de mot de passe', [
    'Bonjour,',
    'Votre compte se connecte par un lien envoyé à cette adresse : il n’y a pas de mot de passe à retenir.',
    `Demandez un lien ici : ${signIn}`,
    NOT_ASKED,
  ]);
}

/** The invitation of a colleague. */
export function invitationLetter(
  invited: {
    readonly fullName: string;
    readonly role: HumanRole;
    readonly organisation: string;
    readonly by: string | null;
  },
  link: string,
): Letter {
  const { masculine, feminine } = ROLE_LABELS[invited.role];
  const title = masculine === feminine ? masculine : `${feminine} / ${masculine}`;
  return letter(`Votre accès à Passerelle : ${invited.organisation}`, [
    `Bonjour ${invited.fullName},`,
    `${invited.by ?? 'Passerelle'} vous ouvre un accès : ${title}, ${invited.organisation}.`,
    `Ce lien sert une seule fois, pendant ${INVITATION_DAYS} jours :`,
    link,
    'Si vous ne connaissez pas cette organisation, ne faites rien.',
  ]);
}

/** Tells someone that their second factor was taken off by another person. */
export function secondFactorResetLetter(by: string): Letter {
  return letter('Votre second facteur a été réinitialisé', [
    'Bonjour,',
    `À votre demande, ${by} a réinitialisé votre second facteur. Vos sessions ont pris fin.`,
    'À votre prochaine connexion, vous en enregistrez un nouveau.',
    'Si vous n’avez rien demandé, appelez tout de suite la direction de votre groupement.',
  ]);
}

/** Tells someone that their password has just changed. */
export function passwordChangedLetter(): Letter {
  return letter('Votre mot de passe a changé', [
    'Bonjour,',
    'Le mot de passe de votre compte vient de changer. Vos autres sessions ont pris fin.',
    'Si ce n’est pas vous, choisissez-en un autre depuis la page de connexion et prévenez la direction de votre groupement.',
  ]);
}
