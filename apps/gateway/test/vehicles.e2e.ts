import { once } from 'node:events';
import { connect } from 'node:net';
import { startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { PlatformDoor } from './support/platform-door.js';

describe('vehicles, through the public door', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    door = await PlatformDoor.of(platform);
  });

  afterAll(() => platform?.stop());

  const created = async (body: object) => (await door.send('POST /vehicles', { body })).json.data;

  it('are made once for one key, and changed by who has read them', async () => {
    const body = { vin: '1HGCM82633A004352', colour: 'Red' };
    const headers = { 'idempotency-key': 'a-honda' };
    const first = await door.send('POST /vehicles', { body, headers });
    expect(first).toMatchObject({
      status: 201,
      json: { data: { make: 'Honda', modelYear: 2003, version: 1 } },
    });
    expect((await door.send('POST /vehicles', { body, headers })).json).toEqual(first.json);
    const path = `/vehicles/${first.json.data.id}`;
    const etag = (await door.send(`GET ${path}`)).headers.get('etag') as string;
    const change = (ifMatch?: string) =>
      door.send(`PATCH ${path}?source=document`, {
        body: { colour: 'Blue', trim: 'EX' },
        headers: { ...(ifMatch && { 'if-match': ifMatch }) },
      });
    expect(await change()).toMatchObject({ status: 428, json: { code: 'PRECONDITION_REQUIRED' } });
    expect(await change(etag)).toMatchObject({
      status: 200,
      json: { data: { colour: 'Red', trim: 'EX', version: 2 } },
    });
    expect(await change(etag)).toMatchObject({ status: 412, json: { code: 'VEHICLE_VERSION_MISMATCH' } });
    const { json } = await door.send(`GET ${path}/history`);
    expect(json.data[0].outranked).toEqual([{ field: 'colour', value: 'Blue' }]);
    expect((await door.send(`DELETE ${path}`, { headers: { 'if-match': '*' } })).status).toBe(200);
    expect((await door.send(`GET ${path}`)).status).toBe(404);
  });

  it('refuse what is not theirs', async () => {
    const send = (body: object) => door.send('POST /vehicles', { body });
    expect(await send({ vin: '1HGCM82633A123456' })).toMatchObject({
      status: 422,
      json: { code: 'VIN_INVALID' },
    });
    expect(await send({ plate: 'X 1', wheels: 4 })).toMatchObject({ status: 422 });
    expect(await send({ colour: 'Red' })).toMatchObject({ status: 422 });
    expect(await door.send('POST /vehicles/search', { body: { vin: '*' } })).toMatchObject({ status: 422 });
    expect(await door.send('POST /vehicles/search', { body: { engine: 'big' } })).toMatchObject({
      status: 422,
    });
    expect(await door.send('GET /vehicles?cursor=nonsense')).toMatchObject({ status: 400 });
    expect(await door.send('GET /vins/WP0ZZZ99ZTS39212O')).toMatchObject({
      status: 422,
      json: { errors: [{ path: 'vin.17' }] },
    });
  });

  it('come from a file, and are found, counted and summed up', async () => {
    const file =
      'Plate;Make;Year;Mileage;Fuel\nIM 1;Lada;2011;90,000;Petrol\nIM 2;Lada;2021;10,000;Diesel\nIM 3;Lada;x;1;Petrol\n';
    const started = await door.send('POST /vehicles/import?odometerUnit=mi&bodyClass=SUV', {
      body: file,
      headers: { 'content-type': 'text/csv' },
    });
    expect(started.status).toBe(202);
    const { id } = started.json.data;
    const progress = await waitFor(async () => {
      const { json } = await door.send(`GET /vehicles/imports/${id}`);
      return json.data.status === 'completed' && json.data;
    }, 30_000);
    expect(progress).toMatchObject({ received: 3, accepted: 2, rejected: 1 });
    const { json: rejections } = await door.send(`GET /vehicles/imports/${id}/rejections`);
    expect(rejections.data).toMatchObject([{ line: 4, field: 'modelYear' }]);
    const found = await door.send('POST /vehicles/search', {
      body: {
        make: 'lada',
        sort: { by: 'odometer' },
        total: true,
        facets: ['fuelType'],
        include: ['provenance'],
      },
    });
    expect(found.json).toMatchObject({
      data: [
        { plate: 'IM 2', included: { provenance: { plate: { source: 'document' } } } },
        { plate: 'IM 1' },
      ],
      meta: { nextCursor: null, total: 2, facets: { fuelType: [{ count: 1 }, { count: 1 }] } },
    });
    const analytics = await door.send('POST /vehicles/analytics', { body: { bodyClass: 'SUV' } });
    expect(analytics.json.data).toMatchObject({ count: 2, meanOdometer: 80_467_200 });
    expect((await door.send('GET /vehicles?make=Lada&limit=1')).json.meta.nextCursor).toEqual(
      expect.any(String),
    );
  });

  it('come from half a file not at all: not when it ends within a cell, nor when the connection does', async () => {
    const file = 'Plate,Make,Colour\nHC 1,Tatra,Red\nHC 2,Tatra,"Red, with stripes"\n';
    const headers = { 'content-type': 'text/csv' };
    const half = await door.send('POST /vehicles/import', { body: file.slice(0, -8), headers });
    expect(half).toMatchObject({ status: 422, json: { errors: [{ path: 'line 3' }] } });
    const socket = connect(Number(new URL(platform.url).port), '127.0.0.1');
    socket.end(
      `POST /api/v1/vehicles/import HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${door.token}\r\n` +
        `content-type: text/csv\r\ncontent-length: ${file.length}\r\n\r\n${file.slice(0, 40)}`,
    );
    await once(socket.resume(), 'close');
    const tatras = async () => (await door.send('GET /vehicles?make=Tatra')).json.data as { plate: string }[];
    expect(await tatras()).toEqual([]);
    expect((await door.send('POST /vehicles/import', { body: file, headers })).status).toBe(202);
    await waitFor(async () => (await tatras()).length === 2, 30_000);
    expect((await tatras()).map(({ plate }) => plate).sort()).toEqual(['HC 1', 'HC 2']);
  });

  it('merge', async () => {
    const [one, other] = [await created({ plate: 'ME 1' }), await created({ plate: 'ME 2', colour: 'Red' })];
    const merged = await door.send(`POST /vehicles/${one.id}/merge`, { body: { from: other.id } });
    expect(merged).toMatchObject({ status: 200, json: { data: { id: one.id, colour: 'Red' } } });
    expect((await door.send(`GET /vehicles/${other.id}`)).json.data.id).toBe(one.id);
  });
});
