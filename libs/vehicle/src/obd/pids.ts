import type { Pid, PidField } from './pid-field.js';

type Shape = Omit<PidField, 'name'>;

const percent: Shape = { scale: [100, 255], unit: 'percent' };
const trim: Shape = { scale: [100, 128], add: -100, unit: 'percent' };
const torque: Shape = { add: -125, unit: 'percent' };
const celsius: Shape = { add: -40, unit: 'Celsius' };
const catalyst: Shape = { bits: 16, scale: [1, 10], add: -40, unit: 'Celsius' };
const kilometres: Shape = { bits: 16, unit: 'km' };
const minutes: Shape = { bits: 16, unit: 'min' };
const tenKilopascals: Shape = { bits: 16, scale: [10, 1], unit: 'kPa' };
const bit = (at: number): Shape => ({ bit: at, bits: 1, flag: true });

const one = (name: string, shape: Shape = {}): Pid => ({
  length: ((shape.bit ?? 0) + (shape.bits ?? 8)) >> 3,
  fields: [{ name, ...shape }],
});
const many = (length: number, fields: Readonly<Record<string, Shape>>): Pid => ({
  length,
  fields: Object.entries(fields).map(([name, shape]) => ({ name, ...shape })),
});
/** The same shape several times, eight bits and a support bit each: the last bit of the first byte is of the first. */
const supported = (length: number, names: readonly string[], shape: Shape): Pid => ({
  length,
  fields: names.map((name, at) => ({ name, ...shape, bit: 8 + 8 * at, when: 7 - at })),
});

const oxygenVolts = (sensor: string): Pid =>
  many(2, {
    [`oxygenSensor${sensor}Voltage`]: { scale: [1, 200], unit: 'V' },
    // All ones: this sensor is not used for the trim.
    [`oxygenSensor${sensor}Trim`]: { ...trim, bit: 8, unknown: 255 },
  });
const oxygenWide = (sensor: string, field: string, shape: Shape): Pid =>
  many(4, {
    [`oxygenSensor${sensor}Lambda`]: { bits: 16, scale: [1, 32768] },
    [`oxygenSensor${sensor}${field}`]: { bit: 16, bits: 16, ...shape },
  });
const wideVolts: Shape = { scale: [1, 8192], unit: 'V' };
const wideCurrent: Shape = { scale: [1, 256], add: -128, unit: 'mA' };

const fuelTypes: Readonly<Record<number, string>> = Object.fromEntries(
  'gasoline methanol ethanol diesel lpg cng propane electric'.split(' ').map((word, at) => [at + 1, word]),
);

const sensors = ['11', '12', '13', '14', '21', '22', '23', '24'];
const eachSensor = (from: number, pid: (sensor: string) => Pid): [number, Pid][] =>
  sensors.map((sensor, at) => [from + at, pid(sensor)]);

