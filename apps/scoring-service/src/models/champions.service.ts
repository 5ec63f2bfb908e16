import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { modelPromoted, topics } from '@rover/contracts';
import type { ModelKind } from '@rover/contracts';
import { HealthFinding, HealthRegistry, LOGGER, STREAMS, untilDone } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions } from '@rover/redis-streams';
import { accuracyOf, ModelMetricsService } from './model-metrics.service.js';
import { ModelRegistry } from './model-registry.service.js';
import type { StoredModel } from './model.repository.js';

/** Somebody who serves the champion of a kind. */
export interface ChampionUser {
  readonly kind: ModelKind;
  /** Told of the champion at the start, and of each one after it; undefined while there is none. */
  use(champion: StoredModel | undefined): void;
}

/** What is promised of every model, as the alert `RoverMLModelAccuracyLow` has it. */
const LEAST_ACCURACY = 0.8;

/** Gives champions to those who serve them: at the start, and whenever another one is promoted, here or elsewhere. */
@Injectable()
export class Champions implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #users = new Map<ModelKind, ChampionUser>();
  readonly #tail: StreamTail;
  /** Of what serves, on rows that it was not fitted on; null for kinds that have no such measure. */
  readonly #accuracies = new Map<ModelKind, number | null>();
  #loading?: Promise<void>;
  #loaded = false;
  #stopped = false;

  constructor(
    private readonly registry: ModelRegistry,
    private readonly metrics: ModelMetricsService,
    health: HealthRegistry,
    @Inject(STREAMS) streams: StreamsOptions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    health.register({ name: 'models', critical: true, run: () => this.#check() });
    health.register({ name: 'modelAccuracy', critical: false, run: () => this.#judge() });
    this.#tail = new StreamTail({
      ...streams,
      topics: [topics.models],
      onMessages: (messages) => this.#follow(messages),
      onGap: () => this.#again(),
    });
  }

  /** From the construction of the user on. */
  serve(user: ChampionUser): void {
    this.#users.set(user.kind, user);
  }

  /** The stream is followed from before the first model is read: what is promoted in between is read twice. */
  onApplicationBootstrap(): void {
    this.#loading = this.#untilDone(() => this.#tail.start()).then(() => this.#load());
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    await this.#tail.stop();
    await this.#loading;
  }

  async #load(): Promise<void> {
    await this.#untilDone(async () => {
      for (const kind of this.#users.keys()) await this.#take(kind);
    });
    this.#loaded = true;
  }

  #again(): void {
    this.#loading = this.#loading?.then(() => this.#load());
  }

  async #follow(messages: readonly StreamMessage[]): Promise<void> {
    const promoted = messages.filter(({ type }) => type === modelPromoted.name);
    for (const kind of new Set(promoted.map(({ data }) => (data as { model: ModelKind }).model)))
      await this.#take(kind);
  }

  async #take(kind: ModelKind): Promise<void> {
    const user = this.#users.get(kind);
    if (!user) return;
    const champion = await this.registry.champion(kind);
    user.use(champion);
    this.#accuracies.delete(kind);
    if (!champion) return;
    this.metrics.serves(champion);
    this.#accuracies.set(kind, accuracyOf(champion.metrics.own) ?? null);
    this.logger.info({ kind, modelVersion: champion.version }, 'A model serves');
  }

  #untilDone(work: () => Promise<void>): Promise<void> {
    return untilDone(work, {
      isOver: () => this.#stopped,
      failed: (err) => this.logger.warn({ err }, 'The models cannot be loaded, trying again'),
    });
  }

  /** Nobody is turned away for a model that is worse than promised: it is told, and people decide. */
  async #judge(): Promise<HealthFinding> {
    const isPoor = [...this.#accuracies.values()].some((value) => value !== null && value < LEAST_ACCURACY);
    return new HealthFinding(Object.fromEntries(this.#accuracies), !isPoor);
  }

  async #check(): Promise<void> {
    if (!this.#loaded) throw new Error('The models are still being loaded');
  }
}
