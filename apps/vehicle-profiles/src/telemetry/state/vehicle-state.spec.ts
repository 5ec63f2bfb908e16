import type { BundledReading } from '@rover/contracts';
import fc from 'fast-check';
import { timed, type TimedReading } from '../timed-reading.js';
import { applyReadings, isLate, timeOf, type KnownState } from './vehicle-state.js';

const unknown: KnownState = { no: 1, version: 0, deviceTime: 0, receivedAt: 0, values: {}, times: {} };
const ms = (second: number) => Date.UTC(2026, 0, 1, 12, 0, second);
const at = (second: number) => new Date(ms(second)).toISOString();
const reading = (second: number, measured: Partial<BundledReading> = {}): TimedReading =>
  timed({ deviceTime: at(second), receivedAt: at(50), ...measured });

describe('applyReadings', () => {
  it('keeps the newest value of each signal, whatever the order', () => {
    const state = applyReadings(unknown, [
      reading(3, { speed: 30 }),
      reading(1, { speed: 10, fuelLevel: 80 }),
      reading(2, { speed: 20 }),
    ]);
    expect(state).toMatchObject({
      values: { fuelLevel: 80, speed: 30 },
      times: { fuelLevel: ms(1) },
      deviceTime: ms(3),
      version: 1,
    });
  });

  it('keeps the parts of a group apart', () => {
    const state = applyReadings(unknown, [
      reading(2, { tirePressure: { frontLeft: 230 } }),
      reading(1, { tirePressure: { frontLeft: 100, rearLeft: 240 } }),
    ]);
    expect(state.values).toEqual({ 'tirePressure.frontLeft': 230, 'tirePressure.rearLeft': 240 });
  });

  it('does not believe that something was measured after it was received', () => {
    const state = applyReadings(unknown, [reading(0, { speed: 5, deviceTime: '2099-01-01T00:00:00Z' })]);
    expect(timeOf(state, 'speed')).toBe(ms(50));
  });

  it('knows the time of a value that came later than others of the same moment', () => {
    const state = applyReadings(unknown, [
      reading(1, { speed: 10, fuelLevel: 80 }),
      reading(2, { speed: 20 }),
      reading(2, { fuelLevel: 79, heading: 7 }),
    ]);
    expect(state).toMatchObject({ values: { speed: 20, fuelLevel: 79, heading: 7 }, times: {} });
    expect(['speed', 'fuelLevel', 'odometer'].map((signal) => timeOf(state, signal))).toEqual([
      ms(2),
      ms(2),
      undefined,
    ]);
  });

  it('is the same object after what it knows already', () => {
    const readings = [reading(3, { speed: 30 }), reading(1, { fuelLevel: 80 })];
    const state = applyReadings(unknown, readings);
    expect(applyReadings(state, readings)).toBe(state);
    expect(isLate(state, reading(2))).toBe(true);
    expect(isLate(state, reading(3))).toBe(false);
  });

  it('keeps a bounded number of signals that only their source knows', () => {
    const strange = Array.from({ length: 5 }, (_, n) =>
      reading(n, {
        private: Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x${n * 60 + i}`, i])),
      }),
    );
    expect(Object.keys(applyReadings(unknown, strange).values)).toHaveLength(128);
  });

  it('comes to the same in any order when moments differ', () => {
    const readings = fc
      .uniqueArray(fc.nat(40), { maxLength: 20 })
      .map((seconds) => seconds.map((s) => reading(s, { speed: s, ...(s % 3 === 0 && { heading: s }) })));
    fc.assert(
      fc.property(
        readings.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(applyReadings(unknown, shuffled)).toEqual(applyReadings(unknown, all));
        },
      ),
    );
  });
});
