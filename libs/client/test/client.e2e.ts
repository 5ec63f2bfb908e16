import { startPlatform, TcpProxy, waitFor, type TestPlatform } from '@rover/testing';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Rover, RoverError, type RoomStatus } from '../src/index.js';
import { Published } from './support/published.js';

let platform: TestPlatform;
let published: Published;
let token: string;
let vehicleId: string;

const tokenOf = async (user: string, roles: string[], more: object = {}): Promise<string> => {
  const visitor = new Rover({ url: platform.url });
  const { data } = await visitor.post('/api/v1/auth/token', { body: { user, roles, ...more } as never });
  return data.token;
};

beforeAll(async () => {
  [platform, published] = await Promise.all([startPlatform(), Published.create()]);
  token = await tokenOf('ada', ['admin']);
});

afterAll(() => Promise.all([platform?.stop(), published?.remove()]));

describe('the package', () => {
  it('has what it needs and nothing else', () => {
    expect(published.files).toContain('README.md');
    expect(published.files).toContain('dist/index.d.ts');
    expect(
      published.files.filter((path) => !/^(?:package\.json|README\.md|dist\/.*\.(?:js|d\.ts))$/.test(path)),
    ).toEqual([]);
    const scripts = published.files.filter((path) => path.endsWith('.js'));
    const text = scripts.map((path) =>
      readFileSync(join(published.folder, 'node_modules/@rover/client', path), 'utf8'),
    );
    expect(gzipSync(text.join('')).length).toBeLessThan(16 * 1024);
    expect(text.join('')).not.toMatch(/from '@rover|from 'zod|from 'node:/);
  });
});

describe('the programs of the README', () => {
  const env = (more: Record<string, string> = {}) => ({
    ROVER_URL: platform.url,
    ROVER_TOKEN: token,
    ...more,
  });
  const printed = async (file: string, more?: Record<string, string>) => {
    const said = await published.run(file, env(more));
    const { prints } = published.examples.find((example) => example.file === file) ?? { prints: [] };
    expect(prints.length).toBeGreaterThan(0);
    for (const text of prints) expect(said.split('\n')).toContain(text);
  };

  it('ask', async () => {
    await printed('ask.js');
    const rover = new Rover({ url: platform.url, token });
    vehicleId = (await rover.get('/api/v1/vehicles', { query: { make: 'Ford' } })).data[0]?.id ?? '';
  });

  it('follow', () => printed('follow.js', { VEHICLE: vehicleId }));

  it('track', () => printed('track.js'));

  it('draw', async () => {
    await published.add('draw.js', draw);
    const rover = new Rover({ url: platform.url, token });
    const drawn = published.run('draw.js', env({ VEHICLE: vehicleId }));
    const speeds = setInterval(() => {
      const deviceTime = new Date().toISOString();
      const reading = { vehicleId, deviceTime, speed: 72 };
      rover.post('/api/v1/telemetry', { body: { readings: [reading] } }).catch(() => undefined);
    }, 250);
    expect(await drawn.finally(() => clearInterval(speeds))).toContain('72 km/h');
  });
});

/** Draws the panel until everything in it has come. */
const draw = `
import { Window } from 'happy-dom';
const window = new Window();
const { document, navigator } = window;
Object.assign(globalThis, { window, document, navigator });
globalThis.IntersectionObserver = class {
  constructor(told) { this.told = told; }
  observe() { setTimeout(() => this.told([{ isIntersecting: true }]), 300); }
  disconnect() {}
};
const { createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { Panel, connect } = await import('./panel.js');
const rover = connect(process.env.ROVER_TOKEN);
const root = createRoot(document.body.appendChild(document.createElement('main')));
const shown = { rover, vehicle: process.env.VEHICLE, showroom: 'north', userId: 'ada' };
root.render(createElement(Panel, shown));
const text = () => document.body.textContent;
const first = setTimeout(() => console.log(text()), 50);
const deadline = Date.now() + 30_000;
while (!/\\d+ km\\/h\\d+ visitors\\d+ for you\\d+ alerts/.test(text()) && Date.now() < deadline)
  await new Promise((resolve) => setTimeout(resolve, 50));
console.log(text());
root.unmount();
await rover.close();
process.exit(0);
`;

describe('a room', () => {
  const speedOf = (n: number) => n / 10;
  let sent = 0;
  const drive = async (rover: Rover, count: number) => {
    for (let i = 0; i < count; i++) {
      const deviceTime = new Date(Date.now() - 1_000 + i).toISOString();
      const readings = [{ vehicleId, deviceTime, speed: speedOf(++sent) }];
      await rover.post('/api/v1/telemetry', { body: { readings } });
    }
  };

  it('is followed through cut connections and the death of its server: all of it, once, in order', async () => {
    const { proxy, url } = await TcpProxy.inFrontOf(platform.url);
    const driver = new Rover({ url: platform.url, token });
    const rover = new Rover({ url, token: () => tokenOf('ada', ['admin']) });
    // Of a partition that gets its first entry meanwhile nobody knows what was before: a room that hangs on such a one has a gap.
    const room = rover.room(`telemetry:${vehicleId}`);
    const [heard, statuses]: [number[], RoomStatus[]] = [[], []];
    room.onStatus((status) => statuses.push(status));
    room.on('vehicle.telemetry.recorded', ({ data }) => {
      for (const { speed = 0 } of data.readings) if (speed < 70) heard.push(speed);
    });
    await room.ready();
    await drive(driver, 20);
    proxy.cut();
    await drive(driver, 20);
    await platform.app('realtime-gateway').kill();
    await drive(driver, 20);
    platform.app('realtime-gateway').start();
    await drive(driver, 20);
    await waitFor(() => heard.length >= sent, 60_000);
    expect(heard).toEqual(Array.from({ length: sent }, (_, i) => speedOf(i + 1)));
    expect(statuses).toContain('waiting');
    expect(room.status).toBe('live');
    await rover.close();
    await proxy.close();
  });

  it('goes on from a cursor that was kept', async () => {
    const driver = new Rover({ url: platform.url, token });
    const first = new Rover({ url: platform.url, token });
    const followed = await first.room(`vehicle:${vehicleId}`).ready();
    // With a snapshot comes the second before it; the cursor of an event is that of the event.
    const last = new Promise<void>((resolve) =>
      followed.on('vehicle.telemetry.recorded', ({ data }) => {
        if (data.readings.some(({ speed }) => speed === speedOf(sent))) resolve();
      }),
    );
    await drive(driver, 1);
    await last;
    const { cursor } = followed;
    await first.close();
    const before = sent;
    await drive(driver, 5);
    const second = new Rover({ url: platform.url, token });
    const heard: number[] = [];
    const room = second.room(`vehicle:${vehicleId}`, { since: cursor });
    for await (const { data } of room.events('vehicle.telemetry.recorded')) {
      heard.push(...data.readings.map(({ speed = 0 }) => speed));
      if (heard.length >= 5) break;
    }
    expect(heard).toEqual([1, 2, 3, 4, 5].map((n) => speedOf(before + n)));
    await second.close();
  });

  it('is refused to those who may not be in it, and to nobody else', async () => {
    const ben = new Rover({ url: platform.url, token: await tokenOf('ben', ['customer']) });
    const [mine, foreign] = [ben.room('user:ben'), ben.room('user:ada')];
    await mine.ready();
    const error = await foreign.ready().catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(RoverError);
    expect(error).toMatchObject({ code: 'ROOM_FORBIDDEN' });
    expect(foreign.status).toBe('refused');
    await expect(foreign.events().next()).rejects.toMatchObject({ code: 'ROOM_FORBIDDEN' });
    await ben.close();
    const nobody = new Rover({ url: platform.url, token: 'forged' });
    await expect(nobody.room('deals').ready()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(nobody.status).toBe('refused');
    await nobody.close();
  });

  it('tells who is in it', async () => {
    const rover = new Rover({ url: platform.url, token });
    await rover.room('deals').ready();
    // Presence is told between servers, and takes a moment.
    await waitFor(async () => (await rover.presence('deals')).count === 1);
    await rover.close();
  });
});
