import { TrainingPace } from './training-pace.js';

describe('the pace of trainings', () => {
  it('waits until the market is quiet', () => {
    const pace = new TrainingPace();
    pace.changed(1_000);
    expect(pace.waitMs(500, 1_500)).toBe(1_500);
    expect(pace.waitMs(500, 3_000)).toBe(0);
  });

  it('does not wait for ever for a market that never is', () => {
    const pace = new TrainingPace();
    pace.changed(60_400);
    expect(pace.waitMs(500, 60_400)).toBe(100);
    expect(pace.waitMs(500, 60_500)).toBe(0);
  });

  it('rests nineteen times as long as the last one took', () => {
    const pace = new TrainingPace();
    pace.trained(0, 3_000);
    expect(pace.waitMs(0, 10_000)).toBe(50_000);
    expect(pace.waitMs(0, 60_000)).toBe(0);
  });

  it('begins at once where nothing was trained and nothing changes', () => {
    expect(new TrainingPace().waitMs(0, 0)).toBe(0);
  });
});
