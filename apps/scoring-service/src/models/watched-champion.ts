import type { ModelKind } from '@rover/contracts';
import type { FeatureProfile, Frame } from '@rover/scoring';
import type { WatchedPromise } from '../drift/drift-check.js';
import type { DriftService, DriftSource } from '../drift/drift.service.js';
import type { Observations } from '../drift/observations.service.js';
import type { ChampionUser, Champions } from './champions.service.js';
import type { StoredModel } from './model.repository.js';

/** Whoever answers by a model, and tells what the model sees of what it is asked. */
export interface Predictor<Question> {
  readonly model: { readonly profile?: readonly FeatureProfile[] };
  frameOf(questions: readonly Question[]): Frame;
}

/** What every champion is watched with. */
export interface Watch {
  readonly champions: Champions;
  readonly drift: DriftService;
  readonly observations: Observations;
}

/** Serves the champion of a kind as soon as there is one, and has its inputs and promises watched. */
export abstract class WatchedChampion<Question, Served extends Predictor<Question>>
  implements ChampionUser, DriftSource
{
  #serving?: { readonly version: number; readonly predictor: Served };

  constructor(
    readonly kind: ModelKind,
    private readonly watch: Watch,
  ) {
    watch.champions.serve(this);
    watch.drift.watch(this);
  }

  /** Undefined while there is no model. */
  get version(): number | undefined {
    return this.#serving?.version;
  }

  /** Empty for models that were stored before inputs were watched. */
  get profile(): readonly FeatureProfile[] {
    return this.#serving?.predictor.model.profile ?? [];
  }

  use(champion: StoredModel | undefined): void {
    this.#serving = champion && { version: champion.version, predictor: this.read(champion.body) };
  }

  abstract promises(version: number, since: Date): Promise<WatchedPromise[]>;

  /** @throws ModelFormatError for what is no such model */
  protected abstract read(body: object): Served;

  /** Who answers these questions, which count as asked; undefined while there is no model. */
  protected ask(questions: readonly Question[]): Served | undefined {
    const { kind, profile } = this;
    if (!this.#serving) return undefined;
    const { version, predictor } = this.#serving;
    this.watch.observations.asked({ kind, version, profile }, predictor.frameOf(questions));
    return predictor;
  }
}
