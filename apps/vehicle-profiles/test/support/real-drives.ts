import { reading as readingSchema, type Reading } from '@rover/contracts';
import { iso, NOON } from './profiles.js';

/** Columns of a drive whose unit is the catalogue's. */
export const columns = {
  speed: 'VEHICLE_SPEED ()',
  engineSpeed: 'ENGINE_RPM ()',
  engineLoad: 'ENGINE_LOAD ()',
  throttle: 'THROTTLE ()',
  coolantTemp: 'COOLANT_TEMPERATURE ()',
  intakeTemp: 'INTAKE_AIR_TEMP ()',
  intakePressure: 'INTAKE_MANIFOLD_PRESSURE ()',
  barometricPressure: 'ABSOLUTE_BAROMETRIC_PRESSURE ()',
  fuelLevel: 'FUEL_TANK ()',
  batteryVoltage: 'CONTROL_MODULE_VOLTAGE ()',
} as const;

export type Signal = keyof typeof columns;

/** What was measured in a drive, row by row. */
export function measuredIn(text: string): Partial<Record<Signal, number>>[] {
  const [head = '', ...rows] = text.trim().split(/\r?\n/);
  const names = head.split(',').map((name) => name.trim());
  const places = Object.entries(columns).map(([signal, name]) => [signal, names.indexOf(name)] as const);
  return rows.map((row) => {
    const cells = row.split(',').map(Number);
    return Object.fromEntries(places.map(([signal, place]) => [signal, cells[place]]));
  });
}

/** A drive has no clock: it gets one, a reading a second, and ends at noon. */
export function driveOf(text: string): Reading[] {
  const rows = measuredIn(text);
  return rows.map((measured, n) => {
    const time = iso(NOON - (rows.length - n) * 1_000);
    return readingSchema.parse({ vehicleId: 'real', deviceTime: time, receivedAt: time, ...measured });
  });
}
