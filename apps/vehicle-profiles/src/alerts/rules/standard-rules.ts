import type { AlertDefinition, Condition, Severity, SignalName } from '@rover/contracts';

/** A rule that is shipped: watches all vehicles until somebody changes its scope or switches it off. */
export interface StandardRule {
  readonly id: string;
  /** Raised when the definition changes: rules that nobody has edited follow it. */
  readonly revision: number;
  readonly name: string;
  readonly description: string;
  readonly definition: AlertDefinition;
}

const MINUTE = 60;
/** Values that belong together are of one moment, more or less: an older one says nothing of now. */
const FRESH = 2 * MINUTE;

const level = (severity: Severity, afterSeconds = 0) => ({ severity, afterSeconds });
const measured = (
  signal: SignalName,
  is: '>' | '<' | '=',
  value: number | boolean | string,
  until?: number,
): Condition => ({
  type: 'signal',
  signal,
  is,
  value,
  ...(until !== undefined && { until }),
  maxAgeSeconds: FRESH,
});
const all = (...of: Condition[]): Condition => ({ type: 'all', of });
const any = (...of: Condition[]): Condition => ({ type: 'any', of });

/** An engine that turns, and not the starter: cranking takes the voltage far down. */
const running = measured('engineSpeed', '>', 500);
const tyres = ['frontLeft', 'frontRight', 'rearLeft', 'rearRight'] as const;
const mates = {
  frontLeft: 'frontRight',
  frontRight: 'frontLeft',
  rearLeft: 'rearRight',
  rearRight: 'rearLeft',
} as const;

export const standardRules: readonly StandardRule[] = [
  {
    id: 'std.coolantHot',
    revision: 1,
    name: 'Coolant too hot',
    description: 'Coolant over 110 °C for ten seconds; critical after a minute.',
    definition: {
      when: measured('coolantTemp', '>', 110, 105),
      levels: [level('major', 10), level('critical', MINUTE)],
      clear: { quietSeconds: 30 * MINUTE },
    },
  },
  {
    id: 'std.voltageLow',
    revision: 1,
    name: 'Voltage low while running',
    description: 'Less than 11.8 V for a minute while the engine turns.',
    definition: {
      when: all(measured('batteryVoltage', '<', 11.8, 12.2), running),
      levels: [level('major', MINUTE)],
      clear: { afterSeconds: 30, quietSeconds: 30 * MINUTE },
    },
  },
  {
    id: 'std.tireSoft',
    revision: 1,
    name: 'Tyre pressure low',
    description: 'A tyre under 180 kPa, or 15 % below the other one of its axle, for five minutes.',
    definition: {
      when: any(
        ...tyres.map((tyre) => measured(`tirePressure.${tyre}`, '<', 180, 190)),
        ...tyres.map((tyre): Condition => ({
          type: 'signal',
          signal: `tirePressure.${tyre}`,
          is: '<',
          value: 0.85,
          until: 0.9,
          relativeTo: `tirePressure.${mates[tyre]}`,
          maxAgeSeconds: 10 * MINUTE,
        })),
      ),
      levels: [level('minor', 5 * MINUTE), level('major', 60 * MINUTE)],
      clear: { afterSeconds: MINUTE },
    },
  },
  {
    id: 'std.fuelLow',
    revision: 2,
    name: 'Fuel low',
    description: 'Less than 10 % for five minutes; senders swing by more than that in a bend.',
    definition: {
      when: {
        ...{ type: 'signal', signal: 'fuelLevel', is: '<', value: 10, until: 13 },
        // The last word before the engine stops may be of such a bend: it must not hold for five minutes alone.
        maxAgeSeconds: 4 * MINUTE,
      },
      levels: [level('warning', 5 * MINUTE)],
      clear: { afterSeconds: 2 * MINUTE },
    },
  },
  {
    id: 'std.milOn',
    revision: 1,
    name: 'Malfunction lamp on',
    description: 'The lamp is on while the engine turns; it is on for a moment whenever the ignition is.',
    definition: {
      when: all({ type: 'signal', signal: 'milOn', is: '=', value: true }, running),
      levels: [level('major', 30)],
      clear: { when: { type: 'signal', signal: 'milOn', is: '=', value: false } },
    },
  },
  {
    id: 'std.dtcNew',
    revision: 1,
    name: 'New trouble code',
    description: 'A confirmed or permanent code that was not there before.',
    definition: {
      when: { type: 'dtc', is: 'new', status: ['confirmed', 'permanent'] },
      levels: [level('minor')],
      clear: {
        when: { type: 'not', of: { type: 'dtc', is: 'present', status: ['confirmed', 'permanent'] } },
      },
    },
  },
  {
    id: 'std.overspeed',
    revision: 2,
    name: 'Overspeed',
    description:
      'Over the speed limit of the vehicle or its fleet, 130 km/h where none is set, for 30 seconds; major after five minutes.',
    definition: {
      when: {
        ...{ type: 'signal', signal: 'speed', is: '>', value: 130, until: 125 },
        ...{ setting: 'speedLimit', maxAgeSeconds: FRESH },
      },
      levels: [level('warning', 30), level('major', 5 * MINUTE)],
      clear: { afterSeconds: 30, quietSeconds: 10 * MINUTE },
    },
  },
  {
    id: 'std.tow',
    revision: 1,
    name: 'Moves with the ignition off',
    description: 'Towed, or on a trailer, or stolen: it moves for a minute while the ignition is off.',
    definition: {
      when: all(
        any(measured('ignition', '=', 'OFF'), measured('ignition', '=', 'LOCK')),
        any(measured('moving', '=', true), measured('speed', '>', 8)),
      ),
      levels: [level('critical', MINUTE)],
      clear: { afterSeconds: 2 * MINUTE, quietSeconds: 30 * MINUTE },
    },
  },
];
