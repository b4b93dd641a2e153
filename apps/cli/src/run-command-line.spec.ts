import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { BadInput, problemDocumentOf } from './bad-input';
import { answerEach, CommandContext } from './command-context';
import { commandNames, loadCommand } from './registry';
import { runCommandLine } from './run-command-line';

async function call(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await runCommandLine(args, { stdin: Readable.from([]), stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
}

function contextOn(input: string): CommandContext<object> {
  return new CommandContext({}, [], {
    stdin: Readable.from([input]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  });
}

describe('the command line', () => {
  it('lists its commands when it is called without any', async () => {
    const { code, stdout } = await call();
    expect(code).toBe(0);
    const { commands } = JSON.parse(stdout) as { commands: { name: string }[] };
    expect(commands.map(({ name }) => name)).toEqual(commandNames());
  });

  it('answers an unknown command with one problem on standard error, and code 2', async () => {
    const { code, stdout, stderr } = await call('nonsense');
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr)).toMatchObject({ status: 400, errors: [{ pointer: 'nonsense' }] });
  });

  it('names the bad option in the problem', async () => {
    const { code, stderr } = await call('help', '--loud');
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ errors: [{ pointer: '--loud', code: 'unknown_field' }] });
  });

  it.each(commandNames())('helps with %s: text for the person, JSON for a program', async (name) => {
    const { code, stdout, stderr } = await call(name, '--help');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ command: name, summary: (await loadCommand(name)).summary });
    expect(stderr).toContain(`-- ${name}`);
  });
});

describe('what a command reads', () => {
  it('is one JSON value, or bad input', async () => {
    await expect(contextOn('{"a":"é"}').readJson()).resolves.toEqual({ a: 'é' });
    await expect(contextOn('{"a"').readJson()).rejects.toThrow(BadInput);
    await expect(contextOn('').readJson()).rejects.toMatchObject({
      fields: [{ message: 'Envoyez du JSON sur l’entrée standard.' }],
    });
  });

  it('is one JSON value a line, and the bad line is named', async () => {
    const read: unknown[] = [];
    const context = contextOn('{"id":1}\r\n\n{"id":2}\n{oops\n');
    await expect(
      (async () => {
        for await (const { line, value } of context.readJsonLines()) read.push([line, value]);
      })(),
    ).rejects.toMatchObject({ fields: [{ pointer: '/3' }] });
    expect(read).toEqual([
      [1, { id: 1 }],
      [3, { id: 2 }],
    ]);
  });

  it('may be one item or an array of them, and is answered alike', () => {
    expect(answerEach(2, (item, pointer) => [item, pointer])).toEqual([2, '']);
    expect(answerEach([2, 3], (item, pointer) => [item, pointer])).toEqual([
      [2, '/0'],
      [3, '/1'],
    ]);
  });
});

describe('the problem document', () => {
  it('is made of domain errors about the input, known by their shape', () => {
    const error = Object.assign(new Error('Une phrase.'), {
      kind: 'invalid',
      code: 'invalid_input',
      fields: [{ pointer: '/birthDate', code: 'not_a_date', message: 'Écrivez une date.' }],
    });
    expect(problemDocumentOf(error)).toMatchObject({
      status: 400,
      detail: 'Une phrase. /birthDate : Écrivez une date.',
      errors: [{ pointer: '/birthDate' }],
    });
  });

  it('is not made of anything else', () => {
    expect(problemDocumentOf(Object.assign(new Error('x'), { kind: 'conflict', code: 'y' }))).toBeNull();
    expect(problemDocumentOf('x')).toBeNull();
  });
});
