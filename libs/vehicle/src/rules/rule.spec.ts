import type { AlertDefinition, Condition } from '@rover/contracts';
import { signal, warn } from '../../test/rule-fixtures.js';
import { compileRule, isCompiled } from './rule.js';

describe('what is wrong with a rule', () => {
  const complaints = (definition: AlertDefinition) => {
    const made = compileRule({ id: 'r', version: 1 }, definition);
    return isCompiled(made) ? [] : made.map(({ path, message }) => `${path}: ${message}`);
  };
  const fast = signal('speed', '>', 100);

  it.each<[string, AlertDefinition]>([
    ['when: bar is no unit of speed', warn(signal('speed', '>', 100, { unit: 'bar' }))],
    ['when: speed lies from 0 to 500', warn(signal('speed', '>', 900))],
    ['when: speed is compared with a number', warn(signal('speed', '>', true))],
    ['when: ignition is one of', warn(signal('ignition', '=', 'on'))],
    ['when: milOn has no order', warn(signal('milOn', '>', true))],
    ['when: `until` must be below', warn(signal('speed', '>', 100, { until: 110 }))],
    ['when: speed and coolantTemp are not', warn(signal('speed', '>', 1, { relativeTo: 'coolantTemp' }))],
    [
      'when: speedLimit is compared with speed',
      warn(signal('coolantTemp', '>', 100, { setting: 'speedLimit' })),
    ],
    [
      'when: ignition is no number',
      warn({ type: 'rate', signal: 'ignition', is: '>', perMinute: 1, windowSeconds: 60 }),
    ],
    [
      'when.of.1.of: location has a condition',
      warn({ type: 'all', of: [fast, { type: 'not', of: signal('location', '=', 'x') }] }),
    ],
    [
      'when.of.19.of.0: is one too many',
      warn({ type: 'any', of: Array.from({ length: 20 }, (): Condition => ({ type: 'all', of: [fast] })) }),
    ],
    [
      'levels.1: must come later',
      warn(fast, {
        levels: [
          { severity: 'minor', afterSeconds: 5 },
          { severity: 'major', afterSeconds: 5 },
        ],
      }),
    ],
    [
      'levels.1: must be more severe',
      warn(fast, {
        levels: [
          { severity: 'minor', afterSeconds: 5 },
          { severity: 'warning', afterSeconds: 9 },
        ],
      }),
    ],
    [
      'levels.0: a moment lasts',
      warn({ type: 'dtc', is: 'new' }, { levels: [{ severity: 'minor', afterSeconds: 5 }] }),
    ],
    [
      'schedule: period 1 ends when it begins',
      warn(fast, { schedule: { periods: [{ days: ['mon'], from: '08:00', to: '08:00' }] } }),
    ],
    [
      'schedule: Mars/Olympus is no time zone',
      warn(fast, {
        schedule: { timeZone: 'Mars/Olympus', periods: [{ days: ['mon'], from: '08:00', to: '09:00' }] },
      }),
    ],
    ['clear.when: holds for values at which', warn(fast, { clear: { when: signal('speed', '<', 120) } })],
    ['clear.when: holds for values at which', warn(fast, { clear: { when: signal('speed', '>', 90) } })],
  ])('%s', (complaint, definition) => {
    expect(complaints(definition).join('\n')).toContain(complaint);
  });

  it.each<[string, AlertDefinition]>([
    ['a clear condition below the threshold', warn(fast, { clear: { when: signal('speed', '<=', 90) } })],
    ['a clear condition on other signals', warn(fast, { clear: { when: signal('ignition', '=', 'OFF') } })],
    [
      'a day of 24 hours',
      warn(fast, { schedule: { periods: [{ days: ['mon'], from: '00:00', to: '24:00' }] } }),
    ],
  ])('nothing with %s', (_what, definition) => {
    expect(complaints(definition)).toEqual([]);
  });
});
