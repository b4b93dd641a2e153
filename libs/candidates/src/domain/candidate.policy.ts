import type { Role } from '@passerelle/kernel';
import { scopeFor, type Permission, type ScopeLetter } from '@passerelle/organisations';

/** What ties a reader to a person: the reason why they may know of them at all. */
export const TIES = ['group', 'followed', 'self', 'assigned', 'taught', 'choosing', 'met'] as const;
export type Tie = (typeof TIES)[number];

/**
 * The parts of a person's file, opened one by one. `actions` are those that follow from the journey (Pass Dating, POE,
 * contract); `plan` adds the ones that people entered, which may tell of a difficulty.
 */
export const BLOCKS = ['identity', 'contact', 'consents', 'barriers', 'actions', 'plan'] as const;
export type Block = (typeof BLOCKS)[number];

const RIGHTS: Readonly<Record<Block, Permission>> = {
  identity: 'person.identity.read',
  contact: 'person.contact.read',
  consents: 'consent.read',
  barriers: 'person.barriers.read',
  actions: 'action.read',
  plan: 'person.barriers.read',
};

/** What each letter of the access matrix asks for; the other letters open no person's file. */
const TIES_OF_LETTER: Readonly<Partial<Record<ScopeLetter, readonly Tie[]>>> = {
  T: ['group'],
  P: ['followed'],
  S: ['self'],
  r: ['assigned'],
  C: ['taught'],
};

/** A first name and an initial open earlier: to the company while it must answer, to the ambassador around the event. */
const TIES_OF_FIRST_NAME: Readonly<Partial<Record<ScopeLetter, readonly Tie[]>>> = {
  ...TIES_OF_LETTER,
  r: ['assigned', 'choosing', 'met'],
};

/** The parts of the file that a role sees by a tie; null when the tie opens nothing to it, not even the first name. */
export function openBlocks(role: Role, tie: Tie): ReadonlySet<Block> | null {
  const opens = (
    permission: Permission,
    ties: Readonly<Partial<Record<ScopeLetter, readonly Tie[]>>>,
  ): boolean => {
    const letter = scopeFor(role, permission);
    return letter !== null && (ties[letter]?.includes(tie) ?? false);
  };
  if (!opens('person.minimal.read', TIES_OF_FIRST_NAME)) return null;
  return new Set(BLOCKS.filter((block) => opens(RIGHTS[block], TIES_OF_LETTER)));
}

/** Why a part is masked and who holds it: the same words whether or not there is anything behind. */
export const MASK_WORDS: Readonly<Record<Block, { readonly why: string; readonly heldBy: string }>> = {
  identity: {
    why: 'L’identité complète s’ouvre quand la personne rejoint votre entreprise.',
    heldBy: 'La coordination du groupement',
  },
  contact: {
    why: 'Les coordonnées sont réservées aux personnes qui suivent le parcours.',
    heldBy: 'La coordination du groupement et le conseiller en insertion',
  },
  consents: {
    why: 'Les accords donnés sont réservés aux personnes qui suivent le parcours.',
    heldBy: 'La coordination du groupement et le conseiller en insertion',
  },
  barriers: {
    why: 'Ce bloc est réservé aux personnes qui aident à lever les freins.',
    heldBy: 'La coordination, les référents de parcours et le conseiller en insertion',
  },
  actions: {
    why: 'Les actions sont réservées aux personnes qui accompagnent le parcours.',
    heldBy: 'La coordination du groupement',
  },
  plan: {
    why: 'Le plan d’action est réservé aux personnes qui le mènent avec la personne.',
    heldBy: 'La coordination, les référents de parcours et le conseiller en insertion',
  },
};
