import { setImmediate as turn } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { topics, vehicleProfileCreated, vehicleProfileUpdated } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { HealthRegistry, LOGGER, STREAMS, untilDone } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions } from '@rover/redis-streams';
import { vehicleOf } from '../vehicles/vehicle-columns.js';
import { IndexRepository } from './index.repository.js';
import { VehicleIndex } from './vehicle-index.service.js';

/** How far this replica may be behind others, ms. Its own changes it knows at once. */
const FOLLOW_PACE_MS = 50;

/**
 * Fills the columns at start and keeps them up to date with what other replicas write.
 *
 * The stream is followed from before the first row is read: what changes in between is seen twice rather than never, and
 * the version that each vehicle carries makes the second time harmless. After a gap all rows are read again.
 */
@Injectable()
export class IndexLoader implements OnModuleInit, OnApplicationShutdown {
  readonly #tail: StreamTail;
  #loading?: Promise<void>;
  #stopped = false;
  /** Ids that were met since the reading began. */
  #met = new Set<string>();

  constructor(
    private readonly index: VehicleIndex,
    private readonly rows: IndexRepository,
    health: HealthRegistry,
    @Inject(STREAMS) streams: StreamsOptions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    health.register({ name: 'vehicles', critical: true, run: () => this.#check() });
    this.#tail = new StreamTail({
      ...streams,
      topics: [topics.vehicles],
      paceMs: FOLLOW_PACE_MS,
      onMessages: (messages) => messages.forEach((message) => this.#follow(message)),
      onGap: () => this.#again(),
    });
  }

  onModuleInit(): void {
    this.#loading = this.#untilDone(() => this.#tail.start()).then(() => this.#untilDone(() => this.#load()));
  }

  /** Resolves when all vehicles were read. */
  async loaded(): Promise<void> {
    await this.#loading;
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    await this.#loading;
    await this.#tail.stop();
  }

  #again(): void {
    this.logger.warn('Changes of vehicles were missed; all are read again');
    this.#loading = this.#loading?.then(() => this.#untilDone(() => this.#load()));
  }

  async #load(): Promise<void> {
    this.#met = new Set();
    for await (const page of this.rows.all()) {
      if (this.#stopped) return;
      for (const known of page) this.#meet(known.id, () => this.index.put(vehicleOf(known)));
      await turn();
    }
    this.index.retain((id) => this.#met.has(id));
    this.#met = new Set();
    this.index.ready();
  }

  #follow({ type, data }: StreamMessage): void {
    if (type !== vehicleProfileCreated.name && type !== vehicleProfileUpdated.name) return;
    const { vehicleId, vehicle } = data as EventData<typeof vehicleProfileUpdated>;
    this.#meet(vehicleId, () => (vehicle ? this.index.put(vehicle) : this.index.remove(vehicleId)));
  }

  #meet(id: string, apply: () => void): void {
    this.#met.add(id);
    apply();
  }

  #untilDone(work: () => Promise<void>): Promise<void> {
    return untilDone(work, {
      isOver: () => this.#stopped,
      failed: (err) => this.logger.warn({ err }, 'The vehicles cannot be read, trying again'),
    });
  }

  async #check(): Promise<void> {
    if (!this.index.isReady) throw new Error('The vehicles are still being read');
  }
}
