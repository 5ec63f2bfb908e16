import { id, type DeviceProtocol } from '@rover/contracts';
import { compileSchema, type VerifiedIdentity } from '@rover/platform';
import { DeviceIdMissingError, DeviceUnknownError } from './device.errors.js';

/** Messages of these must say whose they are, whatever the key says. */
const mustName: ReadonlySet<DeviceProtocol> = new Set(['osmand']);
/** These send a label that people chose for themselves: a key that has one vehicle means that one. */
const mayMisname: ReadonlySet<DeviceProtocol> = new Set(['owntracks']);

const isId = compileSchema(id);

type Speaker = Pick<VerifiedIdentity, 'vehicleIds' | 'devices'>;

/**
 * The vehicle of each name by which the messages of a payload call their device. A device key gives meaning to the names
 * in its `devices`, and to its own vehicles' ids; a message without a name is of its only vehicle. A token says nothing
 * of vehicles: there the name is the vehicle's id, which the services judge.
 * @throws DeviceIdMissingError, DeviceUnknownError
 */
export function nameVehicles(
  protocol: DeviceProtocol,
  messages: readonly (readonly string[])[],
  speaker: Speaker,
): Record<string, string> {
  const vehicles = messages.map((names, at): [string, string] => {
    if (names.length === 0 && mustName.has(protocol)) throw new DeviceIdMissingError();
    const vehicle = vehicleOf(names, speaker, mayMisname.has(protocol));
    if (vehicle === undefined)
      throw names.length > 0 ? new DeviceUnknownError(at) : new DeviceIdMissingError();
    return [names[0] ?? '', vehicle];
  });
  return Object.fromEntries(vehicles);
}

function vehicleOf(
  names: readonly string[],
  { vehicleIds, devices = {} }: Speaker,
  mayMisname: boolean,
): string | undefined {
  if (!vehicleIds) return names.find((name) => isId.accepts(name));
  for (const name of names) {
    if (Object.hasOwn(devices, name)) return devices[name];
    if (vehicleIds.includes(name)) return name;
  }
  const only = vehicleIds.length === 1 ? vehicleIds[0] : undefined;
  return names.length === 0 || mayMisname ? only : undefined;
}
