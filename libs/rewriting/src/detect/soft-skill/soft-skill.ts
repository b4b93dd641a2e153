import type { Finding } from '../../finding';
import type { Detector } from '../detector';
import type { Stretch } from '../stretch';
import { stretchesOf } from '../stretch';
import { behavioursOf } from './behaviours';
import { isBrief } from './brief';
import { isSoftSkillCode } from './codes';
import { likedIn, likedItems } from './liked-items';
import { profileZone } from './profile-zone';
import type { Quality } from './quality';
import type { Evoked } from './said-in-phrases';
import { phrasesEvokedBy, saidInPhrases } from './said-in-phrases';
import { saidInPredicates } from './said-in-predicates';
import { saidInWords } from './said-in-words';

const WISHED = /souhaite|idealement|apprecie[es]*\b|un plus\b|\batouts?\b|bienvenu|de preference/;

/**
 * Marks the qualities asked of the person sought, with the nearest code of the national list, null when none is near. Qualities of the team
 * or of the employer are not marked. The title is not read: an adjective there (« polyvalent ») names the job.
 */
export const detectSoftSkills: Detector = (document) => {
  const zone = profileZone(document);
  const liked = likedItems(document);
  const stretches = stretchesOf(document);
  const evoked = phrasesEvokedBy(stretches);
  return stretches.flatMap((stretch) => {
    const inProfile = zone[stretch.sentence] ?? false;
    const written = document.whole.slice(stretch.start, stretch.end);
    const strength = WISHED.test(stretch.folded) ? 'souhaité' : 'exigé';
    const qualities = liked[stretch.sentence]
      ? likedIn(stretch.folded)
      : qualitiesOf(stretch, written, inProfile, evoked);
    return qualities.map((quality) => findingOf(quality, stretch.start, written, strength));
  });
};

function qualitiesOf(stretch: Stretch, written: string, inProfile: boolean, evoked: Evoked): Quality[] {
  const said = readAs(inProfile);
  // A bare line that names a quality, or a sentence that names two, tells the others too: « respect des procédures, solidarité ».
  const all =
    !inProfile && (said.length > 1 || (said.length > 0 && isBrief(stretch.folded))) ? readAs(true) : said;
  const kept = withoutOverlap(all);
  const predicates = saidInPredicates(stretch).filter((one) => kept.every((other) => apart(one, other)));
  return withoutOverlap([...kept, ...predicates]);

  function readAs(profile: boolean): Quality[] {
    const phrases = saidInPhrases(stretch, written, profile, evoked);
    return [...phrases, ...saidInWords(stretch, written, profile, phrases)];
  }
}

function apart(one: Quality, other: Quality): boolean {
  return one.end <= other.start || other.end <= one.start;
}

/** The longer of two readings of the same words; in the order of the text. */
function withoutOverlap(qualities: readonly Quality[]): Quality[] {
  const kept: Quality[] = [];
  for (const each of qualities.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => apart(each, other))) kept.push(each);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function findingOf(
  { start, end, code }: Quality,
  from: number,
  written: string,
  strength: Finding['strength'],
): Finding {
  const softSkill = isSoftSkillCode(code) ? code : null;
  const text = written.slice(start, end).trim();
  const first = from + written.indexOf(text, start);
  const behaviour = softSkill === null ? undefined : behavioursOf(softSkill)[0];
  return {
    start: first,
    end: first + text.length,
    label: 'SOFTSKILL',
    strength,
    text,
    reason: `« ${text} » est une qualité attendue : la personne qui lit doit pouvoir s’y reconnaître.`,
    suggestion: behaviour ?? `À quoi verra-t-on, dans une journée de travail, que la personne est ainsi ?`,
    softSkill,
  };
}
