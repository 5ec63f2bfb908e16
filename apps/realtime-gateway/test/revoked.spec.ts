import {
  accessGrantChanged,
  fleetUpdated,
  vehicleProfileUpdated,
  vehicleTelemetryRecorded,
  type Caller,
  type EventData,
} from '@rover/contracts';
import { bundlesOf, waitFor } from '@rover/testing';
import { uuidV7 } from '@rover/redis-streams';
import { reading } from './events.js';
import { leave, World, type Client } from './world.js';

let world: World;
let made = 0;

beforeAll(async () => (world = await World.create()), 60_000);
afterAll(() => world?.end(), 30_000);

const person = (): Caller => ({ sub: `person-${++made}`, roles: ['customer'] });
/** Rooms of fleets are for those whose token says that they work with vehicles. */
const staff = (): Caller => ({ ...person(), roles: ['fleetOperator'] });
const vehicle = () => `vehicle-${++made}`;
const time = '2026-01-01T12:00:00.000Z';
const grantChanged = (user: string, vehicleId: string): EventData<typeof accessGrantChanged> => ({
  ...{ grantId: uuidV7(), user, role: 'driver', vehicleId, until: null, kind: 'revoked', time },
});
const revoked = ({ notices }: Client) =>
  notices.filter(([name]) => name === 'session.revoked').map(([, body]) => body);
const speeds = ({ received }: Client) =>
  received.flatMap(
    ({ data }) => (data['readings'] as { speed: number }[] | undefined)?.map(({ speed }) => speed) ?? [],
  );

/** Whoever is still in the room has heard the reading; then it can be told who has not. */
async function drive(id: string, speed: number, witness: Client): Promise<void> {
  await world.publish(vehicleTelemetryRecorded, ...bundlesOf(reading(id, speed)));
  await waitFor(() => speeds(witness).includes(speed));
}

describe('a room whose leave ends', () => {
  it('is not entered without leave', async () => {
    const [who, id] = [person(), vehicle()];
    leave.set(`${who.sub} ${id}`, false);
    const client = await world.connect(who);
    expect((await client.subscribe(`vehicle:${id}`)).error).toMatchObject({ code: 'ROOM_FORBIDDEN' });
    leave.delete(`${who.sub} ${id}`);
    expect(await client.subscribe(`vehicle:${id}`)).toMatchObject({ room: `vehicle:${id}` });
  });

  it('is left at once by the one who lost it, with a notice, and by nobody else', async () => {
    const [lost, kept, id] = [person(), person(), vehicle()];
    const [loser, witness] = [await world.connect(lost), await world.connect(kept)];
    for (const client of [loser, witness])
      for (const room of ['vehicle', 'telemetry']) await client.subscribe(`${room}:${id}`);
    await drive(id, 1, witness);
    await waitFor(() => speeds(loser).includes(1));
    leave.set(`${lost.sub} ${id}`, false);
    await world.publish(accessGrantChanged, grantChanged(lost.sub, id));
    await waitFor(() => revoked(loser).length === 2);
    expect(revoked(loser)).toEqual([
      { room: `vehicle:${id}`, code: 'ACCESS_ENDED' },
      { room: `telemetry:${id}`, code: 'ACCESS_ENDED' },
    ]);
    await drive(id, 2, witness);
    expect(speeds(loser)).not.toContain(2);
    expect(revoked(witness)).toEqual([]);
  });

  it('is left when its time is over, without any event', async () => {
    const [who, other, id] = [person(), person(), vehicle()];
    leave.set(`${who.sub} ${id}`, new Date(Date.now() + 500).toISOString());
    const [client, witness] = [await world.connect(who), await world.connect(other)];
    await witness.subscribe(`telemetry:${id}`);
    expect(await client.subscribe(`telemetry:${id}`)).toMatchObject({ room: `telemetry:${id}` });
    await waitFor(() => revoked(client).length === 1);
    await drive(id, 3, witness);
    expect(speeds(client)).toEqual([]);
  });

  it('stays open when its time was put off', async () => {
    const [who, id] = [person(), vehicle()];
    leave.set(`${who.sub} ${id}`, new Date(Date.now() + 60_000).toISOString());
    const client = await world.connect(who);
    await client.subscribe(`telemetry:${id}`);
    leave.set(`${who.sub} ${id}`, null);
    await world.publish(accessGrantChanged, grantChanged(who.sub, id));
    await drive(id, 4, client);
    expect(revoked(client)).toEqual([]);
  });

  it('is asked about when a fleet moves, and when a vehicle changes its fleet or goes', async () => {
    const [who, fleetId] = [staff(), `fleet-${++made}`];
    const [moved, gone] = [vehicle(), vehicle()];
    const client = await world.connect(who);
    for (const room of [`fleet:${fleetId}`, `vehicle:${moved}`, `vehicle:${gone}`])
      await client.subscribe(room);
    const updated = { version: 2, fields: ['fleetId'], time };
    leave.set(`${who.sub} ${gone}`, false);
    await world.publish(vehicleProfileUpdated, { vehicleId: gone, kind: 'deleted', ...updated, fields: [] });
    await waitFor(() => revoked(client).length === 1);
    leave.set(`${who.sub} ${moved}`, false);
    await world.publish(vehicleProfileUpdated, { vehicleId: moved, kind: 'updated', ...updated });
    await waitFor(() => revoked(client).length === 2);
    leave.set(`${who.sub} ${fleetId}`, false);
    const fleet = { fleetId, kind: 'updated' as const, name: 'North', parentId: null, version: 2, time };
    await world.publish(fleetUpdated, fleet);
    await waitFor(() => revoked(client).length === 3);
    expect(revoked(client).map(({ room }) => room)).toEqual([
      `vehicle:${gone}`,
      `vehicle:${moved}`,
      `fleet:${fleetId}`,
    ]);
  });

  it('may be entered again when access is given back', async () => {
    const [who, id] = [person(), vehicle()];
    const client = await world.connect(who);
    await client.subscribe(`telemetry:${id}`);
    leave.set(`${who.sub} ${id}`, false);
    await world.publish(accessGrantChanged, grantChanged(who.sub, id));
    await waitFor(() => revoked(client).length === 1);
    leave.delete(`${who.sub} ${id}`);
    await client.subscribe(`telemetry:${id}`);
    await drive(id, 5, client);
  });
});
