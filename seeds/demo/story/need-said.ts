import type { NeedWords, QuestionAnswer } from '@passerelle/offers';
import type { DemoNeed } from '../data/need';

/** What a company of the story writes of its need; the day hoped for and who speaks of the job are said by the story. */
export function wordsOfNeed(need: DemoNeed): NeedWords {
  return {
    title: need.title,
    body: need.body,
    seats: need.seats,
    place: need.place,
    hours: need.hours,
    pay: need.pay,
    constraintCodes: need.constraintCodes,
    loadKg: need.loadKg ?? null,
    constraints: need.constraints ?? null,
    trainingCodes: need.trainingCodes,
    training: need.training ?? null,
    tutorName: need.tutor ?? null,
  };
}

/** What it answers to the questions of the assistant. An answer to what is not asked is left out. */
export function answersTo(
  { answers }: DemoNeed,
  questions: readonly { readonly id: string }[],
): QuestionAnswer[] {
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
