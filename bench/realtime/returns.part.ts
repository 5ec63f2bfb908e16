import { atMost } from '../support/bar.js';
import { round } from '../support/statistics.js';
import { open, MEMBERS, pause, until, type Part } from './part.js';
import { RawClient } from './raw-client.js';

const ROOMS = 10;
const AWAY_MS = 8_000;
const PER_SECOND = 200;
const CURSOR = /"cursor":"([^"]+)"/;
const READINGS = Buffer.from('"sentAt":');

/** One who comes back: how far they were, and what they have. */
class Returning {
  cursor = '';
  events = 0;
  gaps = 0;
  client?: RawClient;

  constructor(readonly room: string) {}

  see(packet: Buffer): void {
    this.cursor = CURSOR.exec(packet.toString('latin1'))?.[1] ?? this.cursor;
    if (packet.includes(READINGS)) this.events += 1;
  }
}

/** A thousand connections break at once, miss eight seconds of two hundred events a second, and come back together. */
export async function measureReturns({ context, result, rover }: Part): Promise<void> {
  const people = Array.from({ length: MEMBERS }, (_, n) => new Returning(`telemetry:v${n % ROOMS}`));
  const optionsOf = (person: Returning) => ({
    subscribe: { room: person.room, ...(person.cursor && { since: person.cursor }) },
    onEvent: (packet: Buffer) => person.see(packet),
    onGap: () => (person.gaps += 1),
  });
  const clients = await open(rover, MEMBERS, (n) => optionsOf(people[n] as Returning));
  let told = await tellFor(rover, 1_000);
  const have = (events: number) => () => people.filter((person) => person.events >= events / ROOMS).length;
  await until(
    () => have(told)() === MEMBERS,
    () => `${have(told)()} heard all`,
  );
  clients.forEach((client) => client.close());
  told += await tellFor(rover, AWAY_MS);
  const started = performance.now();
  const back = await Promise.all(
    people.map((person) => RawClient.open({ port: rover.port, auth: rover.auth, ...optionsOf(person) })),
  );
  await until(
    () => have(told)() === MEMBERS,
    () => `${have(told)()} have all again`,
  );
  const seconds = round((performance.now() - started) / 1_000);
  await pause(200);
  back.forEach((client) => client.close());
  const wrong = people.filter(({ events, gaps }) => events !== told / ROOMS || gaps > 0).length;
  context.log(`${MEMBERS} came back within ${seconds} s; ${wrong} of them with a gap or a repeat`);
  Object.assign(result.figures, { returnSeconds: seconds, returnedWithFault: wrong });
  result.bars['returnSeconds'] = atMost(seconds, 5);
  result.bars['returnedWithFault'] = atMost(wrong, 0);
}

async function tellFor(rover: Part['rover'], ms: number): Promise<number> {
  let told = 0;
  for (const end = performance.now() + ms; performance.now() < end; told += 20) {
    await rover.tell(ROOMS, 20);
    await pause((20 * 1_000) / PER_SECOND);
  }
  return told;
}
