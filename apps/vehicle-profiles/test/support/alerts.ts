import {
  createAlertRule,
  getVehicleAlert,
  listVehicleAlerts,
  topics,
  type AlertDefinition,
  type AlertRule,
  type AlertScope,
  type Condition,
  type RequestContract,
  type RequestOf,
  type ReplyOf,
  type VehicleAlert,
} from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamTail, type StreamMessage, type StreamsOptions } from '@rover/redis-streams';
import { aCaller, createTestApp, waitFor } from '@rover/testing';
import { app } from '../../src/app.js';
import { NOON, reading, startProfiles, type Profiles } from './profiles.js';

export const manager = aCaller('manager');

/** A condition on one signal. */
export const signal = (name: string, is: string, value: unknown, more: object = {}): Condition =>
  ({ type: 'signal', signal: name, is, value, ...more }) as Condition;

/** A definition of one level. */
export const warning = (when: Condition, more: Partial<AlertDefinition> = {}): AlertDefinition => ({
  when,
  levels: [{ severity: 'warning', afterSeconds: 0 }],
  ...more,
});

/** The service with what rings for its vehicles. */
export class AlertWorld {
  readonly heard: StreamMessage[] = [];
  /** The second after noon at which the clock stands, and readings come. */
  now = 60;
  private readonly tails: StreamTail[] = [];

  private constructor(readonly profiles: Profiles) {}

  static async open(): Promise<AlertWorld> {
    const world = new AlertWorld(await startProfiles());
    const options = world.profiles.running.app.get<StreamsOptions>(STREAMS);
    const onMessages = (messages: StreamMessage[]) => void world.heard.push(...messages);
    const tail = new StreamTail({ ...options, topics: [topics.alerts], from: 'now', onMessages });
    await tail.start();
    world.tails.push(tail);
    return world;
  }

  async close(): Promise<void> {
    await Promise.all(this.tails.map((tail) => tail.stop()));
    await this.profiles.close();
  }

  /** Another replica on the same ground, at the same time. */
  replica() {
    const { database, redis, clock } = this.profiles;
    return createTestApp(app, { database, redis, clock: { now: () => clock.time } });
  }

  /** Moves the time forward. */
  pass(seconds: number): number {
    this.now += seconds;
    this.profiles.clock.time = NOON + this.now * 1_000;
    return this.now;
  }

  /** A vehicle measures something now. */
  put(vehicle: string, measured: Parameters<typeof reading>[2]): Promise<void> {
    return this.profiles.record(reading(vehicle, this.now, measured));
  }

  async ask<C extends RequestContract>(
    contract: C,
    data: RequestOf<C>,
    caller = manager,
  ): Promise<ReplyOf<C>> {
    return this.profiles.bus.request(contract, data, { caller });
  }

  /** A rule for some vehicles. */
  async rule(definition: AlertDefinition, vehicleIds: string[]): Promise<AlertRule> {
    const scope: AlertScope = { type: 'vehicle', vehicleIds };
    return (await this.ask(createAlertRule, { name: 'A rule', enabled: true, scope, definition })).data;
  }

  /** Alerts of a vehicle, in the order in which they rang. */
  async of(vehicle: string, rule?: AlertRule): Promise<VehicleAlert[]> {
    const { data } = await this.ask(listVehicleAlerts, { vehicle, rule: rule?.id, limit: 100 });
    return data.reverse();
  }

  async kinds(id: string): Promise<string[]> {
    return (await this.ask(getVehicleAlert, { id })).data.history.map(({ kind }) => kind);
  }

  /** Waits for an alert of a rule. */
  rings(vehicle: string, rule: AlertRule, count = 1): Promise<VehicleAlert> {
    return waitFor(async () => {
      const found = await this.of(vehicle, rule);
      return found.length === count && found.at(-1);
    });
  }

  cleared(vehicle: string, rule: AlertRule): Promise<VehicleAlert> {
    return waitFor(async () => (await this.of(vehicle, rule)).find(({ status }) => status === 'cleared'));
  }

  /** Everything that was told of a vehicle, once so much has been. */
  async told(vehicle: string, count: number): Promise<StreamMessage[]> {
    const of = () => this.heard.filter(({ key }) => key === vehicle);
    await waitFor(() => of().length >= count);
    return of();
  }

  /** All that is told in the end: what comes after a sign that is told last. */
  async toldInAll(vehicle: string): Promise<string[]> {
    const sign = `sign-${vehicle}`;
    const rule = await this.rule(warning(signal('fuelLevel', '<', 101 / 100)), [sign]);
    await this.put(sign, { fuelLevel: 1 });
    await this.rings(sign, rule);
    await this.told(sign, 1);
    return this.heard.filter(({ key }) => key === vehicle).map(({ type }) => type);
  }
}
