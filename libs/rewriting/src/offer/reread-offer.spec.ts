import { rereadOffer } from './reread-offer';

const LINE = 'Vous triez les fruits, puis vous les rangez dans des caisses de 8 kg. ';

describe('an offer read again as it is typed', () => {
  it('says at once what would refuse its publishing', () => {
    expect(rereadOffer('Trieur / trieuse', 'Vous triez les fruits.').blocking).toBe(0);
    expect(rereadOffer('Trieur / trieuse', '2 ans d’expérience exigés.').blocking).toBe(1);
  });

  it('takes less than 100 ms for 3 000 characters', () => {
    const body = LINE.repeat(Math.ceil(3_000 / LINE.length)).slice(0, 3_000);
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      rereadOffer('Trieur / trieuse', body);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
