import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { LRUCache } from 'lru-cache';
import { ImportUnknownError } from './import.errors.js';
import { ImportRepository } from './import.repository.js';
import { RowMapper } from './mapping/row-mapper.js';

const MOST_IMPORTS = 200;

/** One mapper per import. A plan never changes once the import has begun, so that it is read once. */
@Injectable()
export class MapperCache {
  readonly #mappers = new LRUCache<string, RowMapper>({ max: MOST_IMPORTS });

  constructor(
    private readonly imports: ImportRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ImportUnknownError */
  async of(importId: string): Promise<RowMapper> {
    return this.#mappers.get(importId) ?? (await this.#load(importId));
  }

  async #load(importId: string): Promise<RowMapper> {
    const plan = await this.imports.plan(importId);
    if (!plan) throw new ImportUnknownError(importId);
    const mapper = new RowMapper(plan, new Date(this.clock.now()).getUTCFullYear());
    this.#mappers.set(importId, mapper);
    return mapper;
  }
}
