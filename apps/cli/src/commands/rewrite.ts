import { BadInput, type BadField } from '../bad-input';
import { defineCommand } from '../command';
import type { NeedLine } from '../rewriting/need-line';
import { rewriteAll } from '../rewriting/rewrite-all';

/** Rewrites needs into offers, and says what each evokes that keeps people out. */
export const command = defineCommand({
  summary: 'Réécrit des besoins d’entreprise en offres qui ouvrent des portes.',
  options: {},
  input: 'un besoin par ligne : {"id","title","text"}.',
  output:
    'une ligne par besoin : {"id","findings":[…],"offer":{"title","text","softSkills"},"questions":[…],"residual"} ; positions dans titre + deux sauts de ligne + texte.',
  async run(context) {
    const needs: NeedLine[] = [];
    const bad: BadField[] = [];
    for await (const { line, value } of context.readJsonLines()) {
      const wrong = wrongFields(value, line);
      if (wrong.length > 0) bad.push(...wrong);
      else needs.push(value as NeedLine);
    }
    if (bad.length > 0) throw new BadInput(bad);
    for await (const line of rewriteAll(needs)) await context.writeText(`${line}\n`);
  },
});

/** What cannot be used in a line, field by field. The pointer counts lines from 0, the message from 1. */
function wrongFields(value: unknown, line: number): BadField[] {
  const pointer = `/${String(line - 1)}`;
  const where = `ligne ${String(line)} :`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `${where} écrivez un objet {"id","title","text"}.`;
    return [{ pointer, code: 'wrong_form', message }];
  }
  const { id, title, text } = value as Partial<Record<keyof NeedLine, unknown>>;
  const refused = (name: keyof NeedLine, given: unknown, message: string): BadField => ({
    pointer: `${pointer}/${name}`,
    code: given === undefined ? 'missing' : 'wrong_form',
    message: `${where} ${message}`,
  });
  return [
    ...(isId(id) ? [] : [refused('id', id, 'donnez un identifiant, texte ou nombre.')]),
    ...(typeof title === 'string' ? [] : [refused('title', title, 'donnez le titre du besoin, un texte.')]),
    ...(typeof text === 'string' ? [] : [refused('text', text, 'donnez les mots du besoin, un texte.')]),
  ];
}

function isId(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || Number.isFinite(value);
}
