import type { CommandContext } from './command-context';

/** One option of a command, as `--name value` (string) or `--name` (boolean). */
export interface OptionSpec {
  type: 'string' | 'boolean';
  /** One line of French for the help. */
  description: string;
  required?: boolean;
  /** The only values accepted. */
  values?: readonly string[];
}

/** The options of a command by name, without their dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What a command receives for its options: the ones not given are undefined. */
export type OptionValues<Options extends OptionSpecs> = {
  readonly [Name in keyof Options]: Options[Name]['type'] extends 'boolean'
    ? boolean
    : Options[Name] extends { required: true }
      ? string
      : string | undefined;
};

/** One command of the command line. Its file in commands/ has its name. */
export interface Command<Options extends OptionSpecs = OptionSpecs> {
  /** One line of French for the list of commands. */
  summary: string;
  options: Options;
  /** Names of the words that follow the command, all required: `bench NAME` has ['NAME']. */
  words?: readonly string[];
  /** What it reads on standard input, in a line of French; absent when it reads nothing. */
  input?: string;
  /** What it writes on standard output, in a line of French. */
  output: string;
  /** Does the work. Bad input: throw BadInput, or a DomainError of kind `invalid`. Anything else thrown ends with code 1. */
  run(context: CommandContext<OptionValues<Options>>): Promise<void>;
}

/** A command as the registry hands it: the types of its options are known to its own file only. */
export interface LoadedCommand extends Omit<Command, 'run'> {
  run(context: CommandContext<Record<string, string | boolean | undefined>>): Promise<void>;
}

/**
 * Declares a command; the types of its options follow from their description. Its file is loaded when it is called (and by
 * `help`), so that what it imports costs nothing to the others.
 */
export function defineCommand<const Options extends OptionSpecs>(
  command: Command<Options>,
): Command<Options> {
  return command;
}
