import {
  describeRehearsal,
  LoadBalancer,
  startPlatform,
  waitFor,
  type Replica,
  type TestPlatform,
} from '@rover/testing';
import { io, type Socket } from 'socket.io-client';
import { GatewayClient } from './support/gateway-client.js';

const ROOMS = ['deals', 'telemetry:rolled'];
const FIRST_PRICE = 2_000_000;
const STEP = 100;
const PAUSE_MS = 100;
const START = Date.now() - 3_600_000;

interface Subscribed {
  readonly cursor?: string;
}

interface Heard {
  readonly id: string;
  readonly type: string;
  readonly cursor: string;
  readonly rooms: readonly string[];
  readonly data: Record<string, unknown>;
}

/** Follows rooms over connections that end, from where it was. */
class Follower {
  readonly heard: Heard[] = [];
  gaps = 0;
  connections = 0;
  private readonly cursors = new Map<string, string>();
  private readonly socket: Socket;

  constructor(url: string, token: string) {
    this.socket = io(url, { transports: ['websocket'], auth: { token }, reconnectionDelay: 50 });
    this.socket.on('session.ready', () => this.enter());
    this.socket.on('session.gap', () => (this.gaps += 1));
    // A server that says good-bye closes the connection itself: then the client does not come back by itself.
    this.socket.on('disconnect', (reason) => reason === 'io server disconnect' && this.socket.connect());
    this.socket.onAny((_type: string, event?: Heard) => event?.cursor && this.hear(event));
  }

  get isIn(): boolean {
    return ROOMS.every((room) => this.cursors.has(room));
  }

  stop(): void {
    this.socket.disconnect();
  }

  private enter(): void {
    this.connections += 1;
    for (const room of ROOMS)
      this.socket.emit('subscribe', { room, since: this.cursors.get(room) }, ({ cursor }: Subscribed) => {
        if (cursor) this.cursors.set(room, cursor);
      });
  }

  private hear(event: Heard): void {
    for (const room of event.rooms) this.cursors.set(room, event.cursor);
    this.heard.push(event);
  }
}

/** Does something ten times a second or less, one after the other, until it is ended; remembers how often, and what failed. */
class Work {
  done = 0;
  readonly failed: string[] = [];
  private ended = false;
  private readonly working: Promise<void>;

  /** @param step answers undefined, or what went wrong */
  constructor(private readonly step: (n: number) => Promise<string | undefined>) {
    this.working = this.work();
  }

  async end(): Promise<number> {
    this.ended = true;
    await this.working;
    return this.done;
  }

