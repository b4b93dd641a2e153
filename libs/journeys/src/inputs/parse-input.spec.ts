import { DomainError } from '@passerelle/kernel';
import { passIndustries } from '../domain/pass-industries.workflow';
import { INPUTS, WORD_INPUTS } from './catalogue';
import { parseInput } from './parse-input';

const { acts } = passIndustries;

function errorOf(work: () => unknown): DomainError {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

describe('the catalogue of what acts ask for', () => {
  const asked = Object.values(acts).flatMap((act) => [
    ...('needs' in act ? act.needs : []),
    ...('may' in act ? act.may : []),
  ]);

  it('knows every input of the definition, and no other', () => {
    expect(Object.keys(INPUTS).toSorted()).toEqual([...new Set<string>(asked)].toSorted());
  });

  it('offers a closed list for every choice', () => {
    for (const { type, choices } of Object.values(INPUTS)) {
      if (type === 'choice') expect(Object.keys(choices ?? {}).length).toBeGreaterThan(1);
    }
  });

  it('keeps every text that someone writes out of the chain', () => {
    for (const [name, { type }] of Object.entries(INPUTS))
      expect(WORD_INPUTS.has(name)).toBe(type === 'text');
  });
});

describe('reading what was sent for an act', () => {
  it('trims texts and leaves out what is empty', () => {
    const sent = { decline_reason: 'programme_full', next_step: ' Un atelier le 3 mars. ', sentence: '  ' };
    expect(parseInput(acts.decline, sent)).toEqual({
      decline_reason: 'programme_full',
      next_step: 'Un atelier le 3 mars.',
    });
  });

  it('names every missing field in French, where it stands', () => {
    const error = errorOf(() => parseInput(acts.decline, {}, '/input'));
    expect(error.code).toBe('invalid_input');
    expect(error.fields.map(({ pointer, message }) => [pointer, message])).toEqual([
      ['/input/decline_reason', 'Motif : ce champ est nécessaire.'],
      ['/input/next_step', 'Prochaine étape : ce champ est nécessaire.'],
    ]);
  });

  it('refuses a field that the act does not ask for', () => {
    const error = errorOf(() => parseInput(acts.admit, { note: 'x', 'a/b': 1 }));
    expect(error.fields.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/note', 'unknown_field'],
      ['/a~1b', 'unknown_field'],
    ]);
  });

  it.each([
    ['withdraw', { withdrawal_reason: 'because' }, 'not_in_list'],
    ['withdraw', { withdrawal_reason: 3 }, 'not_text'],
    ['withdraw', { withdrawal_reason: 'toString' }, 'not_in_list'],
    ['invite', { pass_dating: 'demain' }, 'not_an_id'],
    ['file_contract', { filed_on: '2026-02-30' }, 'not_a_date'],
    ['answer_information', { answer: 'x'.repeat(2001) }, 'too_long'],
    ['answer_information', { answer: ['oui'] }, 'not_text'],
    ['answer_follow_up', { follow_up_month: 5, still_employed: true }, 'not_in_list'],
    ['answer_follow_up', { follow_up_month: 6, still_employed: 'oui' }, 'not_a_boolean'],
    ['answer_follow_up', { follow_up_month: Number.NaN, still_employed: true }, 'not_a_number'],
  ] as const)('refuses for %s: %j (%s)', (act, sent, code) => {
    expect(errorOf(() => parseInput(acts[act], sent)).fields.map((field) => field.code)).toEqual([code]);
  });

  it('keeps a working week within what the law allows', () => {
    const sent = {
      starts_on: '2026-12-01',
      ends_on: '2027-12-01',
      qualification_aim: 'CQP',
      weekly_hours: 49,
    };
    const [error] = errorOf(() => parseInput(acts.prepare_contract, sent)).fields;
    expect(error).toMatchObject({ pointer: '/weekly_hours', code: 'too_large' });
    expect(parseInput(acts.prepare_contract, { ...sent, weekly_hours: 35 })).toMatchObject({
      weekly_hours: 35,
    });
  });

  it('reads nothing from a body that is not an object', () => {
    expect(parseInput(acts.admit, [])).toEqual({});
    expect(errorOf(() => parseInput(acts.invite, 'demain')).fields).toHaveLength(1);
  });
});
