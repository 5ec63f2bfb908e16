import { interactiveFrom } from './interactive-from.js';

describe('time to interactive', () => {
  const quiet = { until: 10_000, longTasks: [], requests: [] };

  it('is when the page shows what was asked for, where nothing blocks it from then on', () => {
    expect(interactiveFrom(1_000, quiet)).toBe(1_000);
    expect(interactiveFrom(1_000, { ...quiet, longTasks: [[800, 950]] })).toBe(1_000);
  });

  it('is the end of the last long task before five seconds without one', () => {
    const longTasks = [
      [1_100, 1_200],
      [5_900, 6_000],
      [11_100, 11_200],
    ] as const;
    expect(interactiveFrom(1_000, { ...quiet, until: 20_000, longTasks })).toBe(6_000);
  });

  it('waits with those five seconds for all but two requests', () => {
    const requests = [
      [900, 3_000],
      [900, 2_000],
      [900, 4_000],
    ] as const;
    const longTasks = [[6_500, 6_600]] as const;
    expect(interactiveFrom(1_000, { ...quiet, until: 20_000, longTasks })).toBe(1_000);
    expect(interactiveFrom(1_000, { ...quiet, until: 20_000, longTasks, requests })).toBe(6_600);
  });

  it('is not known before the page was looked at for so long', () => {
    expect(interactiveFrom(1_000, { ...quiet, until: 5_900 })).toBeUndefined();
  });
});
