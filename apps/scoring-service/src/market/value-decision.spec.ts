import type { PairedComparison, Verdict } from '@rover/scoring';
import { decide } from './value-decision.js';

const large = { rows: 1_000, heldOut: 100 };
const found = (verdict: Verdict, meanDifference = verdict === 'better' ? -0.02 : 0.02): PairedComparison => ({
  pairs: 100,
  meanDifference,
  low: meanDifference - 0.01,
  high: meanDifference + 0.01,
  verdict,
});
const overBaseline = found('better');

describe('a candidate', () => {
  const markets = { GBP: large };
  const served = { GBP: large };

  it('serves when it is the first, with or without rows to judge it by', () => {
    expect(decide({ markets, overChampion: null, overBaseline })).toEqual({
      status: 'champion',
      reason: 'first',
    });
    const small = { GBP: { rows: 20, heldOut: 0 } };
    expect(decide({ markets: small, overChampion: null, overBaseline: null }).status).toBe('champion');
  });

  it('serves when it is better than the champion by more than noise, and else does not', () => {
    const judged = (verdict: Verdict) =>
      decide({ markets, served, overChampion: found(verdict), overBaseline });
    expect(judged('better')).toEqual({ status: 'champion', reason: 'betterThanChampion' });
    expect(judged('undecided')).toEqual({ status: 'candidate', reason: 'withinNoise' });
    expect(judged('worse')).toEqual({ status: 'candidate', reason: 'worseThanChampion' });
  });

  it('never serves when it is worse than the baseline, be it the first', () => {
    const failed = { status: 'failed', reason: 'worseThanBaseline' };
    expect(decide({ markets, overChampion: null, overBaseline: found('worse') })).toEqual(failed);
    const evidence = { markets, served, overChampion: found('better'), overBaseline: found('worse') };
    expect(decide(evidence)).toEqual(failed);
  });

  it('is not blamed for a difference to the baseline that nobody would notice', () => {
    expect(decide({ markets, overChampion: null, overBaseline: found('worse', 0.001) }).status).toBe(
      'champion',
    );
  });

  it('serves when it knows a market that the champion does not, unless it is worse elsewhere', () => {
    const more = { GBP: large, EUR: { rows: 20, heldOut: 0 } };
    const evidence = { markets: more, served, overBaseline };
    expect(decide({ ...evidence, overChampion: found('undecided') }).reason).toBe('marketNewOrGrown');
    expect(decide({ ...evidence, overChampion: found('worse') }).status).toBe('candidate');
  });

  it('serves when there is at last something that the champion can be judged by next time', () => {
    const before = { GBP: { rows: 290, heldOut: 0 } };
    expect(decide({ markets, served: before, overChampion: null, overBaseline }).status).toBe('champion');
  });

  it('serves when a small market has grown by a quarter, and not for a handful', () => {
    const small = (rows: number) => ({ GBP: { rows, heldOut: 0 } });
    const decision = (rows: number) =>
      decide({ markets: small(rows), served: small(100), overChampion: null, overBaseline: null });
    expect(decision(125).reason).toBe('marketNewOrGrown');
    expect(decision(124).reason).toBe('withinNoise');
  });
});
