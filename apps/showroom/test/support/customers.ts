import { createCustomer, getCustomer, identifyCustomer, topics } from '@rover/contracts';
import type {
  Caller,
  Customer,
  Identification,
  NewCustomer,
  ReplyOf,
  RequestContract,
  RequestOf,
} from '@rover/contracts';
import { ManualClock, STREAMS } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions } from '@rover/redis-streams';
import { startService } from '@rover/testing';
import type { TestService } from '@rover/testing';
import { app } from '../../src/app.js';
import { database } from '../../src/database.js';

export const NOON = Date.UTC(2026, 0, 1, 12);

/** Staff of a showroom. */
export const rep = (...showrooms: string[]): Caller => ({
  sub: `rep-${showrooms.join('-')}`,
  roles: ['salesRep'],
  showrooms,
});
export const admin: Caller = { sub: 'root', roles: ['admin'] };

/** A showroom service whose clock a test moves. */
export interface Customers {
  readonly service: TestService;
  readonly clock: ManualClock;
  /** What was said of customers, in order. */
  readonly said: readonly StreamMessage[];
  ask<C extends RequestContract>(contract: C, request: RequestOf<C>, caller?: Caller): Promise<ReplyOf<C>>;
  /** Says who came by, on the web unless told otherwise. */
  identify(
    given: Partial<Identification>,
    caller?: Caller,
  ): Promise<ReplyOf<typeof identifyCustomer>['data']>;
  /** Makes somebody known, in the showroom north unless told otherwise. */
  make(given: Partial<NewCustomer>, caller?: Caller): Promise<Customer>;
  get(id: string, caller?: Caller): Promise<Customer>;
  close(): Promise<void>;
}

export async function startCustomers(env: Record<string, string> = {}): Promise<Customers> {
  const clock = new ManualClock(NOON);
  const service = await startService(app, database, { clock, env });
  const ask: Customers['ask'] = (contract, request, caller = admin) =>
    service.bus.request(contract, request, { caller, deadlineMs: 30_000 });
  const identify: Customers['identify'] = async (given, caller) => {
    const touch = { kind: 'web.visit', channel: 'web' as const, showroomId: 'north' };
    const request = identifyCustomer.request.parse({ touch, ...given });
    return (await ask(identifyCustomer, request, caller)).data;
  };
  const make: Customers['make'] = async (given, caller) =>
    (await ask(createCustomer, { customer: { showroomId: 'north', ...given } }, caller)).data;
  const get: Customers['get'] = async (id, caller) => (await ask(getCustomer, { id }, caller)).data;
  const said: StreamMessage[] = [];
  const tail = new StreamTail({
    ...service.running.app.get<StreamsOptions>(STREAMS),
    topics: [topics.customers],
    onMessages: (messages) => void said.push(...messages),
    from: 'beginning',
  });
  await tail.start();
  const close = async () => {
    await tail.stop();
    await service.close();
  };
  return { service, clock, said, ask, identify, make, get, close };
}

/** Asks again as long as the service has too much to do. */
export async function persistently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if ((error as { status?: number }).status !== 503) throw error;
    }
  }
}

/** How a request is refused. */
export const refused = (status: number, code: string) => expect.objectContaining({ status, code });

const flags = { verified: false, shared: false };

/** Identifiers as doors take them. */
export const email = (value: string, more: object = {}) => ({ emails: [{ value, ...flags, ...more }] });
export const phone = (value: string, more: object = {}) => ({ phones: [{ value, ...flags, ...more }] });
