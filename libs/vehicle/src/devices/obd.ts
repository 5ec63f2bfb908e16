import { readObd, type ObdValue } from '../obd/read-obd.js';
import {
  fieldsOf,
  joined,
  listOf,
  namesOf,
  type DeviceDecoder,
  type DeviceReading,
  type Measured,
} from './device-reading.js';

/** What an adapter printed, moment by moment: `{device, records: [{time, frames}]}`. */
export const decodeObd: DeviceDecoder = (payload) => {
  const { device, records } = fieldsOf(payload);
  return listOf(records)
    .map(fieldsOf)
    .map(({ time, frames }) => ({ names: namesOf(device), time, ...readingOf(joined(frames, '\r')) }));
};

function readingOf(text: string): Pick<DeviceReading, 'values' | 'dtcs'> {
  const { values, freezeFrame, dtcs, dtcsComplete, vin, unknown, unread } = readObd(text);
  return {
    values: [
      ...values,
      ...freezeFrame.map(({ name, ...rest }: ObdValue) => ({ name: `freezeFrame.${name}`, ...rest })),
      ...Object.entries(unknown).map(([pid, value]): Measured => ({ name: `pid.${pid}`, value })),
      { name: 'vin', value: vin },
      // Without mode 03 these are not all codes that there are, which the signal would mean.
      ...(dtcs && !dtcsComplete
        ? [{ name: 'someDtcs', value: dtcs.map(({ code, status }) => `${code} ${status}`).join(', ') }]
        : []),
      { name: 'unreadFrames', value: unread.join(' | ').slice(0, 256) || undefined },
    ],
    ...(dtcs && dtcsComplete && { dtcs }),
  };
}
