import { Problem } from './problem';

/** What the server says of each field, by field name: '/email' becomes `email`, '/input/reason' becomes `input.reason`. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  return Object.fromEntries(
    error.fields.map(({ pointer, detail }) => [
      pointer.replace(/^\//, '').replaceAll('/', '.'),
      detail ?? 'Cette réponse ne convient pas.',
    ]),
  );
}
