import type { AmbassadorAnswer, AmbassadorCard } from '@passerelle/offers';

/** What the form shows: what is known at first, then what was typed. */
export interface AmbassadorFields {
  readonly sentences: string;
  readonly availability: string;
  readonly mostPeople: string;
  readonly imageRight: boolean;
}

/** What keeps an answer from being taken, said to who typed it. */
export type FieldFault = string;

/** How many people they are proposed to meet until they say: the usual number of turns of an evening. */
const USUAL_PEOPLE = '6';
const MOST_PEOPLE = 30;

/** The form as it is first shown: one tap is enough when all is right. The image right is never ticked for them. */
export function knownFields(card: AmbassadorCard): AmbassadorFields {
  return {
    sentences: card.sentences,
    availability: card.availability ?? '',
    mostPeople: card.mostPeople ? String(card.mostPeople) : USUAL_PEOPLE,
    imageRight: card.imageRightUntil !== null && card.imageRightUntil >= card.today,
  };
}

/** What was typed. */
export function typedFields(body: Readonly<Record<string, unknown>>): AmbassadorFields {
  const text = (name: string): string => {
    const value = body[name];
    return typeof value === 'string' ? value.replace(/\0/g, '').trim() : '';
  };
  return {
    sentences: text('phrases'),
    availability: text('disponibilite').slice(0, 200),
    mostPeople: text('personnes'),
    imageRight: body['image'] === 'oui',
  };
}

/** The answer that the fields make, or what is missing in it. */
export function answerOf(fields: AmbassadorFields): { answer: AmbassadorAnswer } | { fault: FieldFault } {
  if (fields.sentences.length < 3)
    return { fault: 'Il manque vos phrases. Écrivez ce que vous faites, en trois phrases.' };
  if (fields.sentences.length > 1000)
    return { fault: 'Vos phrases sont trop longues. Gardez les trois plus importantes.' };
  const mostPeople = Number(fields.mostPeople);
  if (!Number.isInteger(mostPeople) || mostPeople < 1 || mostPeople > MOST_PEOPLE)
    return { fault: `Écrivez un nombre de personnes, de 1 à ${String(MOST_PEOPLE)}.` };
  const { sentences, availability, imageRight } = fields;
  return { answer: { sentences, availability, mostPeople, imageRight } };
}
