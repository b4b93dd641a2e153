import { BadInput } from './bad-input';
import type { LoadedCommand } from './command';
import { parseArguments } from './parse-arguments';

const command: LoadedCommand = {
  summary: '',
  options: {
    definition: { type: 'string', description: '', required: true },
    format: { type: 'string', description: '', values: ['json', 'table'] },
    quick: { type: 'boolean', description: '' },
  },
  words: ['NAME'],
  output: '',
  run: () => Promise.resolve(),
};

function refused(...args: string[]): string[] {
  try {
    parseArguments(command, args);
  } catch (error) {
    if (error instanceof BadInput) return error.fields.map(({ pointer, code }) => `${pointer} ${code}`);
    throw error;
  }
  return [];
}

describe('what stands after the name of a command', () => {
  it('is read as options and words, in any order', () => {
    expect(parseArguments(command, ['--quick', 'NOM', '--format=table', '--definition', 'geiq'])).toEqual({
      help: false,
      options: { definition: 'geiq', format: 'table', quick: true },
      words: ['NOM'],
    });
  });

  it('says false for a switch that was not given', () => {
    expect(parseArguments(command, ['x', '--definition', 'd']).options).toEqual({
      definition: 'd',
      quick: false,
    });
  });

  it('is refused option by option', () => {
    expect(refused('x', '--definition', 'd', '--unknown')).toEqual(['--unknown unknown_field']);
    expect(refused('x', '--definition', 'd', '--format', 'xml')).toEqual(['--format not_in_list']);
    expect(refused('x', '--definition', 'd', '--quick=yes')).toEqual(['--quick wrong_form']);
    expect(refused('x', '--definition')).toEqual(['--definition required']);
    expect(refused()).toEqual(['--definition required', 'NAME required']);
    expect(refused('x', 'y', '--definition', 'd')).toEqual(['y unknown_field']);
  });

  it('may ask for help whatever else is wrong', () => {
    expect(parseArguments(command, ['--nonsense', '--help']).help).toBe(true);
  });
});
