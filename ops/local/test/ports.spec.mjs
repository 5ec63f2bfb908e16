import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePorts } from '../apps/app-ports.mjs';
import { Ports, isFree } from '../support/ports.mjs';

async function listening(port = 0) {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe('ports', () => {
  let folder, file, holder;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rover-ports-'));
    file = join(folder, 'ports.json');
    holder = await listening();
  });

  afterEach(async () => {
    await holder.close();
    rmSync(folder, { recursive: true, force: true });
    delete process.env.ROVER_PORT;
  });

  it('are remembered over runs', async () => {
    const first = await new Ports(file).choose('redis');
    expect(await isFree(first)).toBe(true);
    expect(await new Ports(file).choose('redis')).toBe(first);
  });

  it('change when someone else has taken them, and never meet', async () => {
    const ports = new Ports(file);
    const redis = await ports.choose('redis', holder.port);
    expect(redis).not.toBe(holder.port);
    expect(await ports.choose('postgres', redis)).not.toBe(redis);
  });

  it('of the gateway is the one asked for, or a failure that names who has it', async () => {
    process.env.ROVER_PORT = String(holder.port);
    const failure = await choosePorts(new Ports(file)).catch((error) => error);
    expect(failure.message).toMatch(
      new RegExp(`^Port ${holder.port}, wanted by gateway, is taken by .*\\(pid ${process.pid}\\)`),
    );
    expect(failure.advice).toContain(`ROVER_PORT=${holder.port + 10} npm start`);
  });

  it.each(['0', '-1', '65536', '80a', '1.5'])('refuse %s', async (text) => {
    process.env.ROVER_PORT = text;
    await expect(choosePorts(new Ports(file))).rejects.toThrow(`ROVER_PORT is "${text}"`);
  });
});
