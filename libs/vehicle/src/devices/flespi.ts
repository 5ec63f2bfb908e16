import {
  extrasOf,
  fieldsOf,
  listOf,
  namesOf,
  positionOf,
  type DeviceDecoder,
  type DeviceReading,
} from './device-reading.js';

/** flespi's parameters of what the catalogue has, with the unit that its standard gives them. */
const parameters = new Map<string, readonly [name: string, unit?: string]>(
  Object.entries({
    'can.vehicle.speed': ['speed', 'km/h'],
    'vehicle.mileage': ['odometer', 'km'],
    'can.vehicle.mileage': ['odometer', 'km'],
    'external.powersource.voltage': ['batteryVoltage', 'V'],
    'can.engine.rpm': ['engineSpeed', 'rpm'],
    'can.engine.load.level': ['engineLoad', 'percent'],
    'can.engine.coolant.temperature': ['coolantTemp', 'Celsius'],
    'can.engine.temperature': ['coolantTemp', 'Celsius'],
    'can.engine.motorhours': ['engineHours', 'h'],
    'engine.motorhours': ['engineHours', 'h'],
    'can.fuel.level': ['fuelLevel', 'percent'],
    'can.fuel.volume': ['fuelVolume', 'l'],
    'can.throttle.pedal.level': ['accelerator', 'percent'],
    'can.vehicle.battery.level': ['stateOfCharge', 'percent'],
    'movement.status': ['moving'],
  }),
);

const taken = new Set([
  'ident',
  'timestamp',
  'server.timestamp',
  'position.latitude',
  'position.longitude',
  'position.valid',
  'position.speed',
  'position.direction',
  'position.altitude',
  'engine.ignition.status',
]);

/** A batch of a flespi stream: messages with flat dotted keys, in any order of time. */
export const decodeFlespi: DeviceDecoder = (payload) =>
  listOf(payload).map((message) => fromMessage(fieldsOf(message)));

function fromMessage(message: Readonly<Record<string, unknown>>): DeviceReading {
  const ignition = message['engine.ignition.status'];
  return {
    names: namesOf(message['ident']),
    time: message['timestamp'],
    ...fixOf(message, [
      { name: 'ignition', value: typeof ignition === 'boolean' ? (ignition ? 'ON' : 'OFF') : undefined },
      ...extrasOf(message, taken).map(({ name, value }) => {
        const [signal = name, unit] = parameters.get(name) ?? [];
        return { name: signal, value, ...(unit !== undefined && { unit }) };
      }),
    ]),
  };
}

/** Without a valid position its speed, direction and height are those of the last one, or nothing. */
function fixOf(
  message: Readonly<Record<string, unknown>>,
  values: DeviceReading['values'],
): Pick<DeviceReading, 'position' | 'values'> {
  if (message['position.valid'] === false) return { values };
  return {
    ...positionOf(message['position.latitude'], message['position.longitude']),
    values: [
      { name: 'speed', value: message['position.speed'], unit: 'km/h' },
      { name: 'heading', value: message['position.direction'] },
      { name: 'altitude', value: message['position.altitude'] },
      ...values,
    ],
  };
}
