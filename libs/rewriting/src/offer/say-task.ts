import { fold } from '../text/fold';
import { presentOfVous } from './words/conjugate';
import { NOMINALISATIONS } from './words/nominalisations';
import { sayFuture, sayHeOrShe, sayImperative, saySubject, sayThird } from './say-person';
import { sayGesture } from './say-gesture';
import { withSmallLetter } from './typography';
import { yours } from './yours';

/**
 * A task in « vous » and the present: "Contrôler et ranger les pièces" gives "Vous contrôlez et rangez les pièces". Where the grammar of the
 * whole is not sure, the words stay as they are.
 */
export function sayTask(text: string): string {
  const words = withoutOf(text.trim());
  return (
    sayLabelled(words) ??
    sayGiven(words) ??
    sayThird(words) ??
    saySubject(words) ??
    sayHeOrShe(words) ??
    sayInfinitive(words) ??
    sayGesture(words) ??
    sayImperative(words) ??
    sayFuture(words)
  );
}

/** « De planifier les travaux », in a list that « vos missions sont » opens, is « Planifier les travaux ». */
function withoutOf(text: string): string {
  const bare = text.replace(/^(?:de |d['’])(?=\p{L}+(?:er|ir|re)\s)/iu, '');
  return bare !== text && presentOfVous(/^\p{L}+/u.exec(bare)?.[0] ?? '') !== null ? bare : text;
}

/** « Accueil : recevoir les familles » keeps its label. */
function sayLabelled(text: string): string | null {
  const [, label = '', rest = ''] = /^([^:]{3,60}?)\s*:\s+(.+)$/su.exec(text) ?? [];
  const said = rest === '' ? null : sayInfinitive(rest);
  return said === null ? null : `${label} : ${withSmallLetter(said)}`;
}

const VERB = String.raw`(?:s['’]|se )?\p{L}+`;
const GIVEN = new RegExp(
  String.raw`^(?<lead>(?:[^,]{0,80},\s*)?)(?:et )?(?:vous (?:serez|êtes|etes|aurez|avez) (?:également |aussi |notamment |principalement )?(?:chargée?s?(?:\(e\))? (?:de |d['’])|amenée?s?(?:\(e\))? à |en charge (?:de |d['’])|pour (?:mission|rôle|role|tâche|objectif)s?(?: principales?)? (?:de |d['’]))|(?:votre|la) (?:mission|rôle|role|tâche)(?: principale)? (?:est|sera|consiste|consistera) (?:de |d['’]|à )|votre rôle (?:est|sera|consiste|consistera) (?:de |d['’]|à )|vos (?:principales )?(?:missions|tâches)(?: principales)? (?:sont|seront|consistent|consisteront) (?:de |d['’]|à ))(?<rest>${VERB} .*)$`,
  'isu',
);

/** « Vous serez chargé de souder » is « Vous soudez ». */
function sayGiven(text: string): string | null {
  const groups = GIVEN.exec(text)?.groups;
  if (!groups) return charge(text);
  const said = sayInfinitive(groups['rest'] ?? '');
  return said === null ? null : `${groups['lead'] ?? ''}${groups['lead'] ? withSmallLetter(said) : said}`;
}

const CHARGE =
  /vous (?:serez|êtes|etes) (?:également )?(?:en charge|chargée?s?(?:\(e\))?) (?=du |de la |de l['’]|des |de vos |de votre )/iu;

/** « Vous serez en charge du nettoyage » is « Vous vous occupez du nettoyage ». */
function charge(text: string): string | null {
  if (!CHARGE.test(text)) return null;
  return text.replace(CHARGE, (found) =>
    found.startsWith('V') ? 'Vous vous occupez ' : 'vous vous occupez ',
  );
}

/** « Régler et ranger » is « Vous réglez et rangez ». */
function sayInfinitive(text: string): string | null {
  const [, self = '', verb = '', rest = ''] = /^(s['’]|se )?(\p{L}+)(?=\s|$|,)(.*)$/isu.exec(text) ?? [];
  const present = presentOfVous(verb);
  if (present === null || (self === '' && NOMINALISATIONS.has(fold(verb)))) return null;
  const gesture = self === '' ? lightVerb(fold(verb), rest) : null;
  if (gesture !== null) return gesture;
  const tail = alignVerbs(yours(rest));
  return tail === null ? null : `Vous ${self === '' ? '' : 'vous '}${present}${tail}`;
}

/** « Assurer le réglage des machines » is « Vous réglez les machines ». */
function lightVerb(folded: string, rest: string): string | null {
  if (!/^(?:assurer|effectuer|realiser|proceder|faire)$/.test(folded)) return null;
  const object = /^\s+(?:au |à la |à l['’]|le |la |les |l['’])(?<noun>.+)$/isu.exec(rest)?.groups?.['noun'];
  return object === undefined ? null : sayGesture(object, true);
}

const NEXT_VERB =
  /(?<joint>,\s*(?:et\s+|puis\s+)?|\s+et\s+|\s+ou\s+|\s*\/\s*|\s+puis\s+|\s+et\/ou\s+)(?<pronoun>les |la |le |l['’]|y |en |se |s['’])?(?<verb>\p{L}+)(?=[\s,]|$)/giu;
const GOVERNED =
  /(?:^|\s)(?:pour|de|d['’]|à|afin de|sans|avant de|après)\s?(?:les |la |le |l['’]|s['’]|se |y |en )?(\p{L}+)(?=[\s,]|$)/giu;

/** Puts the other verbs of a list of infinitives in the present; null when one may depend on « pour », « de », « à ». */
function alignVerbs(rest: string): string | null {
  const governedAt = [...rest.matchAll(GOVERNED)].find(([, word = '']) => isInfinitive(word))?.index;
  const unsure: string[] = [];
  const aligned = rest.replace(
    NEXT_VERB,
    (found, joint: string, pronoun: string | undefined, verb: string, at: number) => {
      if (!isInfinitive(verb)) return found;
      if (governedAt !== undefined && governedAt < at) {
        unsure.push(found);
        return found;
      }
      return joint + pronounOfVous(pronoun) + (presentOfVous(verb) ?? verb);
    },
  );
  return unsure.length > 0 && rest.slice(governedAt).includes(',') ? null : aligned;
}

function pronounOfVous(pronoun = ''): string {
  return /^s/i.test(pronoun) ? 'vous ' : pronoun;
}

function isInfinitive(word: string): boolean {
  return (
    /(?:er|ir|re|oir)$/.test(fold(word)) &&
    word === word.toLowerCase() &&
    presentOfVous(word) !== null &&
    !NOMINALISATIONS.has(fold(word)) &&
    !/^(?:derrière|arrière|autre|entre|contre|notre|votre|heure|mètre)$/.test(word)
  );
}
