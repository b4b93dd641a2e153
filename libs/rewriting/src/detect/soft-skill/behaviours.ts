import type { SoftSkillCode } from './codes';
import { isSoftSkillCode } from './codes';

/** What one sees a person do who has the quality: plain words, one verb, no school and no diploma. The first is the plainest. */
const BEHAVIOURS: Readonly<Record<SoftSkillCode, readonly string[]>> = {
  SERV: [
    'Vous aimez rendre service',
    'Vous remarquez de quoi l’autre a besoin, et vous proposez votre aide',
    'Vous accueillez chaque personne avec le sourire, même la dixième de la matinée',
  ],
  ECOUTE: [
    'Vous laissez l’autre finir sa phrase avant de répondre',
    'Vous posez une question quand quelque chose n’est pas clair',
    'Vous trouvez les mots pour dire un désaccord sans blesser',
  ],
  AUTO: [
    'Vous avancez sans qu’on vous le rappelle, et vous demandez quand vous doutez',
    'Vous commencez la tâche suivante quand la première est finie',
    'Vous cherchez d’abord par vous-même, puis vous allez voir quelqu’un',
  ],
  CREA: [
    'Vous trouvez une autre façon de faire quand la première ne marche pas',
    'Vous aimez fabriquer, transformer, essayer',
    'Il vous vient des idées en regardant les autres travailler',
  ],
  CURIO: [
    'Vous aimez comprendre comment les choses marchent',
    'Vous posez des questions, même en dehors de votre tâche',
    'Apprendre un geste nouveau vous fait plaisir',
  ],
  LEAD: [
    'On vous suit volontiers quand vous proposez quelque chose',
    'Vous aimez montrer aux autres ce que vous savez faire',
    'Vous savez répartir le travail pour que chacun y trouve sa place',
  ],
  PERS: [
    'Vous recommencez quand ce n’est pas réussi du premier coup',
    'Vous finissez ce que vous avez commencé',
    'Vous êtes là chaque jour, les bons comme les moins bons',
  ],
  REAC: [
    'Vous agissez vite quand quelque chose change ou tombe en panne',
    'Vous aimez les journées où l’on bouge',
    'Vous prévenez tout de suite quand vous voyez un problème',
  ],
  RIG: [
    'Vous aimez vérifier deux fois',
    'Vous suivez les consignes pas à pas, surtout celles de sécurité',
    'Vous arrivez à l’heure et vous laissez une place propre',
  ],
  STRESS: [
    'Vous gardez votre calme quand tout le monde se presse',
    'Vous prenez le temps de respirer avant de répondre',
    'Vous restez patient ou patiente quand une tâche se répète',
  ],
  ORG: [
    'Vous préparez vos affaires avant de commencer',
    'Vous savez dire ce qui doit être fait en premier',
    'Vous rangez au fur et à mesure et vous retrouvez ce que vous cherchez',
  ],
  INIT: [
    'Vous dites « et si on essayait autrement »',
    'Vous proposez une solution quand vous signalez un problème',
    'Vous faites ce qui manque sans attendre qu’on vous le demande',
  ],
  RESP: [
    'Quand vous dites que vous le ferez, c’est fait',
    'Vous prévenez si vous ne pouvez pas venir',
    'Vous dites vos erreurs pour qu’on puisse les réparer',
  ],
  ADAPT: [
    'Changer de tâche dans la journée ne vous gêne pas',
    'Vous acceptez qu’un plan change et vous repartez',
    'Vous vous faites vite à un lieu et à des gens nouveaux',
  ],
  EQUIPE: [
    'Vous donnez un coup de main sans qu’on vous le demande',
    'Vous aimez travailler à plusieurs',
    'Vous demandez de l’aide quand vous en avez besoin',
  ],
};

/**
 * The observable behaviours of a quality, as the offer says them to its reader. In: a code of the national list. Out: sentences without their
 * full stop, the plainest first; none for an unknown code.
 */
export function behavioursOf(code: string): readonly string[] {
  return isSoftSkillCode(code) ? BEHAVIOURS[code] : [];
}
