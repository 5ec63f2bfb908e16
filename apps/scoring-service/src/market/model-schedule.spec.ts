import { isFitDue } from './model-schedule.js';

describe('a market value model', () => {
  it('is not fitted on a market too small to say', () => {
    expect(isFitDue({ changes: 19 })).toBe(false);
  });

  it('is fitted as soon as the market is large enough', () => {
    expect(isFitDue({ changes: 20 })).toBe(true);
  });

  it('is fitted anew when a quarter has changed, and not for a handful', () => {
    expect(isFitDue({ changes: 249, trainedOn: 1_000 })).toBe(false);
    expect(isFitDue({ changes: 250, trainedOn: 1_000 })).toBe(true);
    expect(isFitDue({ changes: 20, trainedOn: 20 })).toBe(false);
  });

  it('is fitted a logarithmic number of times while a market grows', () => {
    let trainedOn: number | undefined;
    let fits = 0;
    for (let size = 500; size <= 1_000_000; size += 500) {
      if (!isFitDue({ changes: size - (trainedOn ?? 0), trainedOn })) continue;
      trainedOn = size;
      fits += 1;
    }
    expect(fits).toBeLessThan(40);
    expect(trainedOn).toBeGreaterThan(800_000);
  });
});
