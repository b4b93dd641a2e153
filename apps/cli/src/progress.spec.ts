import { PassThrough } from 'node:stream';
import { showProgress } from './progress';

describe('the progress of a long work', () => {
  it('is a bar redrawn in place on a terminal', () => {
    const stream = Object.assign(new PassThrough(), { isTTY: true });
    const progress = showProgress(stream, 'Candidats', 4);
    progress.at(1);
    expect(String(stream.read())).toBe('\r[########......................] Candidats : 1/4 (25 %)\x1b[K');
    progress.at(4);
    progress.end();
    expect(String(stream.read())).toMatch(/Candidats\u00a0: 4\/4 \(100\u00a0%\)\x1b\[K\n$/);
  });

  it('is plain lines elsewhere, not one for each step', () => {
    const stream = new PassThrough();
    const progress = showProgress(stream, 'Candidats', 1_000);
    for (let done = 1; done <= 1_000; done++) progress.at(done);
    progress.end();
    expect(String(stream.read()).split('\n')).toEqual([
      'Candidats : 1/1000 (0 %)',
      'Candidats : 1000/1000 (100 %)',
      '',
    ]);
  });
});
