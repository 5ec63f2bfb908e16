import type { Random } from '../inventory/random.js';
import type { Builder } from './builder.js';

export const FLEET = 'demo-fleet';

const models = [
  ['Ford', 'Transit', 'Van', 'diesel'],
  ['Volkswagen', 'ID. Buzz', 'Van', 'electric'],
  ['Toyota', 'Corolla', 'Hatchback', 'hybrid'],
  ['Skoda', 'Octavia', 'Wagon', 'diesel'],
  ['Hyundai', 'Kona', 'SUV', 'electric'],
] as const;
const colours = ['white', 'blue', 'grey', 'red'] as const;

/** Around a town that is on no dealer's list: where demo drives begin. */
export const DEPOT = { longitude: -0.1276, latitude: 51.5072 };

interface State {
  readonly deviceTime: string;
  readonly signals: Readonly<Record<string, { readonly value: unknown } | undefined>>;
}

/** A vehicle, and how it was last seen. */
export interface FleetVehicle {
  readonly id: string;
  readonly fuelType?: string;
  /** Longitude and latitude. */
  readonly location?: readonly [number, number];
  /** Metres. */
  readonly odometer?: number;
  /** Epoch ms. */
  readonly seenAt?: number;
}

/** A fleet with its vehicles, a fence round its depot, and rules that drivers break now and then. Answers the vehicles. */
export async function makeFleet(build: Builder, random: Random, count: number): Promise<FleetVehicle[]> {
  const known = await build.ask<FleetVehicle[]>('POST /vehicles/search', { fleetId: FLEET, limit: 100 });
  if (known && known.length > 0) return Promise.all(known.map((vehicle) => asLastSeen(build, vehicle)));
  await build.ask('POST /fleets', { id: FLEET, name: 'Harbour Deliveries' });
  const vehicles: FleetVehicle[] = [];
  for (let n = 1; n <= count; n++) {
    const vehicle = await build.ask<FleetVehicle>('POST /vehicles', vehicleOf(n, random));
    if (vehicle) vehicles.push(vehicle);
  }
  await guard(build);
  return vehicles;
}

async function asLastSeen(build: Builder, { id, fuelType }: FleetVehicle): Promise<FleetVehicle> {
  const state = await build.ask<State>(`GET /vehicles/${id}/state`);
  const place = state?.signals['location']?.value as { coordinates: [number, number] } | undefined;
  const odometer = state?.signals['odometer']?.value as number | undefined;
  const seenAt = state && Date.parse(state.deviceTime);
  return { id, fuelType, location: place?.coordinates, odometer, seenAt };
}

function vehicleOf(n: number, random: Random): object {
  const [make, model, bodyClass, fuelType] = random.pick(models);
  return {
    ...{ make, model, bodyClass, fuelType, fleetId: FLEET },
    plate: `DEMO ${String(n).padStart(2, '0')}`,
    plateRegion: 'GB',
    modelYear: random.int(2019, 2026),
    colour: random.pick(colours),
    status: 'active',
  };
}

async function guard(build: Builder): Promise<void> {
  await build.ask('POST /geofences', {
    ...{ name: 'Depot', fleetId: FLEET },
    feature: {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [DEPOT.longitude, DEPOT.latitude] },
      properties: { radius: 2_000 },
    },
  });
  await build.ask(
    'POST /alert-rules',
    rule('Faster than 105 km/h', { signal: 'speed', is: '>', value: 105 }),
  );
  await build.ask(
    'POST /alert-rules',
    rule('Nearly out of fuel', { signal: 'fuelLevel', is: '<', value: 10 }),
  );
}

const rule = (name: string, condition: object): object => ({
  name,
  scope: { type: 'fleet', fleetIds: [FLEET] },
  definition: {
    when: { type: 'signal', ...condition },
    levels: [{ severity: 'warning', afterSeconds: 5 }],
  },
});
