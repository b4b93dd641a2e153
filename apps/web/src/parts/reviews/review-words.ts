import type { RightPlaceAnswer } from '@passerelle/kernel';

/** Whether a person is in their place, as those who see them at work say it. */
export const IN_PLACE: Readonly<Record<RightPlaceAnswer, string>> = {
  yes: 'Oui',
  unsure: 'On ne sait pas encore',
  no: 'Non',
};
