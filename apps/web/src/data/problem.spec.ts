import { cutOff, problemFrom } from './problem';

describe('a problem answered by the service', () => {
  it('keeps its words, its code and the fields it names', () => {
    const problem = problemFrom(422, {
      title: 'Un champ est à corriger.',
      code: 'invalid',
      detail: 'La date de naissance est dans le futur.',
      errors: [{ pointer: '/birthDate', code: 'in_future', detail: 'Cette date est dans le futur.' }],
    });
    expect(problem).toMatchObject({
      status: 422,
      code: 'invalid',
      title: 'Un champ est à corriger.',
      passing: false,
    });
    expect(problem.fields).toEqual([
      { pointer: '/birthDate', code: 'in_future', detail: 'Cette date est dans le futur.' },
    ]);
  });

  it.each([undefined, 'Bad gateway', null, [], { errors: 'none' }])(
    'has words even when the answer is %p',
    (body) => {
      expect(problemFrom(502, body)).toMatchObject({
        code: 'http_502',
        title: 'Le service n’a pas pu répondre.',
        fields: [],
      });
    },
  );

  it('may pass by itself when the service or the network is down, not when it refused', () => {
    expect(
      [problemFrom(503, {}), cutOff(), problemFrom(500, {}), problemFrom(409, {})].map(
        (problem) => problem.passing,
      ),
    ).toEqual([true, true, false, false]);
  });
});
