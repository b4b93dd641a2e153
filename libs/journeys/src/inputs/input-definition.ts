export type InputType = 'text' | 'date' | 'choice' | 'id' | 'number' | 'boolean';

/** One piece of information that an act asks for: how the page shows it, how it is checked, where the journal keeps it. */
export interface InputDefinition {
  readonly type: InputType;
  /** Name of the field on the page, in French. */
  readonly label: string;
  /** Closed list: value -> French label. Always with the type `choice`; a number may have one too. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Free words, kept beside the journal's chain so that a person can be forgotten. */
  readonly words: boolean;
  /** Longest text in characters, or largest number. */
  readonly max?: number;
  /** Smallest number. */
  readonly min?: number;
  /** One sentence under the field, in French. */
  readonly help?: string;
}

/** A sentence or two that someone writes. */
export function words(label: string, help?: string, max = 2000): InputDefinition {
  return { type: 'text', label, words: true, max, ...(help ? { help } : {}) };
}

/** A day. */
export function day(label: string, help?: string): InputDefinition {
  return { type: 'date', label, words: false, ...(help ? { help } : {}) };
}

/** One value of a closed list of the glossary. */
export function choice(
  label: string,
  choices: Readonly<Record<string, string>>,
  help?: string,
): InputDefinition {
  return { type: 'choice', label, choices, words: false, ...(help ? { help } : {}) };
}

/** Another thing of the group, named by its id. */
export function link(label: string, help?: string): InputDefinition {
  return { type: 'id', label, words: false, ...(help ? { help } : {}) };
}
