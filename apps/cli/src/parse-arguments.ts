import { parseArgs } from 'node:util';
import { BadInput, type BadField } from './bad-input';
import type { LoadedCommand, OptionSpec } from './command';

/** What stood after the name of a command. */
export interface ParsedArguments {
  help: boolean;
  options: Record<string, string | boolean | undefined>;
  words: string[];
}

/** Reads the options and words of a command. @throws BadInput naming each one that is unknown, missing or badly valued. */
export function parseArguments(command: LoadedCommand, args: readonly string[]): ParsedArguments {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }])),
  });
  const parsed: ParsedArguments = { help: false, options: {}, words: [] };
  const problems: BadField[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') parsed.words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.name === 'h') parsed.help = true;
    else readOption(command.options[token.name], token, parsed, problems);
  }
  if (parsed.help) return parsed;
  requireAll(command, parsed, problems);
  if (problems.length > 0) throw new BadInput(problems);
  return parsed;
}

function readOption(
  spec: OptionSpec | undefined,
  token: { name: string; rawName: string; value?: string | undefined },
  parsed: ParsedArguments,
  problems: BadField[],
): void {
  const refuse = (code: string, message: string): void => {
    problems.push({ pointer: token.rawName, code, message });
  };
  if (!spec) refuse('unknown_field', 'Cette option n’existe pas : voir --help.');
  else if (spec.type === 'boolean' && token.value !== undefined)
    refuse('wrong_form', 'Cette option ne prend pas de valeur.');
  else if (spec.type === 'string' && token.value === undefined)
    refuse('required', 'Cette option attend une valeur.');
  else if (spec.values && !spec.values.includes(token.value ?? '')) {
    refuse('not_in_list', `Choisissez une des valeurs proposées : ${spec.values.join(', ')}.`);
  } else parsed.options[token.name] = token.value ?? true;
}

function requireAll(command: LoadedCommand, parsed: ParsedArguments, problems: BadField[]): void {
  for (const [name, spec] of Object.entries(command.options)) {
    if (spec.type === 'boolean') parsed.options[name] ??= false;
    const refused = problems.some((problem) => problem.pointer === `--${name}`);
    if (spec.required && !refused && parsed.options[name] === undefined) {
      problems.push({ pointer: `--${name}`, code: 'required', message: 'Cette option est nécessaire.' });
    }
  }
  const words = command.words ?? [];
  for (const word of words.slice(parsed.words.length)) {
    problems.push({ pointer: word, code: 'required', message: 'Ce mot est nécessaire.' });
  }
  for (const word of parsed.words.slice(words.length)) {
    problems.push({ pointer: word, code: 'unknown_field', message: 'Ce mot est de trop : voir --help.' });
  }
}
