import {
  fieldsOf,
  listOf,
  namesOf,
  positionOf,
  textOf,
  type DeviceDecoder,
  type DeviceReading,
  type Measured,
} from './device-reading.js';

type Fields = Readonly<Record<string, unknown>>;

/** Smartcar's codes of what the catalogue has. */
const names = new Map<string, string>(
  Object.entries({
    'odometer-traveleddistance': 'odometer',
    'tractionbattery-stateofcharge': 'stateOfCharge',
    'tractionbattery-range': 'range',
    'tractionbattery-stateofhealth': 'stateOfHealth',
    'internalcombustionengine-fuellevel': 'fuelLevel',
    'internalcombustionengine-amountremaining': 'fuelVolume',
    'internalcombustionengine-range': 'range',
    'internalcombustionengine-oilpressure': 'oilPressure',
    'lowvoltagebattery-voltage': 'batteryVoltage',
    'charge-ischarging': 'charging',
    'motion-speed': 'speed',
  }),
);

const corners: Readonly<Record<string, string>> = {
  '0,0': 'frontLeft',
  '0,1': 'frontRight',
  '1,0': 'rearLeft',
  '1,1': 'rearRight',
};

/** A webhook of Smartcar, version 4. Its values are of different moments: each moment is a reading of its own. */
export const decodeSmartcar: DeviceDecoder = (payload) => {
  const { vehicleId, eventType, data, meta } = fieldsOf(payload);
  if (eventType !== 'VEHICLE_STATE') return [];
  const { vehicle, signals } = fieldsOf(data);
  const device = namesOf(vehicleId, fieldsOf(vehicle)['id']);
  const moments = new Map<unknown, Fields[]>();
  for (const signal of listOf(signals).map(fieldsOf)) {
    const time = timeOf(fieldsOf(signal['meta'])) ?? fieldsOf(meta)['deliveredAt'];
    moments.set(time, [...(moments.get(time) ?? []), signal]);
  }
  return [...moments].map(([time, told]) => ({ names: device, time, ...readingOf(told) }));
};

/** Three times are told: when the car measured, when its maker's cloud had it, when it was fetched from there. */
const timeOf = ({ oemUpdatedAt, fetchedAt }: Fields): unknown => oemUpdatedAt ?? fetchedAt;

function readingOf(signals: readonly Fields[]): Pick<DeviceReading, 'position' | 'values'> {
  const place = fieldsOf(signals.find(({ code }) => code === 'location-preciselocation')?.['body']);
  return {
    ...positionOf(place['latitude'], place['longitude']),
    values: [
      { name: 'heading', value: place['heading'] },
      ...signals.flatMap(({ code, body }) => valuesOf(textOf(code), fieldsOf(body))),
    ],
  };
}

function valuesOf(code: string, { value, values, unit }: Fields): Measured[] {
  const told = typeof unit === 'string' ? { unit } : {};
  if (code === 'location-preciselocation') return [];
  if (code === 'wheel-tires')
    return listOf(values)
      .map(fieldsOf)
      .flatMap((tire) => tireOf(tire, told));
  return [{ name: names.get(code) ?? code, value, ...told }];
}

function tireOf(
  { row, column, tirePressure, pressure, value, unit }: Fields,
  told: Pick<Measured, 'unit'>,
): Measured[] {
  const corner = corners[`${textOf(row)},${textOf(column)}`];
  const own = typeof unit === 'string' ? { unit } : told;
  return corner ? [{ name: `tirePressure.${corner}`, value: tirePressure ?? pressure ?? value, ...own }] : [];
}
