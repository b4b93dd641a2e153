import { placeAfterSignIn } from './place-after-sign-in';

describe('where one goes once signed in', () => {
  it('is the page that was asked for', () => {
    expect(placeAfterSignIn('/promotions/12?vue=liste')).toBe('/promotions/12?vue=liste');
  });

  it.each([null, '', 'https://ailleurs.example', '//ailleurs.example', '/\\ailleurs.example'])(
    'is the page of the day rather than another site: %s',
    (asked) => expect(placeAfterSignIn(asked)).toBe('/'),
  );
});
