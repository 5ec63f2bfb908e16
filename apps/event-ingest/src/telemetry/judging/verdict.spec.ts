import type { ReadingInput } from '@rover/contracts';
import { judgeReading } from './verdict.js';

const received = Date.parse('2026-01-02T12:00:00Z');
const reading = (more: Partial<ReadingInput> = {}): ReadingInput => ({
  vehicleId: 'v1',
  deviceTime: '2026-01-02T11:59:00Z',
  speed: 50,
  coolantTemp: 90,
  ...more,
});
const at = (...coordinates: [number, number]) => ({ location: { type: 'Point' as const, coordinates } });
const judge = (input: ReadingInput) => judgeReading(input, received, undefined).verdict;

describe('judgeReading', () => {
  it('finds nothing wrong with what is good', () => {
    for (const good of [reading(), reading(at(11.5, 48.1)), reading({ ...at(11.5, 48.1), accuracy: 1000 })])
      expect(judge(good)).toEqual({ good, bad: [] });
  });

  it.each([
    ['2026-01-02T12:04:59Z', undefined],
    ['2026-01-02T12:05:01Z', 'inFuture'],
    ['2025-01-02T12:00:00Z', undefined],
    ['2024-12-31T12:00:00Z', 'tooOld'],
    ['1970-01-21T10:32:57Z', 'tooOld'],
    ['2026-01-02T14:00:00+00:00', 'inFuture'],
    ['2026-01-02T14:00:00+02:00', undefined],
  ])('measures the clock of the device by ours: %s', (deviceTime, reason) => {
    const input = reading({ deviceTime });
    expect(judge(input)).toEqual(
      reason ? { bad: [{ quarantined: reason, input }] } : { good: input, bad: [] },
    );
  });

  it.each<[reason: string, fix: Partial<ReadingInput>]>([
    ['nullIsland', at(0, 0)],
    ['nullIsland', at(0.001, -0.004)],
    ['badAccuracy', { ...at(11.5, 48.1), accuracy: 1001 }],
  ])('keeps what else a reading says when its fix is bad: %s', (quarantined, fix) => {
    const { vehicleId, deviceTime } = reading();
    expect(judge(reading({ ...fix, heading: 10 }))).toEqual({
      good: { vehicleId, deviceTime, coolantTemp: 90 },
      bad: [{ quarantined, input: { vehicleId, deviceTime, ...fix, heading: 10, speed: 50 } }],
    });
  });

  it('has nothing good left of a bad fix alone', () => {
    expect(judge({ vehicleId: 'v1', deviceTime: reading().deviceTime, ...at(0, 0) }).good).toBeUndefined();
  });

  it('follows a vehicle from fix to fix', () => {
    const first = judgeReading(reading(at(11.5, 48.1)), received, undefined);
    const jump = judgeReading(reading(at(12.5, 48.1)), received, first.track);
    expect(jump.verdict.bad).toMatchObject([{ quarantined: 'impossibleJump' }]);
    const swap = judgeReading(reading(at(48.1, 11.5)), received, jump.track);
    expect(swap.verdict.bad).toMatchObject([{ quarantined: 'swappedCoordinates' }]);
    expect(judgeReading(reading(at(11.5, 48.1)), received, swap.track).verdict.bad).toEqual([]);
  });
});
