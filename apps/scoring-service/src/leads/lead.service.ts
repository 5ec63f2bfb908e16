import { Inject, Injectable } from '@nestjs/common';
import { leadScored } from '@rover/contracts';
import type { EventData, LeadOutcome, LeadScore, RequestOf, scoreLeads } from '@rover/contracts';
import { Database, Outbox } from '@rover/persistence';
import type { OutboxOptions } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { LeadFactsLeakError, LeadIdMissingError } from './lead.errors.js';
import { LeadRepository } from './lead.repository.js';
import type { LeadFactRow } from './lead.repository.js';
import { LeadScoring } from './lead-scoring.service.js';
import { leaksOf, toSnapshot } from './lead-snapshot.js';

type LeadToScore = RequestOf<typeof scoreLeads>['leads'][number];

/** Scores leads, and takes in what became of them. */
@Injectable()
export class LeadService {
  constructor(
    private readonly scoring: LeadScoring,
    private readonly leads: LeadRepository,
    private readonly database: Database,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In the order given. @throws LeadFactsLeakError */
  score(leads: readonly LeadToScore[]): LeadScore[] {
    const leaks = leaksOf(leads, 'leads');
    if (leaks.length > 0) throw new LeadFactsLeakError(leaks);
    const now = this.clock.now();
    const { version } = this.scoring;
    const scores = this.scoring.score(leads.map(({ facts }) => toSnapshot(facts, now)));
    const basis = version === undefined ? 'scorecard' : 'model';
    return scores.map((score, i) => ({
      ...score,
      reasons: [...score.reasons],
      leadId: leads[i]!.leadId ?? null,
      basis,
      modelVersion: version ?? null,
      scoredAt: new Date(now).toISOString(),
    }));
  }

  /**
   * Scores leads, keeps what they looked like and tells of each score, all of it or nothing.
   * @throws LeadFactsLeakError, LeadIdMissingError
   */
  async scoreAndKeep(leads: readonly LeadToScore[], options: OutboxOptions): Promise<LeadScore[]> {
    const nameless = leads.flatMap(({ leadId }, i) => (leadId ? [] : [`leads.${i}.leadId`]));
    if (nameless.length > 0)
      throw new LeadIdMissingError(nameless.map((path) => ({ path, message: 'is missing' })));
    const scores = this.score(leads);
    await this.database.transaction(async (tx) => {
      await this.leads.keep(
        tx,
        leads.map((lead, i) => factOf(lead, scores[i]!)),
      );
      await this.outbox.add(
        tx,
        leadScored,
        leads.map((lead, i) => tidingsOf(lead, scores[i]!)),
        options,
      );
    });
    return scores;
  }

  /** @throws LeadFactsLeakError */
  async record(outcomes: readonly LeadOutcome[]): Promise<number> {
    const leaks = leaksOf(outcomes, 'outcomes');
    if (leaks.length > 0) throw new LeadFactsLeakError(leaks);
    await this.database.transaction(async (tx) => {
      await this.leads.keep(tx, outcomes.map(seenBefore));
      await this.leads.decide(tx, outcomes.map(decisionOf));
    });
    return outcomes.length;
  }
}

const factOf = ({ leadId, customerId, facts }: LeadToScore, score: LeadScore): LeadFactRow => ({
  leadId: leadId!,
  customerId,
  facts,
  seenAt: new Date(score.scoredAt),
  score: score.score,
  modelVersion: score.modelVersion ?? undefined,
});

const tidingsOf = (
  { leadId, customerId, showroomId }: LeadToScore,
  score: LeadScore,
): EventData<typeof leadScored> => ({
  ...score,
  leadId: leadId!,
  ...(customerId && { customerId }),
  ...(showroomId && { showroomId }),
});

const seenBefore = ({ leadId, customerId, facts, seenAt }: LeadOutcome): LeadFactRow => ({
  leadId,
  customerId,
  facts,
  seenAt: new Date(seenAt ?? facts.capturedAt),
});

const decisionOf = ({ leadId, customerId, outcome, outcomeAt }: LeadOutcome) => ({
  leadId,
  customerId,
  converted: outcome === 'converted',
  decidedAt: new Date(outcomeAt),
});
