import type { Vehicle, VehicleState } from '../generated/schemas.js';
import type { RoomEventOf } from '../rooms/room-types.js';

/** What the room `vehicle:{id}` shows when it is joined. */
export interface VehicleRoom {
  readonly vehicleId: string;
  /** Null where the caller may not see it, or nobody knows it. */
  readonly profile: Vehicle | null;
  readonly state: VehicleState | null;
  readonly maintenance: readonly unknown[] | null;
  readonly alerts: readonly unknown[] | null;
}

type Signals = VehicleState['signals'];

/** A vehicle after an event of its room. */
export function vehicleAfter(view: VehicleRoom, event: RoomEventOf): VehicleRoom {
  switch (event.type) {
    case 'vehicle.profile.updated':
      return event.data.vehicle ? { ...view, profile: event.data.vehicle } : view;
    case 'vehicle.telemetry.recorded':
      return { ...view, state: stateAfter(view, event) };
    default:
      return view;
  }
}

function stateAfter(
  view: VehicleRoom,
  { data, time }: RoomEventOf<'vehicle.telemetry.recorded'>,
): VehicleState {
  let { state } = view;
  for (const reading of data.readings) {
    const { deviceTime } = reading;
    const known: Signals = state?.signals ?? {};
    const fresh = Object.entries(flat(reading)).filter(([name]) => (known[name]?.time ?? '') <= deviceTime);
    const signals = Object.fromEntries(fresh.map(([name, value]) => [name, { value, time: deviceTime }]));
    const latest = state && state.deviceTime > deviceTime ? state.deviceTime : deviceTime;
    state = {
      vehicleId: view.vehicleId,
      deviceTime: latest,
      receivedAt: time,
      signals: { ...known, ...signals },
    };
  }
  return state as VehicleState;
}

/** About the reading, not measured. */
const about: ReadonlySet<string> = new Set(['id', 'deviceTime', 'receivedAt', 'private']);

/** Signals by name, as a state has them: `tirePressure.frontLeft`. A location is one value. */
function flat(reading: object): Record<string, unknown> {
  const signals: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(reading)) {
    if (about.has(name)) continue;
    if (!isGroup(value)) signals[name] = value;
    else for (const [part, one] of Object.entries(value)) signals[`${name}.${part}`] = one;
  }
  return signals;
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('coordinates' in value);
