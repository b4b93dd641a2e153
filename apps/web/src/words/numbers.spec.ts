import {
  counted,
  decimal,
  euros,
  integer,
  inWords,
  ordinal,
  percent,
  phoneHref,
  phoneWords,
  plural,
  signed,
} from './numbers';

describe('numbers in French', () => {
  it('groups digits by three with a narrow space that does not break', () => {
    expect(integer(1500)).toBe('1\u202F500');
    expect(integer(1234567)).toBe('1\u202F234\u202F567');
    expect(integer(999)).toBe('999');
    expect(integer(-1500)).toBe('−1\u202F500');
  });

  it('writes decimals with a comma and without useless zeros', () => {
    expect(decimal(12.5, 2)).toBe('12,5');
    expect(decimal(12, 2)).toBe('12');
    expect(decimal(-0.001, 2)).toBe('0');
  });

  it('writes a percentage with its narrow space', () => {
    expect(percent(66.67)).toBe('67\u202F%');
    expect(percent(66.67, 1)).toBe('66,7\u202F%');
  });

  it('writes money from the exact text of the service', () => {
    expect(euros('814.00')).toBe('814\u00A0€');
    expect(euros('12.31')).toBe('12,31\u00A0€');
    expect(euros('1400.5')).toBe('1\u202F400,50\u00A0€');
    expect(() => euros('12,31')).toThrow(RangeError);
  });

  it('always shows the sign of a gap', () => {
    expect(signed(15)).toBe('+\u00A015');
    expect(signed(-2)).toBe('−\u00A02');
    expect(signed(0)).toBe('0');
  });
});

describe('French agreement', () => {
  it('is singular below two', () => {
    expect([0, 1, 1.5, 2].map((count) => plural(count, 'jour'))).toEqual(['jour', 'jour', 'jour', 'jours']);
    expect(counted(3, 'nœud')).toBe('3\u00A0nœuds');
    expect(counted(2, 'cheval', 'chevaux')).toBe('2\u00A0chevaux');
  });

  it('says small counts in words, in the gender of what is counted', () => {
    expect(inWords(1, 'f')).toBe('une');
    expect(inWords(3, 'm', true)).toBe('Trois');
    expect(inWords(16)).toBe('seize');
    expect(inWords(17)).toBe('17');
  });

  it('says ranks', () => {
    expect([ordinal(1), ordinal(1, 'f'), ordinal(5)]).toEqual(['1er', '1re', '5e']);
  });
});

describe('telephone numbers', () => {
  it.each(['0639981204', '06 39 98 12 04', '06.39.98.12.04', '+33 6 39 98 12 04', '0033639981204'])(
    'shows « %s » in pairs',
    (typed) => {
      expect(phoneWords(typed)).toBe('06\u00A039\u00A098\u00A012\u00A004');
    },
  );

  it('leaves a foreign number as it was typed', () => {
    expect(phoneWords('+32 2 555 12 12')).toBe('+32 2 555 12 12');
  });

  it('dials the international form', () => {
    expect(phoneHref('06 39 98 12 04')).toBe('tel:+33639981204');
    expect(phoneHref('+33639981204')).toBe('tel:+33639981204');
    expect(phoneHref('3949')).toBe('tel:3949');
  });
});
