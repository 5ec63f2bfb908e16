import fc from 'fast-check';
import { follow, type Doubt, type Fix, type Track } from './track.js';

const fix = (seconds: number, longitude: number, latitude: number, accuracy = 0): Fix => ({
  time: seconds * 1000,
  position: [longitude, latitude],
  accuracy,
});
const doubts = (fixes: readonly Fix[]): (Doubt | undefined)[] => {
  let track: Track | undefined;
  return fixes.map((one) => {
    const followed = follow(track, one);
    track = followed.track;
    return followed.doubt;
  });
};

describe('follow', () => {
  it('believes the first fix, and what a car can reach from there', () => {
    // 0.01 degrees of latitude are 1.1 km: 133 km/h.
    expect(doubts([fix(0, 11, 48), fix(30, 11, 48.01), fix(60, 11, 48.02)])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('doubts what no car can reach, and goes on from where it was', () => {
    expect(doubts([fix(0, 11, 48), fix(1, 11.1, 48), fix(2, 11, 48)])).toEqual([
      undefined,
      'impossibleJump',
      undefined,
    ]);
  });

  it('knows a swap of latitude and longitude, however often it comes', () => {
    const swapped = [1, 2, 3, 4, 5].map((second) => fix(second, 48, 11));
    expect(doubts([fix(0, 11, 48), ...swapped])).toEqual([
      undefined,
      ...Array<Doubt>(5).fill('swappedCoordinates'),
    ]);
  });

  it('believes three that agree against one', () => {
    const wrong = fix(0, 0.5, 0.5);
    expect(doubts([wrong, fix(10, 11, 48), fix(20, 11, 48), fix(30, 11, 48), fix(40, 11, 48)])).toEqual([
      undefined,
      'impossibleJump',
      'impossibleJump',
      undefined,
      undefined,
    ]);
  });

  it('does not add up jumps to different places', () => {
    expect(
      doubts([fix(0, 11, 48), fix(1, 20, 48), fix(2, 30, 48), fix(3, 40, 48), fix(4, 50, 48)]).slice(1),
    ).toEqual(Array<Doubt>(4).fill('impossibleJump'));
  });

  it('measures late fixes backwards, and keeps the newest', () => {
    expect(doubts([fix(100, 11, 48), fix(50, 11, 48.01), fix(40, 12, 48), fix(101, 11, 48)])).toEqual([
      undefined,
      undefined,
      'impossibleJump',
      undefined,
    ]);
  });

  it('allows for what receivers say of their accuracy', () => {
    const near = (accuracy: number) => doubts([fix(0, 11, 48), fix(1, 11.01, 48, accuracy)])[1];
    expect([near(0), near(1000)]).toEqual(['impossibleJump', undefined]);
  });

  it('never doubts a way that keeps to its speed', () => {
    const step = fc.record({
      seconds: fc.integer({ min: 1, max: 600 }),
      share: fc.double({ min: -1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
        let [time, latitude] = [0, 0];
        const way = steps.map(({ seconds, share }) => {
          time += seconds;
          latitude += (share * seconds * 111) / 111_320;
          return fix(time, 11, latitude);
        });
        expect(doubts(way).filter(Boolean)).toEqual([]);
      }),
    );
  });
});
