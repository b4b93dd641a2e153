import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCommandLine } from '../run-command-line';

async function rewrite(input: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await runCommandLine(['rewrite'], { stdin: Readable.from([input]), stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('the command that rewrites needs', () => {
  it('answers each line with a line of the same id, in the same order', async () => {
    const needs = [
      { id: 'b', title: 'Soudeur / Soudeuse', text: 'Trois ans d’expérience exigés.' },
      { id: 7, title: '', text: '' },
    ];
    const { code, stdout } = await rewrite(`${needs.map(line).join('\n')}\n`);
    expect(code).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each) as Record<string, unknown>);
    expect(answers.map(({ id }) => id)).toEqual(['b', 7]);
    for (const answer of answers)
      expect(answer).toMatchObject({
        findings: expect.any(Array) as unknown,
        offer: {
          title: expect.any(String) as unknown,
          text: expect.any(String) as unknown,
          softSkills: expect.any(Array) as unknown,
        },
        questions: expect.any(Array) as unknown,
        residual: expect.any(Number) as unknown,
      });
  });

  it('answers nothing for nothing', async () => {
    expect(await rewrite('\n')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('names every field that it cannot use with its line, and writes no answer at all', async () => {
    const good = { id: 'a', title: 'Maçon', text: 'Bâtir.' };
    const { code, stdout, stderr } = await rewrite(
      [good, { id: '', title: 3 }, ['a'], { ...good, text: null }].map(line).join(''),
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr)).toMatchObject({
      status: 400,
      errors: [
        { pointer: '/1/id', code: 'wrong_form' },
        { pointer: '/1/title', code: 'wrong_form' },
        { pointer: '/1/text', code: 'missing', message: 'ligne 2 : donnez les mots du besoin, un texte.' },
        { pointer: '/2', code: 'wrong_form' },
        { pointer: '/3/text', code: 'wrong_form' },
      ],
    });
  });

  it('names the line that is not JSON', async () => {
    const { code, stderr } = await rewrite('{"id":"a","title":"x","text":"y"}\n{oops\n');
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ errors: [{ pointer: '/1' }] });
  });
});
