import type { Finding } from '../../finding';
import type { Detector } from '../detector';
import { stretchesOf } from '../stretch';
import { behavioursOf } from './behaviours';
import { isSoftSkillCode } from './codes';
import { profileZone } from './profile-zone';
import type { Quality } from './quality';
import { phrasesEvokedBy, saidInPhrases } from './said-in-phrases';
import { saidInWords } from './said-in-words';

const WISHED = /souhaite|idealement|apprecie[es]*\b|un plus\b|\batouts?\b|bienvenu|de preference/;

/**
 * Marks the qualities asked of the person sought, with the nearest code of the national list, null when none is near. Qualities of the team
 * or of the employer are not marked. The title is not read: an adjective there (« polyvalent ») names the job.
 */
export const detectSoftSkills: Detector = (document) => {
  const zone = profileZone(document);
  const stretches = stretchesOf(document);
  const evoked = phrasesEvokedBy(stretches);
  return stretches.flatMap((stretch) => {
    const inProfile = zone[stretch.sentence] ?? false;
    const written = document.whole.slice(stretch.start, stretch.end);
    const phrases = saidInPhrases(stretch, written, inProfile, evoked);
    const words = saidInWords(stretch, written, inProfile, phrases);
    const strength = WISHED.test(stretch.folded) ? 'souhaité' : 'exigé';
    return withoutOverlap([...phrases, ...words]).map((quality) =>
      findingOf(quality, stretch.start, written, strength),
    );
  });
};

/** The longer of two readings of the same words; in the order of the text. */
function withoutOverlap(qualities: readonly Quality[]): Quality[] {
  const kept: Quality[] = [];
  for (const each of qualities.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => each.end <= other.start || other.end <= each.start)) kept.push(each);
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
