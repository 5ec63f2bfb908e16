import { Display, type Screen } from './display.js';
import { Random } from './inventory/random.js';
import { keepUp } from './traffic/activity.js';
import { Arrivals } from './traffic/arrivals.js';
import { Dealers } from './traffic/dealers.js';
import { listenToDeals } from './traffic/deals-listener.js';
import { Door } from './traffic/door.js';
import { Drivers } from './traffic/drivers.js';
import { SalesPeople } from './traffic/sales-people.js';
import { Shoppers } from './traffic/shoppers.js';
import { Stock } from './traffic/stock.js';
import { Tally } from './traffic/tally.js';
import { Visitors } from './traffic/visitors.js';
import { Builder } from './world/builder.js';
import { FLEET, makeFleet } from './world/fleet-world.js';
import { makeShowroom, SHOWROOM } from './world/showroom-world.js';

const SHOPPERS = 12;
const VEHICLES = 25;

export interface DemoOptions {
  url: string;
  minutes: number;
  seed: number;
  /** How busy: 1 as a morning is, .25 a quarter of it. Default 1. */
  pace?: number;
  screen: Screen;
  /** Ends the demo before its time. */
  signal: AbortSignal;
}

async function tokensOf(door: Door): Promise<{ founder: string; manager: string; customers: string[] }> {
  const staff = { roles: ['manager', 'fleetOperator'], fleets: [FLEET], showrooms: [SHOWROOM] };
  const founder = await door.token('demo-founder', { roles: ['admin'] });
  const manager = await door.token('demo-manager', staff);
  const users = Array.from({ length: SHOPPERS }, (_, i) =>
    door.token(`demo-shopper-${i + 1}`, { roles: ['customer'] }),
  );
  return { founder, manager, customers: await Promise.all(users) };
}

/**
 * Aborted by the signal or when the time is over. By a timer of our own: a signal made by `AbortSignal.any` of one by
 * `AbortSignal.timeout` never fires on Node 20 once the collector has taken the latter.
 */
function endOf(signal: AbortSignal, minutes: number): AbortSignal {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), minutes * 60_000);
  const stop = () => {
    clearTimeout(timer);
    end.abort();
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return end.signal;
}

/**
 * Live traffic through the public doors for so many minutes: shoppers, dealers, a driving fleet, people on a floor and
 * those who sell to them, and a socket that hears of it. @throws DoorClosedError when nobody can sign in
 */
export async function runDemo({ url, minutes, seed, pace = 1, screen, signal }: DemoOptions): Promise<void> {
  const door = new Door(url);
  const { founder, manager, customers } = await tokensOf(door);
  const random = new Random(seed);
  const stock = new Stock();
  const heard = new Tally('deals at the socket');
  const arrivals = new Arrivals(heard);
  const world = new Tally('fleet and showroom');
  const build = new Builder(door, founder, world);
  await makeShowroom(build, random);
  const vehicles = await makeFleet(build, random, VEHICLES);
  const activities = [
    new Shoppers(door, customers, stock, random),
    new Dealers(door, manager, stock, random, arrivals),
    new Drivers(door, manager, random, vehicles),
    new Visitors(door, manager, random),
    new SalesPeople(door, manager, stock, random),
  ].flatMap((people) => people.activities());
  const display = new Display(screen, [world, ...activities.map(({ tally }) => tally), heard], minutes * 60);
  const stopListening = listenToDeals(url, customers[0]!, { arrivals, tally: heard });
  const ending = endOf(signal, minutes);
  display.start();
  await Promise.all(activities.map((activity) => keepUp(activity, pace, ending)));
  stopListening();
  display.finish();
}
