import { NEED_CONSTRAINT_LABELS, NEED_TRAINING_LABELS } from '@passerelle/kernel';
import { OFFER_PARTS, PART_HEADINGS, rewrite, type Answer, type Rewriting } from '@passerelle/rewriting';
import type { OfferWords } from '@passerelle/offers';
import type { DemoNeed } from '../data/need';

/** What the assistant makes of a need of the story once the company has answered. */
export interface RewrittenNeed {
  readonly words: OfferWords;
  readonly answers: readonly Answer[];
  readonly rewriting: Rewriting;
}

/**
 * Rewrites a need as the workshop does: its words, then its facts under the names that the assistant knows; a first reading asks, the company
 * answers, a second one writes the offer. The training that was ticked is said as it was ticked. An answer to what is not asked is left out.
 */
export function rewriteNeed(need: DemoNeed): RewrittenNeed {
  const text = textOf(need);
  const answers = answersTo(need, rewrite(need.title, text));
  const rewriting = rewrite(need.title, text, answers);
  return { rewriting, answers, words: wordsOf(need, rewriting) };
}

/** A need as one text, as the workshop lays it out. */
export function textOf(need: DemoNeed): string {
  const hard = need.constraintCodes.map((code) =>
    code === 'loads' && need.loadKg
      ? `${NEED_CONSTRAINT_LABELS.loads}, jusqu’à ${String(need.loadKg)}\u00A0kg`
      : NEED_CONSTRAINT_LABELS[code],
  );
  const conditions = [...hard, ...(need.constraints?.split('\n') ?? [])].join('\n');
  return [
    `${need.body}\n`,
    `Lieu\u00A0: ${need.place}`,
    `Horaires\u00A0: ${need.hours}`,
    `Salaire\u00A0: ${need.pay}`,
    `Conditions de travail\u00A0:\n${conditions}`,
  ].join('\n');
}

function answersTo({ answers }: DemoNeed, { questions }: Rewriting): Answer[] {
  return Object.entries(answers).flatMap(([kind, given]) => {
    const asked = questions.filter(({ id }) => id === kind || id.startsWith(`${kind}:`));
    const texts = typeof given === 'string' ? [given] : given;
    return asked.flatMap(({ id }, place) => {
      // Whoever is asked once says all of it at once.
      const own = place === asked.length - 1 ? texts.slice(place) : texts.slice(place, place + 1);
      return own.length === 0 ? [] : [{ questionId: id, text: own.join('. ') }];
    });
  });
}

function wordsOf({ trainingCodes, training }: DemoNeed, { offer }: Rewriting): OfferWords {
  const given = [...trainingCodes.map((code) => NEED_TRAINING_LABELS[code]), ...(training ? [training] : [])];
  const linesOf = (part: (typeof OFFER_PARTS)[number]): string[] => [
    ...offer.sentences.filter((sentence) => sentence.part === part).map(({ text }) => text),
    ...(part === 'learning' ? given.map((line) => `Formation possible\u00A0: ${line}.`) : []),
  ];
  const body = OFFER_PARTS.filter((part) => part !== 'conditions' && linesOf(part).length > 0)
    .map((part) => [PART_HEADINGS[part], ...linesOf(part)].join('\n'))
    .join('\n\n');
  return {
    title: offer.title,
    body,
    softSkills: offer.softSkills,
    conditions: linesOf('conditions').join('\n'),
  };
}
