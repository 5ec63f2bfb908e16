import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { dealScored } from '@rover/contracts';
import { aCaller, waitFor } from '@rover/testing';
import { WebSocket } from 'ws';
import { deal } from './events.js';
import { World, type Client } from './world.js';

const BURST = 50;
const customer = aCaller('customer');

let world: World;
let witness: Client;
const url = () => new URL('/socket.io/?EIO=4', world.replicas[0]?.url);

beforeAll(async () => {
  world = await World.create({ ROVER_SOCKET_HANDSHAKES_PER_SECOND: String(BURST / 10) });
  witness = await world.connect(customer, { expiresInMs: 600_000 });
  await witness.subscribe('deals');
}, 60_000);
afterAll(() => world?.end(), 30_000);

/** Nobody else notices: the witness hears what happens, and nothing but that. */
async function expectPeace(subject: string): Promise<void> {
  await world.publish(dealScored, deal(subject, 9));
  await waitFor(() => witness.received.some((event) => event.subject === subject));
  expect(witness.notices.map(([name]) => name)).toEqual(['session.ready']);
}

/** A connection that was let in, and that says something else than Socket.IO from now on. */
async function admitted(): Promise<WebSocket> {
  const token = await world.signer.sign(customer, 60_000);
  const socket = new WebSocket(`${url().href.replace('http', 'ws')}&transport=websocket`);
  await once(socket, 'message');
  socket.send(`40${JSON.stringify({ token })}`);
  await once(socket, 'message');
  return socket;
}

describe('garbage', () => {
  it.each([
    ['binary frames', () => randomBytes(300)],
    ['a binary frame that looks like a message', () => Buffer.from('42["subscribe",{"room":"deals"}]')],
    ['an attachment that was not announced', () => Buffer.from([4, 0, 1, 2])],
    ['an unknown packet', () => '9'],
    ['an unknown kind of message', () => '49["subscribe"]'],
    ['half a message', () => '42["subscribe",{"room":'],
    ['no message at all', () => randomBytes(200).toString('latin1')],
    ['a packet of a namespace that does not exist', () => '42/admin,["subscribe",{"room":"deals"}]'],
  ])('ends the connection that sends it, and no other: %s', async (what, garbage) => {
    const rogue = await admitted();
    const closed = once(rogue, 'close');
    rogue.send(garbage());
    await closed;
    await expectPeace(what);
  });

  it('that is not even HTTP is hung up on', async () => {
    const { port, hostname } = url();
    const rogue = connect(Number(port), hostname);
    rogue.on('error', () => undefined);
    const closed = once(rogue, 'close');
    rogue.write(randomBytes(1_000));
    rogue.resume();
    await closed;
    await expectPeace('no http');
  });
});

describe('a flood of handshakes', () => {
  const knock = async (address: string) => {
    const answer = await fetch(`${url().href}&transport=polling`, {
      headers: { 'x-forwarded-for': address },
    });
    return { status: answer.status, text: await answer.text() };
  };

  it('is refused with a stable code to the one address, and the others notice nothing', async () => {
    const flood = Promise.all(Array.from({ length: 10 * BURST }, () => knock('203.0.113.7')));
    await expectPeace('in the flood');
    const answers = await flood;
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(5 * BURST);
    for (const { status, text } of refused)
      expect([status, JSON.parse(text)]).toEqual([403, { code: 4, message: 'RATE_LIMITED' }]);
    expect((await knock('203.0.113.8')).status).toBe(200);
    await expectPeace('after the flood');
  });
});
