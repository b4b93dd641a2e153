import type { NeedState } from '@passerelle/kernel';
import type { NeedItem } from '../data/needs';

/** What comes next for the company, in one sentence. */
export const nextStep = (need: Pick<NeedItem, 'state' | 'offerState'>): string => {
  if (need.offerState === 'to_approve') return 'Votre offre est prête. Relisez-la.';
  switch (need.state) {
    case 'drafted':
      return 'Ce brouillon n’est pas encore envoyé.';
    case 'posted':
      return 'Le groupement écrit votre offre, sous cinq jours ouvrés.';
    case 'rewritten':
      return 'Le groupement termine votre offre.';
    case 'published':
      return 'Nous cherchons des candidats.';
    case 'filled':
      return 'Le besoin est pourvu.';
    case 'withdrawn':
      return 'Le besoin est retiré.';
  }
};

/** A need that still asks for something from somebody. */
export const isUnderWay = (state: NeedState): boolean => state !== 'filled' && state !== 'withdrawn';