  private async work(): Promise<void> {
    for (; !this.ended; this.done++) {
      const failure = await this.step(this.done).catch((error: Error) => String(error.cause ?? error));
      if (failure) this.failed.push(failure);
      // A load that leaves the processors to those who start: how much the platform bears is for benches to say.
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Two replicas of each of the six apps, in two processes: when one ends, all that it has in hand is to be finished or handed over. */
describeRehearsal('a rolling restart of everything, under load', () => {
  let platform: TestPlatform;
  let front: LoadBalancer;
  let sockets: LoadBalancer;
  let client: GatewayClient;
  let token: string;
  const replicas: Replica[] = [];
  /** What goes on, for the message of a failure. */
  let phase = 'before';
  /** Reads that had to be asked twice: a processor that is busy with starting may let one wait for too long. */
  const repeated: string[] = [];

  beforeAll(async () => {
    [front, sockets] = [await LoadBalancer.start(), await LoadBalancer.start()];
    platform = await startPlatform({
      oneProcess: true,
      env: {
        LOG_LEVEL: 'warn',
        ROVER_REALTIME_GATEWAY_URL: sockets.url,
        ROVER_SHUTDOWN_DELAY_MS: '500',
        ROVER_SOCKET_DRAIN_MS: '200',
        ROVER_SOCKET_MESSAGES_PER_MINUTE: '1000',
        ROVER_RATE_LIMIT_PER_MINUTE: '1000000',
      },
    });
    replicas.push(platform.original, await platform.addReplica());
    for (const replica of replicas) admit(replica);
    await waitFor(() => Promise.resolve(front.ready === 2 && sockets.ready === 2));
    client = new GatewayClient(front.url);
    token = await client.token('ada', 'admin');
  });

  afterAll(async () => {
    await platform?.stop();
    await Promise.all([front?.close(), sockets?.close()]);
  });

  const admit = ({ urlOf }: Replica) => {
    front.add(urlOf('gateway'));
    sockets.add(urlOf('realtime-gateway'));
  };

  const send = (line: string, body?: unknown) => client.send(line.replace(' ', ' /api/v1'), { token, body });
  const failureOf = async (line: string, body?: unknown): Promise<string | undefined> => {
    const { status, text } = await send(line, body);
    return status < 300 ? undefined : `${line}, ${phase}: ${status} ${text}`;
  };

  /** A read that comes in vain says so, and when to come again: then it is asked once more, as our client does. */
  const failedRead = async (line: string): Promise<string | undefined> => {
    const { status, headers } = await send(line);
    const seconds = Number(headers.get('retry-after'));
    if (status !== 503 || !seconds) return status === 200 ? undefined : `${line}, ${phase}: ${status}`;
    repeated.push(phase);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return failureOf(line);
  };

  /** A new replica of every app is ready before an old one is asked to end. */
  const replace = async (old: Replica) => {
    phase = 'while a new one starts';
    const fresh = await platform.addReplica();
    admit(fresh);
    await waitFor(() => Promise.resolve(front.ready === 3 && sockets.ready === 3));
    phase = 'while an old one ends';
    await old.process.stop();
    phase = 'after an old one has ended';
    front.remove(old.urlOf('gateway'));
    sockets.remove(old.urlOf('realtime-gateway'));
  };

  it('fails no request and loses no event; no read has to be asked twice because a replica ends', async () => {
    const vehicles = 'make,model,year,price\nFord,Fiesta,2018,20000\n';
    const headers = { 'content-type': 'text/csv' };
    await client.send('POST /api/v1/listings/import?currency=GBP', { token, headers, body: vehicles });
    const listing = await waitFor(async () => (await send('GET /listings')).json.data?.[0] as { id: string });
    const follower = new Follower(front.url, token);
    await waitFor(() => Promise.resolve(follower.isIn));

    const prices = new Work((n) =>
      failureOf(`PATCH /listings/${listing.id}`, { askingPrice: FIRST_PRICE - STEP * (n + 1) }),
    );
    const readings = new Work((n) => {
      const deviceTime = new Date(START + n * 100).toISOString();
      return failureOf('POST /telemetry', {
        readings: [{ vehicleId: 'rolled', deviceTime, speed: n % 100 }],
      });
    });
    await waitFor(async () => (await send('GET /vehicles/rolled/state')).status === 200);
    const reads = new Work(
      async () => (await failedRead('GET /listings')) ?? failedRead('GET /vehicles/rolled/state'),
    );
    const works = [prices, readings, reads];
    await waitFor(() => Promise.resolve(works.every(({ done }) => done > 10)));

    for (const old of replicas) await replace(old);
    const [changed, told] = await Promise.all(works.map((work) => work.end()));
    expect(works.flatMap(({ failed }) => failed)).toEqual([]);
    expect(repeated.filter((when) => when !== 'while a new one starts')).toEqual([]);

    const pricesHeard = () =>
      follower.heard
        .filter(({ type }) => type === 'deal.price.dropped')
        .map(({ data }) => (data['listing'] as { askingPrice: number }).askingPrice);
    const timesHeard = () =>
      follower.heard
        .filter(({ type }) => type === 'vehicle.telemetry.recorded')
        .flatMap(({ data }) => data['readings'] as { deviceTime: string }[])
        .map(({ deviceTime }) => (Date.parse(deviceTime) - START) / 100);
    const all = (count: number | undefined) => Array.from({ length: count ?? 0 }, (_, n) => n);
    await waitFor(() =>
      Promise.resolve(pricesHeard().length >= (changed ?? 0) && timesHeard().length >= (told ?? 0)),
    );
    expect(pricesHeard()).toEqual(all(changed).map((n) => FIRST_PRICE - STEP * (n + 1)));
    expect(timesHeard()).toEqual(all(told));
    expect([follower.gaps, follower.connections > 1]).toEqual([0, true]);
    follower.stop();
  });
});
