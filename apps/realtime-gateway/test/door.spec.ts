import fc from 'fast-check';
import { dealScored } from '@rover/contracts';
import { aCaller, waitFor } from '@rover/testing';
import { deal } from './events.js';
import { signer } from './signer.js';
import { World, type Answer } from './world.js';

let world: World;
const url = () => world.replicas[0]?.url ?? '';
const customer = aCaller('customer');

beforeAll(async () => {
  world = await World.create({
    ROVER_SOCKET_ROOMS: '8',
    ROVER_SOCKET_MESSAGES_PER_MINUTE: '500',
    ROVER_SOCKET_MESSAGE_BYTES: '10000',
  });
}, 60_000);
afterAll(() => world?.end(), 30_000);

async function refusal(options: object): Promise<unknown> {
  const client = world.open(url(), options);
  const [, body] = await waitFor(() => client.notices.find(([name]) => name === 'connect_error'));
  client.socket.disconnect();
  return body?.['code'];
}

describe('the handshake', () => {
  it('wants a token, and takes it from `auth` or a header but not from the address', async () => {
    const token = await world.signer.sign(customer, 60_000);
    expect(await refusal({})).toBe('UNAUTHENTICATED');
    expect(await refusal({ query: { token } })).toBe('UNAUTHENTICATED');
    expect(await refusal({ auth: { token: '' } })).toBe('UNAUTHENTICATED');
    const client = world.open(url(), { extraHeaders: { authorization: `Bearer ${token}` } });
    await waitFor(() => client.socket.connected);
  });

  it.each([
    ['garbage', { token: 'abc' }],
    ['no text', { token: { $ne: 1 } }],
    ['a prototype', JSON.parse('{"__proto__":{"token":"x"},"constructor":1}') as object],
  ])('refuses %s', async (_what, auth) => {
    expect(['UNAUTHENTICATED', 'TOKEN_INVALID']).toContain(await refusal({ auth }));
  });

  it('refuses tokens that are expired or forged', async () => {
    expect(await refusal({ auth: { token: await world.signer.sign(customer, -120_000) } })).toBe(
      'TOKEN_EXPIRED',
    );
    const token = await world.signer.sign(customer, 60_000);
    const stranger = await (await signer()).sign(customer, 60_000);
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`;
    for (const forged of [`${token.slice(0, -8)}AAAAAAAA`, stranger, unsigned])
      expect(await refusal({ auth: { token: forged } })).toBe('TOKEN_INVALID');
    expect(await refusal({ transports: ['polling'], auth: { token: stranger } })).toBe('TOKEN_INVALID');
  });

  it('serves polling as well', async () => {
    const token = await world.signer.sign(customer, 60_000);
    const client = world.open(url(), { transports: ['polling'], auth: { token } });
    await waitFor(() => client.socket.connected);
    expect(await client.subscribe('deals')).toMatchObject({ room: 'deals' });
    await world.publish(dealScored, deal('polled', 4));
    await waitFor(() => client.received.some(({ subject }) => subject === 'polled'));
  });

  it('tells who one is, and that the token expires, before it closes', async () => {
    const client = await world.connect(customer, { expiresInMs: 2_500 });
    expect(client.notices[0]).toEqual([
      'session.ready',
      {
        sid: client.socket.id,
        caller: customer,
        expiresAt: expect.any(String),
        rooms: [`user:${customer.sub}`, 'users'],
      },
    ]);
    await waitFor(() => client.notices.some(([name]) => name === 'disconnect'));
    const names = client.notices.map(([name, body]) => [name, body['code']]);
    expect(names).toEqual([
      ['session.ready', undefined],
      ['session.reconnect', 'TOKEN_EXPIRING'],
      ['error', 'TOKEN_EXPIRED'],
      ['disconnect', undefined],
    ]);
  });
});

describe('messages of clients', () => {
  it('are refused with a stable code when they make no sense', async () => {
    const { socket } = await world.connect(customer);
    const ask = (...args: [string, ...unknown[]]) =>
      socket.timeout(5_000).emitWithAck(...args) as Promise<Answer>;
    const polluted: unknown = JSON.parse('{"room":"deals","__proto__":{"admin":true}}');
    const codes = await Promise.all([
      ask('subscribe', polluted),
      ask('subscribe'),
      ask('subscribe', 'deals'),
      ask('subscribe', { room: 'deals', extra: 1 }),
      ask('subscribe', { room: ['deals'] }, 2),
      ask('subscribe', { room: 'deals', since: 7 }),
      ask('subscribe', { room: 'deals', since: 'forged' }),
      ask('subscribe', { room: 'vehicle:*' }),
      ask('subscribe', { room: 'user:somebody' }),
      ask('unsubscribe', {}),
      ask('constructor', {}),
      ask('track', {}),
    ]);
    expect(codes.map(({ error }) => error?.code)).toEqual([
      ...Array<string>(6).fill('VALIDATION_FAILED'),
      'CURSOR_INVALID',
      'ROOM_UNKNOWN',
      'ROOM_FORBIDDEN',
      'VALIDATION_FAILED',
      'MESSAGE_UNKNOWN',
      'VALIDATION_FAILED',
    ]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('that want no acknowledgement are answered by `error`', async () => {
    const client = await world.connect(customer);
    client.socket.emit('dance', {});
    client.socket.emit('subscribe', { room: 'admins' });
    await waitFor(() => client.notices.filter(([name]) => name === 'error').length === 2);
    expect(client.notices.map(([, body]) => body['code']).filter(Boolean)).toEqual([
      'MESSAGE_UNKNOWN',
      'ROOM_FORBIDDEN',
    ]);
  });

  it('of any kind leave the server and the others as they were', async () => {
    const witness = await world.connect(aCaller('manager'));
    await witness.subscribe('deals');
    const rogue = await world.connect(aCaller('driver'));
    const ask = (name: string, body: unknown) =>
      rogue.socket.timeout(5_000).emitWithAck(name, body) as Promise<Answer>;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('subscribe', 'unsubscribe'), fc.jsonValue(), async (name, body) => {
        expect((await ask(name, body)).error?.code).toMatch(/^[A-Z_]+$/);
      }),
      { numRuns: 60 },
    );
    await world.publish(dealScored, deal('still', 9));
    await waitFor(() => witness.received.some(({ subject }) => subject === 'still'));
    expect(witness.notices.map(([name]) => name)).toEqual(['session.ready']);
  });

  it('with attachments or too large end their own connection alone', async () => {
    const witness = await world.connect(customer);
    for (const body of [Buffer.from('binary'), { room: 'x'.repeat(20_000) }]) {
      const rogue = await world.connect(customer);
      rogue.socket.emit('subscribe', body);
      await waitFor(() => rogue.notices.some(([name]) => name === 'disconnect'));
    }
    expect(await witness.socket.emitWithAck('ping')).toEqual({ time: expect.any(String) });
  });

  it('are limited to so many rooms, and leaving makes room', async () => {
    const client = await world.connect(aCaller('admin'));
    const rooms = Array.from({ length: 5 }, (_, i) => `user:u${i}`);
    for (const room of rooms) expect((await client.subscribe(room)).error).toBeUndefined();
    expect((await client.subscribe('user:more')).error?.code).toBe('TOO_MANY_ROOMS');
    expect((await client.subscribe('user:u0')).error).toBeUndefined();
    await client.socket.emitWithAck('unsubscribe', { room: 'user:u0' });
    expect((await client.subscribe('user:more')).error).toBeUndefined();
  });

  it('are limited to so many a minute, for the caller and over all connections', async () => {
    const flooder = { ...customer, sub: 'flooder' };
    const [one, two] = [await world.connect(flooder), await world.connect(flooder)];
    const flood = await Promise.all(
      Array.from({ length: 501 }, () => one.socket.emitWithAck('ping') as Promise<Answer>),
    );
    expect(flood.filter(({ error }) => error?.code === 'RATE_LIMITED')).toHaveLength(1);
    expect((await two.subscribe('deals')).error).toMatchObject({
      code: 'RATE_LIMITED',
      retryable: true,
      retryAfter: 300,
    });
    const other = await world.connect(customer);
    expect((await other.subscribe('deals')).error).toBeUndefined();
  });
});

describe('operations', () => {
  it('see connections and rooms in the metrics', async () => {
    const client = await world.connect(aCaller('manager'));
    await client.subscribe('deals');
    const metrics = await (await fetch(`${url()}/metrics`)).text();
    expect(metrics).toMatch(
      /rover_active_connections\{connection_type="socket",app="realtime-gateway"\} [1-9]/,
    );
    expect(metrics).toMatch(/rover_rooms\{kind="deals",app="realtime-gateway"\} 1/);
    expect((await fetch(`${url()}/health/ready`)).status).toBe(200);
  });
});
