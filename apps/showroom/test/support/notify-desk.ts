import {
  createCustomer,
  createRep,
  createShowroom,
  listDeliveries,
  listNotifications,
  listShown,
  notificationPreferences,
  setNotificationPreferences,
  topics,
} from '@rover/contracts';
import type {
  Caller,
  Delivery,
  EventContract,
  EventData,
  NotificationPreferences,
  ReplyOf,
  RequestContract,
  RequestOf,
  ShownMessage,
} from '@rover/contracts';
import { Database, Outbox } from '@rover/persistence';
import { compileSchema, ManualClock, STREAMS } from '@rover/platform';
import { StreamTail, uuidV7 } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions } from '@rover/redis-streams';
import { createTestApp, startService, waitFor, type TestService } from '@rover/testing';
import { app } from '../../src/app.js';
import { database } from '../../src/database.js';
import { PreferenceRepository } from '../../src/notifications/people/preference.repository.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const admin: Caller = { sub: 'root', roles: ['admin'] };
let made = 0;

/** Somebody who works in these showrooms. */
export const staff = (role: 'manager' | 'salesRep', sub: string, ...showrooms: string[]): Caller => ({
  ...{ sub, roles: [role], showrooms },
});

/** How a request is refused. */
export const refused = (status: number, code: string) => expect.objectContaining({ status, code });

/** A showroom in Berlin that notifies people, on a Thursday at ten in the morning there; a test moves its clock. */
export class NotifyDesk {
  readonly said: StreamMessage[] = [];
  readonly #others: { close(): Promise<void> }[] = [];
  #tail?: StreamTail;

  private constructor(
    readonly service: TestService,
    readonly clock: ManualClock,
    private readonly env: Record<string, string>,
  ) {}

  static async open(env: Record<string, string> = {}, at = '2026-01-15T09:00:00Z'): Promise<NotifyDesk> {
    const clock = new ManualClock(Date.parse(at));
    const desk = new NotifyDesk(await startService(app, database, { clock, env }), clock, env);
    await desk.#listen();
    return desk;
  }

  /** One more replica, on the same database and streams. */
  async replicate(): Promise<void> {
    const { service, clock, env } = this;
    this.#others.push(await createTestApp(app, { ...service, clock, env }));
  }

  async close(): Promise<void> {
    await this.#tail?.stop();
    for (const other of this.#others) await other.close();
    await this.service.close();
  }

  /** Asks as a door does: with the defaults of the contract. */
  async ask<C extends RequestContract>(
    contract: C,
    request: object,
    caller: Caller = admin,
  ): Promise<ReplyOf<C>> {
    const parsed = compileSchema(contract.request).parse(request) as RequestOf<C>;
    return this.service.bus.request(contract, parsed, { caller, deadlineMs: 60_000 });
  }

  /** Says something as the service itself does; with the same id, it is the same again. */
  async say<E extends EventContract>(
    contract: E,
    data: EventData<E>,
    id: string = uuidV7(),
  ): Promise<string> {
    const { app: running } = this.service.running;
    await running.get(Database).transaction((tx) => running.get(Outbox).addAll(tx, [{ contract, data, id }]));
    return id;
  }

  async showroom(facts: object = {}): Promise<string> {
    const given = { name: 'North', timeZone: 'Europe/Berlin', region: 'DE', currency: 'EUR', ...facts };
    return (await this.ask(createShowroom, { showroom: given })).data.id;
  }

  async rep(showroomId: string, userId: string | null = `rep-${++made}`): Promise<string> {
    return (await this.ask(createRep, { showroomId, rep: { name: 'Rita', userId } })).data.id;
  }

  async customer(showroomId: string, facts: object = {}): Promise<string> {
    const given = { givenName: 'Ann', familyName: 'Doe', emails: [{ value: `ann-${++made}@example.com` }] };
    const customer = { showroomId, ...given, ...facts };
    return (await this.ask(createCustomer, { customer })).data.id;
  }

  /** How somebody wants to be told, at addresses that they confirmed long ago. */
  async prefer(caller: Caller, facts: Partial<NotificationPreferences>): Promise<void> {
    const { email, phone, ...preferences } = notificationPreferences.parse(facts);
    await this.ask(setNotificationPreferences, { preferences }, caller);
    const { app: running } = this.service.running;
    const repository = running.get(PreferenceRepository);
    const stored = (await repository.find(caller.sub))!;
    const confirmed = { ...(email !== null && { email }), ...(phone !== null && { sms: phone }) };
    const stated = { ...stored, preferences: { ...stored.preferences, email, phone }, confirmed };
    await repository.save(running.get(Database), stated, new Date(this.clock.now()));
  }

  own(sub: string, filter: object = {}) {
    return this.ask(listNotifications, { limit: 100, ...filter }, { sub, roles: ['salesRep'] });
  }

  async deliveries(filter: object = {}): Promise<Delivery[]> {
    return (await this.ask(listDeliveries, { limit: 100, ...filter })).data;
  }

  /** Deliveries to somebody, once they are as many and none of them is under way. */
  settled(recipientId: string, count: number, kind?: string): Promise<Delivery[]> {
    return waitFor(async () => {
      const all = await this.deliveries(kind ? { kind } : {});
      const theirs = all.filter(({ recipient }) => recipient.id === recipientId);
      return (
        theirs.length >= count &&
        theirs.every(({ state }) => state !== 'waiting' && state !== 'sending') &&
        theirs
      );
    }, 20_000);
  }

  async shown(recipientId: string, filter: object = {}): Promise<ShownMessage[]> {
    const { data } = await this.ask(listShown, { limit: 100, ...filter });
    return data.filter(({ recipient }) => recipient.id === recipientId);
  }

  /** What was said by one event, in order. */
  told<E extends EventContract>(event: E): EventData<E>[] {
    return this.said.filter(({ type }) => type === event.name).map(({ data }) => data as EventData<E>);
  }

  async #listen(): Promise<void> {
    this.#tail = new StreamTail({
      ...this.service.running.app.get<StreamsOptions>(STREAMS),
      topics: [topics.notifications, topics.leads],
      onMessages: (messages) => void this.said.push(...messages),
      from: 'beginning',
    });
    await this.#tail.start();
  }
}
