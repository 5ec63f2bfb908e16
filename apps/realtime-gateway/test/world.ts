import {
  checkAccess,
  getFloor,
  getHeatmap,
  getRecommendations,
  getVehicle,
  getVehicleState,
  listDueMaintenance,
  listVehicleAlerts,
  listVisits,
  requestTopic,
  searchDeals,
  type AppName,
  type Caller,
  type RequestOf,
  type EventContract,
  type EventData,
} from '@rover/contracts';
import { Bus, callerOf, NotFoundError, streamErrorCodec, type RunningApp } from '@rover/platform';
import { RedisStreamsServer, type RedisStreamsContext } from '@rover/redis-streams';
import { createTestApp, createTestRedis, waitFor, type TestRedis } from '@rover/testing';
import { io, type Socket } from 'socket.io-client';
import { realtimeGateway } from '../src/realtime-gateway.js';
import { signer, type Signer } from './signer.js';

/** An event as a client gets it. */
export interface Received {
  readonly id: string;
  readonly cursor: string;
  readonly type: string;
  readonly time: string;
  readonly subject: string;
  readonly rooms: string[];
  readonly conflated?: number;
  readonly data: Record<string, unknown>;
}

/** What a subscription answers. */
export interface Answer {
  readonly room?: string;
  readonly snapshot?: unknown;
  readonly cursor: string;
  readonly error?: { code: string; retryable: boolean; errors?: unknown };
}

/** A client that remembers all that it got. */
export interface Client {
  readonly socket: Socket;
  readonly received: Received[];
  /** Notices by name, in order. */
  readonly notices: [string, Record<string, unknown>][];
  subscribe(room: string, since?: string, wishes?: { maxRate?: number; fields?: string[] }): Promise<Answer>;
}

/** A realtime-gateway on real Redis, with somebody who answers for the services. */
export class World {
  readonly clients: Client[] = [];
  readonly replicas: RunningApp[] = [];
  private services: RedisStreamsServer[] = [];

  private constructor(
    readonly redis: TestRedis,
    readonly signer: Signer,
    private readonly env: Record<string, string>,
  ) {}

  static async create(env: Record<string, string> = {}): Promise<World> {
    const world = new World(await createTestRedis(), await signer(), env);
    world.services = await answering(world.redis);
    await world.addReplica();
    return world;
  }

  async addReplica(): Promise<RunningApp> {
    const replica = await createTestApp(realtimeGateway, {
      redis: this.redis,
      env: { ...this.signer.env, ROVER_SOCKET_DRAIN_MS: '50', ...this.env },
    });
    this.replicas.push(replica);
    return replica;
  }

  /** Connects, and waits for `session.ready`. */
  async connect(
    caller: Caller,
    { replica = this.replicas[0] as RunningApp, expiresInMs = 60_000 } = {},
  ): Promise<Client> {
    const token = await this.signer.sign(caller, expiresInMs);
    const client = this.open(replica.url, { auth: { token } });
    await waitFor(() => client.notices.some(([name]) => name === 'session.ready'));
    return client;
  }

  /** Connects by any means, with no expectation. */
  open(url: string, options: Parameters<typeof io>[1] = {}): Client {
    const socket = io(url, { transports: ['websocket'], reconnection: false, forceNew: true, ...options });
    const client = clientOf(socket);
    this.clients.push(client);
    return client;
  }

  publish<E extends EventContract>(event: E, ...data: EventData<E>[]): Promise<void> {
    return (this.replicas.at(-1) as RunningApp).app.get(Bus).publish(event, data);
  }

  async end(): Promise<void> {
    for (const { socket } of this.clients) socket.disconnect();
    for (const replica of this.replicas) await replica.close();
    await Promise.all(this.services.map((service) => service.close()));
    await this.redis.drop();
  }
}

function clientOf(socket: Socket): Client {
  const received: Received[] = [];
  const notices: Client['notices'] = [];
  socket.onAny((name: string, body: Received) => {
    if (body?.cursor !== undefined && name === body.type) received.push(body);
    else notices.push([name, body as unknown as Record<string, unknown>]);
  });
  socket.on('connect_error', (error) =>
    notices.push(['connect_error', { message: error.message, ...(error as { data?: object }).data }]),
  );
  socket.on('disconnect', (reason) => notices.push(['disconnect', { reason }]));
  const subscribe = (room: string, since?: string, wishes = {}) =>
    socket.timeout(5_000).emitWithAck('subscribe', {
      room,
      ...wishes,
      ...(since !== undefined && { since }),
    }) as Promise<Answer>;
  return { socket, received, notices, subscribe };
}

type Answers = Record<string, (request: never, caller: Caller) => unknown>;

/** Until when somebody may see something, by `user id`; false for not. Whoever is not named may see everything. */
export const leave = new Map<string, string | null | false>();

const leaveOf = ({ sub }: Caller, id: string) => {
  const until = leave.get(`${sub} ${id}`);
  return { allowed: until !== false && (!until || Date.parse(until) > Date.now()), until: until || null };
};

const answers: Partial<Record<AppName, Answers>> = {
  'scoring-service': {
    [searchDeals.name]: () => ({ data: [{ rank: 1 }], meta: { nextCursor: null, total: 1, unscored: 0 } }),
    [getRecommendations.name]: ({ userId }: { userId: string }) => ({
      data: [],
      meta: { nextCursor: null, userId, context: 'HOME', events: 0, weights: {} },
    }),
  },
  'vehicle-profiles': {
    [listVehicleAlerts.name]: () => ({ data: [], meta: { nextCursor: null } }),
    [listDueMaintenance.name]: () => ({ data: [], meta: { nextCursor: null, counts: [] } }),
    [checkAccess.name]: ({ doorways }: RequestOf<typeof checkAccess>, caller: Caller) => ({
      data: { answers: doorways.map(({ id }) => leaveOf(caller, id)) },
    }),
    [getVehicleState.name]: ({ vehicleId }: { vehicleId: string }) => {
      if (vehicleId === 'new') throw new NotFoundError();
      return { data: { vehicleId, signals: {} } };
    },
    [getVehicle.name]: ({ id }: { id: string }) => {
      if (id === 'new') throw new NotFoundError();
      return { data: { id, plate: 'AB12 CDE' } };
    },
  },
  showroom: {
    [getFloor.name]: ({ showroomId }: { showroomId: string }) => ({
      data: { showroomId, visitors: [], zones: {} },
    }),
    [getHeatmap.name]: ({ showroomId }: { showroomId: string }) => ({ data: { showroomId, cells: [] } }),
    [listVisits.name]: () => ({ data: [], meta: { nextCursor: null } }),
  },
};

/** Answers as the services would, on their own request streams. */
function answering({ url, prefix }: TestRedis): Promise<RedisStreamsServer[]> {
  return Promise.all(
    Object.entries(answers).map(async ([name, handlers]) => {
      const service = name as AppName;
      const server = new RedisStreamsServer({
        connection: { url },
        prefix,
        group: service,
        requestTopic: requestTopic(service),
        errorCodec: streamErrorCodec,
      });
      for (const [pattern, handle] of Object.entries(handlers))
        server.addHandler(pattern, (async (data: never, { message }: RedisStreamsContext) =>
          handle(data, callerOf(message))) as never);
      await new Promise<void>((resolve, reject) =>
        server.listen((error) => (error ? reject(error) : resolve())),
      );
      return server;
    }),
  );
}
