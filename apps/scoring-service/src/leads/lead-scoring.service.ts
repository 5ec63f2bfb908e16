import { Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { ModelScorer, Scorecard } from '@rover/scoring';
import type { LeadModel, LeadScorer } from '@rover/scoring';
import { Champions } from '../models/champions.service.js';
import type { ChampionUser } from '../models/champions.service.js';
import type { StoredModel } from '../models/model.repository.js';

/** What scores leads here now: the champion, or the scorecard until there is one. */
@Injectable()
export class LeadScoring implements ChampionUser {
  readonly kind: ModelKind = 'leadConversion';
  scorer: LeadScorer = new Scorecard();
  /** Of the model; undefined for the scorecard. */
  version?: number;

  constructor(champions: Champions) {
    champions.serve(this);
  }

  use(champion: StoredModel | undefined): void {
    this.scorer = champion ? new ModelScorer(champion.body as LeadModel) : new Scorecard();
    this.version = champion?.version;
  }
}
