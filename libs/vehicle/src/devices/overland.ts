import {
  fieldsOf,
  joined,
  known,
  listOf,
  namesOf,
  positionOf,
  type DeviceDecoder,
  type DeviceReading,
} from './device-reading.js';
import { percentOf } from './osmand.js';

/** What Overland sends: GeoJSON features, longitude first. The network that a phone is in is not kept. */
export const decodeOverland: DeviceDecoder = (payload) =>
  listOf(fieldsOf(payload)['locations']).map(fromFeature);

function fromFeature(feature: unknown): DeviceReading {
  const { geometry, properties } = fieldsOf(feature);
  const [longitude, latitude] = listOf(fieldsOf(geometry)['coordinates']);
  const told = fieldsOf(properties);
  return {
    names: namesOf(told['device_id']),
    time: told['timestamp'],
    ...positionOf(latitude, longitude),
    values: [
      { name: 'speed', value: known(told['speed']), unit: 'm/s' },
      { name: 'heading', value: known(told['course']) },
      { name: 'altitude', value: told['altitude'] },
      { name: 'accuracy', value: known(told['horizontal_accuracy']) },
      { name: 'verticalAccuracy', value: known(told['vertical_accuracy']), unit: 'm' },
      { name: 'deviceBattery', value: percentOf(known(told['battery_level'])), unit: 'percent' },
      { name: 'deviceBatteryState', value: told['battery_state'] },
      { name: 'motion', value: joined(told['motion']) || undefined },
      { name: 'activity', value: told['activity'] },
      { name: 'deviceEvent', value: told['action'] },
    ],
  };
}
