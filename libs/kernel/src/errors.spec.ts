import { DomainError, fieldError, invalidFields, problem, problemOf } from './errors';
import { isRefusal, refusal } from './refusals';

describe('problem', () => {
  it('says in French what is wrong, why, and what to do', () => {
    const error = problem('no_seat_left');
    expect(error).toBeInstanceOf(DomainError);
    expect(error.code).toBe('no_seat_left');
    expect(error.kind).toBe('conflict');
    expect(error.message).toBe(
      'Toutes les places de ce Pass Dating sont prises. La dernière a pu être prise il y a un instant. Proposez une autre date.',
    );
  });

  it('puts the values in its sentences', () => {
    const error = problem('overlapping_poe', { from: '02/11/2026', to: '11/12/2026' });
    expect(error.message).toContain('du 02/11/2026 au 11/12/2026');
    expect(error.params).toEqual({ from: '02/11/2026', to: '11/12/2026' });
  });

  it('names acts, states and roles by their French labels and keeps their codes', () => {
    const error = problem('act_not_from_state', { act: 'check_in', state: 'shortlisted' });
    expect(error.message).toContain('«\u00a0Noter l’arrivée\u00a0»');
    expect(error.message).toContain('«\u00a0Candidature retenue\u00a0»');
    expect(error.params['act']).toBe('check_in');
    const forbidden = problem('act_not_for_role', {
      act: 'admit',
      role: 'tutor',
      roles: 'director, referent',
    });
    expect(forbidden.message).toContain('«\u00a0Tuteur\u00a0»');
    expect(forbidden.message).toContain('\u00a0: Direction, Référents de parcours.');
  });

  it('shows a code that has no label as it is', () => {
    expect(problem('act_unknown', { act: 'fly' }).message).toContain('«\u00a0fly\u00a0»');
  });
});

describe('refusal', () => {
  it('becomes the error of its code', () => {
    const refused = refusal('not_first_in_line', { rank: 3 });
    expect(refused).toEqual({ code: 'not_first_in_line', params: { rank: 3 } });
    expect(problemOf(refused).message).toContain('rang 3');
    expect(problemOf(refused).kind).toBe('refused');
  });

  it('is told from other values', () => {
    expect(isRefusal(refusal('forbidden'))).toBe(true);
    expect(isRefusal({ code: 'no_such_code', params: {} })).toBe(false);
    expect(isRefusal(null)).toBe(false);
    expect(isRefusal('forbidden')).toBe(false);
  });
});

describe('invalidFields', () => {
  it('names every field and what to correct in it', () => {
    const error = invalidFields([
      fieldError('/startsOn', 'not_a_date'),
      fieldError('/seats', 'too_large', { max: 40 }),
    ]);
    expect(error.kind).toBe('invalid');
    expect(error.message).toContain('Champs à corriger\u00a0: 2.');
    expect(error.fields).toEqual([
      {
        pointer: '/startsOn',
        code: 'not_a_date',
        message: 'Écrivez une date qui existe, sous la forme AAAA-MM-JJ.',
      },
      { pointer: '/seats', code: 'too_large', message: 'La valeur la plus grande possible est 40.' },
    ]);
  });
});
