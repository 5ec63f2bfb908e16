import {
  createRep,
  createShowroom,
  createStockUnit,
  getHold,
  getStockUnit,
  identifyCustomer,
  moveSale,
  newHold,
  newRep,
  newSale,
  newShowroom,
  newStockUnit,
  placeHold,
  startSale,
  topics,
} from '@rover/contracts';
import type {
  Caller,
  EventContract,
  EventData,
  Hold,
  ReplyOf,
  RequestContract,
  RequestOf,
  Role,
  Sale,
  SaleStep,
} from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions } from '@rover/redis-streams';
import { aCaller, startService, type TestService } from '@rover/testing';
import { app } from '../../src/app.js';
import { database } from '../../src/database.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** A Thursday, nine in the morning where the showrooms of the tests are. */
export const START = Date.UTC(2026, 0, 15, 8);

export const iso = (ms: number): string => new Date(ms).toISOString();

/** Somebody who works in these showrooms. */
export const staff = (role: Role, ...showrooms: string[]): Caller => ({
  sub: `${role}-of-${showrooms.join('-')}`,
  roles: [role],
  showrooms,
});
export const manager = staff('manager', 'north', 'south');
export const rep = staff('salesRep', 'north');
const admin = aCaller('admin');

/** What an error of a request has. */
export const refused = (status: number, code?: string) =>
  expect.objectContaining({ status, ...(code && { code }) }) as unknown;

let made = 0;

/** The service at a time that tests move, and what it says. */
export class Retail {
  readonly said: StreamMessage[] = [];
  readonly clock = { time: START };
  #service?: TestService;
  #tail?: StreamTail;

  static async start(): Promise<Retail> {
    const retail = new Retail();
    const clock = { now: () => retail.clock.time };
    retail.#service = await startService(app, database, { clock });
    await retail.#listen();
    return retail;
  }

  /** With the record of a showroom, the north. */
  static async open(given: object = {}): Promise<Retail> {
    const retail = await Retail.start();
    await retail.showroom('north', given);
    return retail;
  }

  get service(): TestService {
    return this.#service as TestService;
  }

  /** Asks again what was refused because the machine is busy: that it may be asked again is part of the answer. */
  async ask<C extends RequestContract>(
    contract: C,
    request: RequestOf<C>,
    caller: Caller = manager,
  ): Promise<ReplyOf<C>> {
    try {
      return await this.service.bus.request(contract, request, { caller, deadlineMs: 30_000 });
    } catch (error) {
      if (!(error as { retryable?: boolean }).retryable) throw error;
      return this.ask(contract, request, caller);
    }
  }

  /** A unit in stock, in the north unless said otherwise. */
  async unit(given: object = {}, showroomId = 'north') {
    const facts = { stockNumber: `S-${++made}`, title: 'Lada Niva', askingPrice: 1_000_000, currency: 'EUR' };
    const unit = newStockUnit.parse({ ...facts, ...given });
    return (await this.ask(createStockUnit, { showroomId, unit })).data;
  }

  async unitOf(unitId: string) {
    return (await this.ask(getStockUnit, { unitId })).data;
  }

  /** A unit is kept for somebody. */
  async hold(unitId: string, given: object = {}, caller: Caller = manager): Promise<Hold> {
    return (await this.ask(placeHold, { hold: newHold.parse({ unitId, ...given }) }, caller)).data;
  }

  async holdOf(holdId: string, caller?: Caller): Promise<Hold> {
    return (await this.ask(getHold, { holdId }, caller)).data;
  }

  /** A sale of a unit begins. */
  async sale(unitId: string, given: object = {}, caller: Caller = rep): Promise<Sale> {
    return (await this.ask(startSale, { sale: newSale.parse({ unitId, ...given }) }, caller)).data;
  }

  async moveSale(saleId: string, step: SaleStep, caller: Caller = rep): Promise<Sale> {
    return (await this.ask(moveSale, { saleId, step }, caller)).data;
  }

  /** Takes a sale through steps. */
  async takeSale(saleId: string, ...steps: SaleStep[]): Promise<void> {
    for (const step of steps) await this.moveSale(saleId, step);
  }

  /** The record of a showroom in Germany, open from nine to six on weekdays unless said otherwise. */
  async showroom(id: string, given: object = {}): Promise<void> {
    const openingHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' }));
    const facts = { name: id, timeZone: 'Europe/Berlin', region: 'DE', currency: 'EUR', openingHours };
    await this.ask(createShowroom, { showroom: newShowroom.parse({ id, ...facts, ...given }) }, admin);
  }

  /** Somebody who drives with customers. */
  async rep(name: string, given: object = {}, showroomId = 'north'): Promise<string> {
    const request = { showroomId, rep: newRep.parse({ name, ...given }) };
    return (await this.ask(createRep, request, admin)).data.id;
  }

  /** A customer who came by. */
  async customer(name = `Customer ${++made}`): Promise<string> {
    const request = identifyCustomer.request.parse({
      touch: { kind: 'web.visit', channel: 'web', showroomId: 'north' },
      identifiers: { emails: [{ value: `${name.replaceAll(/\W/g, '.').toLowerCase()}@example.com` }] },
    });
    return (await this.ask(identifyCustomer, request, admin)).data.customerId;
  }

  /** What was said by one event, in order. */
  told<E extends EventContract>(event: E): EventData<E>[] {
    return this.said.filter(({ type }) => type === event.name).map(({ data }) => data as EventData<E>);
  }

  async close(): Promise<void> {
    await this.#tail?.stop();
    await this.#service?.close();
  }

  async #listen(): Promise<void> {
    const options = this.service.running.app.get<StreamsOptions>(STREAMS);
    this.#tail = new StreamTail({
      ...options,
      topics: [topics.retail],
      onMessages: (messages) => void this.said.push(...messages),
      from: 'beginning',
    });
    await this.#tail.start();
  }
}
