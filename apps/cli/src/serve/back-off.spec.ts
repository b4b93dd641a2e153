import { BackOff } from './back-off';

describe('the wait before starting a failed process again', () => {
  it('doubles at each failure in a row, up to ten seconds', () => {
    const backOff = new BackOff();
    const waits = Array.from({ length: 8 }, (_, index) => {
      backOff.started(index * 1_000);
      return backOff.failed(index * 1_000 + 500);
    });
    expect(waits).toEqual([200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000]);
    expect(backOff.inARow).toBe(8);
  });

  it('starts anew after half a minute of health', () => {
    const backOff = new BackOff();
    backOff.started(0);
    backOff.failed(100);
    backOff.started(300);
    expect(backOff.failed(30_299)).toBe(400);
    backOff.started(31_000);
    expect(backOff.failed(61_000)).toBe(200);
    expect(backOff.inARow).toBe(1);
  });
});
