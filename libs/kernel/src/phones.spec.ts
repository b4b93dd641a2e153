import { phoneNumber, receivesTextMessages } from './phones';

describe('a telephone number', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['0323831234', '+33323831234'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033612345678', '+33612345678'],
    ['06-12-34-56-78', '+33612345678'],
    ['0692 12 34 56', '+262692123456'],
    ['+32 470 12 34 56', '+32470123456'],
  ])('typed %s is written %s', (typed, written) => {
    expect(phoneNumber(typed)).toBe(written);
  });

  it.each(['', '06 12 34 56', '061234567890', '612345678', 'appeler le soir', '+33 0 12', '00 00 00 00 00'])(
    'is not made of « %s »',
    (typed) => {
      expect(phoneNumber(typed)).toBeNull();
    },
  );

  it('receives text messages when it is a mobile', () => {
    expect(receivesTextMessages('+33612345678')).toBe(true);
    expect(receivesTextMessages('+33712345678')).toBe(true);
    expect(receivesTextMessages('+262692123456')).toBe(true);
  });

  it('receives none when it is a landline', () => {
    expect(receivesTextMessages('+33323831234')).toBe(false);
    expect(receivesTextMessages('+262262123456')).toBe(false);
  });
});
