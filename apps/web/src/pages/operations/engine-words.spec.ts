import { countLabel, lagWords, lastedTooLong } from './engine-words';

describe('the words of the engine’s health', () => {
  it('says nothing waits, then seconds, then minutes', () => {
    expect([0, 1, 90, 120, 600].map((lag) => lagWords(lag).replace(/\u00A0/g, ' '))).toEqual([
      'Rien n’attend.',
      'Le plus ancien attend depuis 1 seconde.',
      'Le plus ancien attend depuis 90 secondes.',
      'Le plus ancien attend depuis 2 minutes.',
      'Le plus ancien attend depuis 10 minutes.',
    ]);
  });

  it('calls late what has waited for more than a minute', () => {
    expect([60, 61].map(lastedTooLong)).toEqual([false, true]);
  });

  it('keeps the engine’s own word for a state it does not know', () => {
    expect([countLabel('failed'), countLabel('stalled')]).toEqual(['échoués', 'stalled']);
  });
});
