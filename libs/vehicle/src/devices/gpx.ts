import { fieldsOf, known, listOf, positionOf, type DeviceDecoder } from './device-reading.js';

/** Points of a track as `readGpx` reads them: `{points}`. */
export const decodeGpx: DeviceDecoder = (payload) =>
  listOf(fieldsOf(payload)['points'])
    .map(fieldsOf)
    .map(({ lat, lon, time, ele, speed, course }) => ({
      names: [],
      time,
      ...positionOf(lat, lon),
      values: [
        { name: 'altitude', value: ele },
        { name: 'speed', value: known(speed), unit: 'm/s' },
        { name: 'heading', value: known(course) },
      ],
    }));
