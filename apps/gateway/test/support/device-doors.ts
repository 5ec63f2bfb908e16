import type { RunningApp } from '@rover/platform';
import { createTestApp, createTestRedis, waitFor, type TestRedis } from '@rover/testing';
import { gateway } from '../../src/gateway.app.js';
import { FakeServices, openDoors, type Heard } from './fake-services.js';
import { GatewayClient, type Answer, type Sending } from './gateway-client.js';

/** A gateway as devices meet it: with a key that speaks for `v1`, and ears for what is handed on. */
export class DeviceDoors {
  private constructor(
    private readonly redis: TestRedis,
    private readonly services: FakeServices,
    private readonly running: RunningApp,
    readonly client: GatewayClient,
    readonly manager: string,
  ) {}

  /** The key of a device that has one vehicle, `v1`. */
  key = '';

  static async open(env: Record<string, string> = {}): Promise<DeviceDoors> {
    const redis = await createTestRedis();
    const services = new FakeServices(redis);
    await services.start('event-ingest', {}, ['payloads.received', 'readings.received']);
    await services.start('vehicle-profiles', openDoors);
    const running = await createTestApp(gateway, { redis, env });
    const client = new GatewayClient(running.url);
    const doors = new DeviceDoors(redis, services, running, client, await client.token('meg', 'manager'));
    doors.key = await doors.keyFor({ vehicleIds: ['v1'] });
    return doors;
  }

  async close(): Promise<void> {
    await this.running.close();
    await this.services.stop();
    await this.redis.drop();
  }

  /** A new key; `made` says its vehicles and what it calls them. */
  async keyFor(made: object): Promise<string> {
    const body = { name: 'box', ...made };
    const created = await this.client.send('POST /api/v1/device-keys', { token: this.manager, body });
    return created.json.data.key as string;
  }

  /** `line` is method and path below `/api/v1`. */
  send(line: string, sending: Sending = {}, key = this.key): Promise<Answer> {
    const headers = { 'x-device-key': key, ...sending.headers };
    return this.client.send(line.replace(' ', ' /api/v1'), { ...sending, headers });
  }

  /** What was handed on since, once something was. */
  async heardOf(act: () => Promise<unknown>): Promise<Heard[]> {
    const { heard } = this.services;
    const before = heard.length;
    await act();
    return waitFor(() => heard.length > before && heard.slice(before));
  }

  /** Waits until something is handed on with this very text. */
  async hears(raw: string): Promise<void> {
    await waitFor(() => this.services.heard.some((heard) => heard.raw === raw));
  }

  /** That nothing was handed on: what is sent behind it is heard, and alone. */
  async nothingOf(act: () => Promise<unknown>): Promise<void> {
    const heard = await this.heardOf(async () => {
      await act();
      await this.send('POST /telemetry', {
        body: { readings: [{ vehicleId: 'v1', deviceTime: '2026-01-01T00:00:00Z', speed: 1 }] },
      });
    });
    expect(heard.map(({ type }) => type)).toEqual(['readings.received']);
  }
}
