import { startPlatform } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { GatewayClient } from './support/gateway-client.js';
import { PlatformDoor } from './support/platform-door.js';

describe('customers, through the public doors', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    door = await PlatformDoor.of(platform);
  });

  afterAll(() => platform?.stop());

  it('are made known, joined, changed, merged, set apart, handed off, exported and forgotten', async () => {
    const ann = { givenName: 'Ann', emails: [{ value: 'ann@example.org' }], showroomId: 'north' };
    const made = await door.send('POST /customers', { body: ann });
    expect(made).toMatchObject({ status: 201, json: { meta: { outcome: 'created' } } });
    const again = await door.send('POST /customers', {
      body: { ...ann, phones: [{ value: '213 373 4253' }] },
    });
    const { id } = made.json.data;
    expect(again.json).toMatchObject({ data: { id }, meta: { outcome: 'matched', matchedBy: 'email' } });

    const tag = (await door.send(`GET /customers/${id}`)).headers.get('etag') as string;
    const patch = { familyName: 'Lee', externalIds: [{ system: 'rover', value: 'ann', verified: true }] };
    expect((await door.send(`PATCH /customers/${id}`, { body: patch })).status).toBe(428);
    const headers = { 'if-match': tag };
    const changed = await door.send(`PATCH /customers/${id}`, { body: patch, headers });
    expect(changed).toMatchObject({ status: 200, json: { data: { familyName: 'Lee' } } });
    expect((await door.send(`PATCH /customers/${id}`, { body: patch, headers })).status).toBe(412);
    const found = await door.send('GET /customers?phone=(213)%20373-4253');
    expect(found.json.data).toMatchObject([{ id, phones: [{ value: '+12133734253' }] }]);

    const otherId = (await door.send('POST /customers', { body: { givenName: 'Anna', familyName: 'Lee' } }))
      .json.data.id;
    expect((await door.send(`GET /customers/${id}/duplicates`)).status).toBe(200);
    const merged = await door.send(`POST /customers/${id}/merge`, { body: { otherId } });
    expect(merged.json.data).toMatchObject({ id, merged: [otherId] });
    expect((await door.send(`GET /customers/${otherId}`)).json.data.id).toBe(id);
    const apart = await door.send(`POST /customers/${id}/unmerge`, { body: { otherId } });
    expect(apart.json.data).toMatchObject({ id: otherId, givenName: 'Anna' });
    expect((await door.send(`POST /customers/${id}/unmerge`, { body: { otherId } })).status).toBe(409);

    const { code } = (await door.send(`POST /customers/${id}/handoffs`, { body: { channel: 'kiosk' } })).json
      .data;
    const redeemed = await door.send('POST /handoffs/redeem', { body: { code } });
    expect(redeemed.json.data).toMatchObject({ customerId: id, givenName: 'Ann' });
    expect((await door.send('POST /handoffs/redeem', { body: { code } })).status).toBe(404);

    const token = await new GatewayClient(platform.url).token('ann', 'customer');
    const will = { optOut: ['email'], doNotSell: true };
    const own = await door.send(`POST /customers/${id}/consents`, { body: will, token });
    expect(own.json.data).toMatchObject({
      doNotSell: true,
      consents: [{ channel: 'email', status: 'denied' }],
    });
    const exported = await door.send(`GET /customers/${id}/export`, { token });
    expect(exported.json.data).toMatchObject({ customer: { id }, timeline: expect.any(Array) });
    expect((await door.send(`GET /customers/${id}/timeline?limit=2`)).json.data).toHaveLength(2);
    const accesses = await door.send(`GET /customers/${id}/accesses?limit=100`);
    expect(accesses.json.data.map(({ door: by }: { door: string }) => by)).toContain('customers.export');
    expect((await door.send(`POST /customers/${id}/rebuild`)).json.meta).toEqual({ differed: [] });
    expect((await door.send('GET /customers', { token })).status).toBe(403);

    const erased = await door.send(`DELETE /customers/${id}`, { headers: { 'if-match': '*' } });
    expect(erased).toMatchObject({ status: 200, json: { data: { customerId: id } } });
    expect((await door.send(`GET /customers/${id}`)).status).toBe(404);
    expect((await door.send(`GET /customers/${id}`, { token })).status).toBe(404);
  });

  it('are not made of what cannot be read', async () => {
    const refused = await door.send('POST /customers', {
      body: { phones: [{ value: '12' }], showroomId: 'north' },
    });
    expect(refused).toMatchObject({ status: 422, json: { errors: [{ path: 'phones.0.value' }] } });
    const strange = await door.send('POST /customers', { body: { givenName: 'A', nickname: 'B' } });
    expect([400, 422]).toContain(strange.status);
    expect((await door.send('POST /customers', { body: { showroomId: 'north' } })).status).toBe(422);
  });
});
