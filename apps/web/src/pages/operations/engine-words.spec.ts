import { countLabel, lagWords, lastedTooLong, queueLabel, queueWords } from './engine-words';

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

  it('says what a queue holds, and nothing of what it does not', () => {
    const words = [queueWords({ active: 2, failed: 0, delayed: 1 }), queueWords({ active: 0 })];
    expect(words.map((each) => each.replace(/\u00A0/g, ' '))).toEqual([
      'en cours : 2, différés : 1.',
      'La file est vide.',
    ]);
    expect([queueLabel('effects'), queueLabel('other')]).toEqual(['Effets à faire', 'other']);
  });

  it('keeps the engine’s own word for a state it does not know', () => {
    expect([countLabel('failed'), countLabel('stalled')]).toEqual(['échoués', 'stalled']);
  });
});
