import { typedHour } from './typed-hour';

describe('an hour as somebody types it', () => {
  it.each([
    ['9 h 30', '09:30'],
    ['9h30', '09:30'],
    ['14 h', '14:00'],
    ['09:05', '09:05'],
    ['9.30', '09:30'],
    [' 8 ', '08:00'],
    ['9\u00a0h\u00a030', '09:30'],
  ])('reads « %s »', (typed, hour) => expect(typedHour(typed)).toBe(hour));

  it.each(['', 'midi', '24 h', '9 h 60', '9 h 3', '-9 h'])('refuses « %s »', (typed) =>
    expect(typedHour(typed)).toBeNull(),
  );
});
