import { BadInput, problemDocumentOf } from './bad-input';
import { CommandContext, type CommandStreams } from './command-context';
import { helpDocument, helpText } from './help';
import { parseArguments } from './parse-arguments';
import { commandNames, hasCommand, loadCommand } from './registry';

/** Exit codes of the command line. */
export const EXIT = { done: 0, failed: 1, badInput: 2 } as const;

/**
 * Runs one command line.
 * @param args what stands after the program: the command's name, then its options.
 * @returns the exit code: 0 done, 2 bad input (one problem document on stderr), 1 anything else.
 */
export async function runCommandLine(args: readonly string[], streams: CommandStreams): Promise<number> {
  const [first, ...rest] = args;
  const name = first === undefined || first === '--help' || first === '-h' ? 'help' : first;
  try {
    if (!hasCommand(name)) throw unknownCommand(name);
    const command = await loadCommand(name);
    const { help, options, words } = parseArguments(command, rest);
    if (help) {
      streams.stderr.write(`${helpText(name, command)}\n`);
      if (!(streams.stdout as { isTTY?: boolean }).isTTY) {
        streams.stdout.write(`${JSON.stringify(helpDocument(name, command))}\n`);
      }
      return EXIT.done;
    }
    await command.run(new CommandContext(options, words, streams));
    return EXIT.done;
  } catch (error) {
    const problem = problemDocumentOf(error);
    streams.stderr.write(problem ? `${JSON.stringify(problem)}\n` : `${explain(error)}\n`);
    return problem ? EXIT.badInput : EXIT.failed;
  }
}

function unknownCommand(name: string): BadInput {
  const message = `Cette commande n’existe pas. Commandes : ${commandNames().join(', ')}.`;
  return new BadInput([{ pointer: name, code: 'unknown_field', message }]);
}

/** Errors meant for people (their message is French and complete) come without the stack; surprises come with it. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const surprise = [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind);
  return surprise ? (error.stack ?? error.message) : error.message;
}
