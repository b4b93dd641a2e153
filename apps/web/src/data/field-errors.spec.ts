import { fieldErrors } from './field-errors';
import { Problem } from './problem';

describe('what the server says of fields', () => {
  it('is put under the name that the form gives them', () => {
    const problem = new Problem(422, 'invalid_fields', 'À corriger', undefined, [
      { pointer: '/input/reason', code: 'missing', detail: 'Indiquez un motif.' },
      { pointer: '/email', code: 'wrong_form' },
    ]);
    expect(fieldErrors(problem)).toEqual({
      'input.reason': 'Indiquez un motif.',
      email: 'Cette réponse ne convient pas.',
    });
  });

  it('is nothing when what failed is not an answer of the server', () => {
    expect(fieldErrors(new TypeError('x'))).toEqual({});
  });
});
