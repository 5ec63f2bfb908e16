import type { DeviceProtocol } from '@rover/contracts';
import { decodeCloudEvents } from './cloud-events.js';
import type { DeviceDecoder, DeviceReading } from './device-reading.js';
import { decodeFlespi } from './flespi.js';
import { decodeGpx } from './gpx.js';
import { decodeObd } from './obd.js';
import { decodeOsmand } from './osmand.js';
import { decodeOverland } from './overland.js';
import { decodeOwnTracks } from './owntracks.js';
import { decodeSmartcar } from './smartcar.js';
import { decodeVss } from './vss.js';

const decoders: Readonly<Record<DeviceProtocol, DeviceDecoder>> = {
  osmand: decodeOsmand,
  owntracks: decodeOwnTracks,
  overland: decodeOverland,
  obd: decodeObd,
  smartcar: decodeSmartcar,
  flespi: decodeFlespi,
  vss: decodeVss,
  cloudEvents: decodeCloudEvents,
  gpx: decodeGpx,
};

/** The readings in what a device sent, one a moment and device, as told: {@link toReading} converts them. */
export const decodePayload = (protocol: DeviceProtocol, payload: unknown): DeviceReading[] =>
  decoders[protocol](payload);
