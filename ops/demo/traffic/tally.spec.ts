import { Tally, outcomeOf } from './tally.js';

describe('Tally', () => {
  it('takes doors that are not there for what they are, and nothing else', () => {
    expect([200, 202, 404, 501, 401, 429, 503].map(outcomeOf)).toEqual([
      'done',
      'done',
      'notThereYet',
      'notThereYet',
      'refused',
      'refused',
      'refused',
    ]);
  });

  it('tells percentiles by nearest rank', () => {
    const tally = new Tally('anything');
    expect(tally.percentile(0.5)).toBeUndefined();
    for (let ms = 100; ms >= 1; ms--) tally.took(ms);
    expect([0.5, 0.99, 1].map((share) => tally.percentile(share))).toEqual([50, 99, 100]);
  });

  it('looks at the newest alone', () => {
    const tally = new Tally('anything');
    for (let i = 0; i < 4_096; i++) tally.took(1_000);
    for (let i = 0; i < 4_096; i++) tally.took(1);
    expect(tally.percentile(1)).toBe(1);
  });
});
