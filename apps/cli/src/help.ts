import type { LoadedCommand } from './command';

const CALL = 'npm run --silent cli --';

/** The help of one command, in French plain text. */
export function helpText(name: string, command: LoadedCommand): string {
  const words = (command.words ?? []).map((word) => ` ${word}`).join('');
  const options = Object.entries(command.options);
  return [
    command.summary,
    '',
    `Usage : ${CALL} ${name}${words}${options.length > 0 ? ' [options]' : ''}`,
    ...(command.input ? [`Entrée : ${command.input}`] : []),
    `Sortie : ${command.output}`,
    ...(options.length > 0 ? ['', 'Options :'] : []),
    ...options.map(([option, spec]) => {
      const value = spec.type === 'string' ? ` ${spec.values?.join('|') ?? 'VALEUR'}` : '';
      return `  --${option}${value}  ${spec.description}${spec.required ? ' (obligatoire)' : ''}`;
    }),
    '',
    'Codes de retour : 0 fait ; 2 données à corriger (un problème RFC 9457 en JSON sur la sortie d’erreur) ; 1 autre échec.',
  ].join('\n');
}

/** The same as data, for programs. */
export function helpDocument(name: string, command: LoadedCommand): object {
  // A function is not data: JSON leaves `run` out.
  return { command: name, ...command };
}