/** Mode 01 by parameter, as SAE J1979 scales it; what the catalogue calls by a name has that name here. */
export const pids: ReadonlyMap<number, Pid> = new Map<number, Pid>([
  [0x01, many(4, { milOn: bit(0), dtcCount: { bit: 1, bits: 7, unit: 'count' } })],
  [0x03, many(2, { fuelSystem1: {}, fuelSystem2: { bit: 8 } })],
  [0x04, one('engineLoad', percent)],
  [0x05, one('coolantTemp', celsius)],
  [0x06, one('shortFuelTrim1', trim)],
  [0x07, one('longFuelTrim1', trim)],
  [0x08, one('shortFuelTrim2', trim)],
  [0x09, one('longFuelTrim2', trim)],
  [0x0a, one('fuelPressure', { scale: [3, 1], unit: 'kPa' })],
  [0x0b, one('intakePressure', { unit: 'kPa' })],
  [0x0c, one('engineSpeed', { bits: 16, scale: [1, 4], unit: 'rpm' })],
  [0x0d, one('speed', { unit: 'km/h', unknown: 255 })],
  [0x0e, one('sparkAdvance', { scale: [1, 2], add: -64, unit: 'degrees' })],
  [0x0f, one('intakeTemp', celsius)],
  [0x10, one('massAirFlow', { bits: 16, scale: [1, 100], unit: 'g/s' })],
  [0x11, one('throttle', percent)],
  [0x12, one('secondaryAirStatus', { bit: 5, bits: 3 })],
  ...eachSensor(0x14, oxygenVolts),
  [0x1c, one('obdStandard')],
  [0x1e, one('powerTakeOffActive', bit(7))],
  [0x1f, one('engineRunTime', { bits: 16, unit: 's' })],
  [0x21, one('distanceWithMil', kilometres)],
  [0x22, one('fuelRailPressureRelative', { bits: 16, scale: [79, 1000], unit: 'kPa' })],
  [0x23, one('fuelRailPressure', tenKilopascals)],
  ...eachSensor(0x24, (sensor) => oxygenWide(sensor, 'Voltage', wideVolts)),
  [0x2c, one('commandedEgr', percent)],
  [0x2d, one('egrError', trim)],
  [0x2e, one('commandedEvaporativePurge', percent)],
  [0x2f, one('fuelLevel', { ...percent, unknown: 0 })],
  [0x30, one('warmUpsSinceClear', { unit: 'count' })],
  [0x31, one('distanceSinceClear', kilometres)],
  [0x32, one('evaporativeVapourPressure', { bits: 16, signed: true, scale: [1, 4000], unit: 'kPa' })],
  [0x33, one('barometricPressure', { unit: 'kPa' })],
  ...eachSensor(0x34, (sensor) => oxygenWide(sensor, 'Current', wideCurrent)),
  [0x3c, one('catalystTemp11', catalyst)],
  [0x3d, one('catalystTemp21', catalyst)],
  [0x3e, one('catalystTemp12', catalyst)],
  [0x3f, one('catalystTemp22', catalyst)],
  [0x42, one('batteryVoltage', { bits: 16, scale: [1, 1000], unit: 'V' })],
  [0x43, one('absoluteLoad', { bits: 16, ...percent })],
  [0x44, one('commandedLambda', { bits: 16, scale: [1, 32768] })],
  [0x45, one('relativeThrottlePosition', percent)],
  [0x46, one('ambientTemp', celsius)],
  [0x47, one('throttlePositionB', percent)],
  [0x48, one('throttlePositionC', percent)],
  [0x49, one('accelerator', percent)],
  [0x4a, one('acceleratorPositionE', percent)],
  [0x4b, one('acceleratorPositionF', percent)],
  [0x4c, one('commandedThrottle', percent)],
  [0x4d, one('timeWithMil', minutes)],
  [0x4e, one('timeSinceClear', minutes)],
  [0x51, one('fuelTypeInUse', { words: fuelTypes })],
  [0x52, one('ethanolShare', percent)],
  [0x53, one('evaporativeVapourPressureAbsolute', { bits: 16, scale: [1, 200], unit: 'kPa' })],
  [0x54, one('evaporativeVapourPressureWide', { bits: 16, signed: true, scale: [1, 1000], unit: 'kPa' })],
  [0x55, one('shortSecondaryTrim1', trim)],
  [0x56, one('longSecondaryTrim1', trim)],
  [0x57, one('shortSecondaryTrim2', trim)],
  [0x58, one('longSecondaryTrim2', trim)],
  [0x59, one('fuelRailPressureAbsolute', tenKilopascals)],
  [0x5a, one('relativeAcceleratorPosition', percent)],
  // The hybrid battery pack's remaining charge.
  [0x5b, one('stateOfCharge', percent)],
  [0x5c, one('oilTemp', celsius)],
  [0x5d, one('fuelInjectionTiming', { bits: 16, scale: [1, 128], add: -210, unit: 'degrees' })],
  [0x5e, one('fuelRate', { bits: 16, scale: [1, 20], unit: 'l/h' })],
  [0x61, one('demandedTorque', torque)],
  [0x62, one('actualTorque', torque)],
  [0x63, one('referenceTorque', { bits: 16, unit: 'N·m' })],
  [
    0x66,
    many(5, {
      massAirFlowA: { bit: 8, bits: 16, scale: [1, 32], unit: 'g/s', when: 7 },
      massAirFlowB: { bit: 24, bits: 16, scale: [1, 32], unit: 'g/s', when: 6 },
    }),
  ],
  [0x67, supported(3, ['coolantTemp1', 'coolantTemp2'], celsius)],
  [
    0x7f,
    many(13, {
      totalEngineRunTime: { bit: 8, bits: 32, unit: 's', when: 7 },
      totalEngineIdleTime: { bit: 40, bits: 32, unit: 's', when: 6 },
      totalPowerTakeOffTime: { bit: 72, bits: 32, unit: 's', when: 5 },
    }),
  ],
  [0x84, one('manifoldSurfaceTemp', celsius)],
  [0x8d, one('throttlePositionG', percent)],
  [0x8e, one('frictionTorque', torque)],
  [
    0x9a,
    many(6, {
      tractionBatteryVoltage: { bit: 16, bits: 16, scale: [1, 64], unit: 'V', when: 6 },
      tractionBatteryCurrent: { bit: 32, bits: 16, signed: true, scale: [1, 10], unit: 'A', when: 5 },
    }),
  ],
  [0x9e, one('exhaustFlow', { bits: 16, scale: [1, 5], unit: 'kg/h' })],
  [0xa6, one('odometer', { bits: 32, scale: [1, 10], unit: 'km' })],
  [0xb2, one('stateOfHealth', percent)],
]);
