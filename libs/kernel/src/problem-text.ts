/** The six ways an act can fail; the HTTP layer turns them into statuses, jobs into retry or stop. */
export const PROBLEM_KINDS = [
  'invalid',
  'not_found',
  'forbidden',
  'conflict',
  'refused',
  'unavailable',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** What a problem says, in French: each sentence may hold {parameters}. */
export interface ProblemText {
  readonly kind: ProblemKind;
  /** A few words, without parameters: the same problem always has the same title. */
  readonly title: string;
  /** What is wrong. */
  readonly what: string;
  /** Why it probably is so. */
  readonly why?: string;
  /** What the person can do now. */
  readonly next: string;
}

/** Values put into a problem's sentences, by name. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** The {names} that a sentence asks for. */
export type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The names of the parameters that a problem's sentences ask for. */
export type ParamNamesOf<Text extends ProblemText> =
  | NamesIn<Text['what']>
  | NamesIn<Text['next']>
  | (Text extends { readonly why: infer Why } ? NamesIn<Why> : never);

/** Puts values in the place of the {names} of a sentence; a name without value stays visible as it is. */
export function fillSentence(sentence: string, params: ProblemParams): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}
