import fc from 'fast-check';
import type { AlertDefinition, AlertSchedule, Condition } from '@rover/contracts';
import { ruleOf, S, signal, T0, told, watch } from '../../test/rule-fixtures.js';
import { compileRule, isCompiled } from './rule.js';
import type { Observation } from './vehicle-facts.js';
import { VehicleWatch, WatchList, type WatchOutcome } from './vehicle-watch.js';

/** Rules that use everything that has memory or time in it, on few values, so that random drives cross them. */
const limits = fc.constantFrom(20, 50, 80);
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .record({ value: limits, age: fc.constantFrom(undefined, 3, 7), is: fc.constantFrom('>', '<') })
    .map(({ value, age, is }) => signal('speed', is, value, { maxAgeSeconds: age })),
  limits.map((value) => signal('speed', '>', value, { until: value - 15 })),
  fc.constant<Condition>({ type: 'silence', seconds: 30 }),
  fc.constantFrom('ON', 'OFF').map((value) => signal('ignition', '=', value)),
  fc.constant<Condition>({ type: 'rate', signal: 'speed', is: '>', perMinute: 100, windowSeconds: 10 }),
  fc
    .constantFrom('inside', 'entered')
    .map((is): Condition => ({ type: 'geofence', geofenceId: 'g', is: is as never })),
);
const tree = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ type: 'all', of })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ type: 'any', of })),
    tie('node').map((of): Condition => ({ type: 'not', of })),
  ),
})).node;
const noonish: AlertSchedule = { periods: [{ days: ['mon'], from: '12:01', to: '12:03' }] };
const definitions = fc
  .record({
    when: tree,
    afters: fc.constantFrom([0], [4], [0, 6], [5, 9]),
    repeat: fc.constantFrom(undefined, { count: 2, withinSeconds: 40 }),
    clear: fc.constantFrom(
      undefined,
      { afterSeconds: 5 },
      { quietSeconds: 8 },
      { when: signal('speed', '<', 10) },
    ),
    schedule: fc.constantFrom(undefined, noonish),
  })
  .map(({ afters, ...rest }): AlertDefinition => {
    const levels = afters.map(
      (afterSeconds, i) => ({ severity: i === 0 ? 'minor' : 'major', afterSeconds }) as const,
    );
    return { ...rest, levels };
  })
  .filter((definition) => isCompiled(compileRule({ id: 'r', version: 1 }, definition)));
const steps = fc.array(
  fc.record({
    wait: fc.constantFrom(0, 1, 2, 3, 5, 10, 40),
    seen: fc.oneof(
      fc.constantFrom(5, 30, 60, 90).map((speed) => ({ signals: [['speed', speed]] as [string, unknown][] })),
      fc.constantFrom('ON', 'OFF').map((word) => ({ signals: [['ignition', word]] as [string, unknown][] })),
      fc.boolean().map((inside) => ({ geofence: { id: 'g', inside } })),
    ),
  }),
  { maxLength: 25 },
);
const drives = steps.map((all) => {
  let second = 0;
  return all.map(({ wait, seen }): Observation => ({ time: T0 + (second += wait) * S, ...seen }));
});
const END = T0 + 1500 * S;

describe('evaluating step by step', () => {
  it('comes to the same as looking at every rule at every moment at which anything might happen', () => {
    fc.assert(
      fc.property(definitions, drives, (definition, drive) => {
        const quick = watch(definition);
        const outcomes = [...drive.flatMap((seen) => quick.observe(seen)), ...quick.advance(END)];
        expect(told(outcomes)).toEqual(told(everyMoment(definition, drive)));
      }),
      { numRuns: 300 },
    );
  });

  it('comes to the same whatever is stored, loaded and asked for in between', () => {
    fc.assert(
      fc.property(
        definitions,
        drives,
        fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
        (definition, drive, cuts) => {
          const whole = watch(definition);
          const expected = [...drive.flatMap((seen) => whole.observe(seen)), ...whole.advance(END)];
          let one = watch(definition);
          const found = drive.flatMap((seen, i) => {
            const outcomes = one.advance(seen.time - 1);
            if (cuts[i]) one = reloaded(one, definition);
            return [...outcomes, ...one.observe(seen)];
          });
          one = reloaded(one, definition);
          expect(told([...found, ...one.advance(END)])).toEqual(told(expected));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The slow way: all rules, every second, and just after it, when what was of an age becomes too old. */
function everyMoment(definition: AlertDefinition, drive: readonly Observation[]): WatchOutcome[] {
  const slow = watch(definition);
  const outcomes: WatchOutcome[] = [];
  let next = 0;
  for (let time = T0; time <= END; time += S) {
    outcomes.push(...slow.review(time));
    while (drive[next]?.time === time)
      outcomes.push(...slow.observe(drive[next++] as Observation), ...slow.review(time));
    outcomes.push(...slow.review(time + 1));
  }
  return outcomes;
}

/** As another process would go on with it: all but the facts goes through JSON. */
function reloaded(before: VehicleWatch, definition: AlertDefinition): VehicleWatch {
  const kept = JSON.parse(JSON.stringify(before.save())) as ReturnType<VehicleWatch['save']>;
  const clock = kept.clock ?? undefined;
  return new VehicleWatch(new WatchList([ruleOf(definition, 'r0')]), before.facts, { ...kept, clock });
}
