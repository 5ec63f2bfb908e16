import { CONTEXT_RULES } from '../contexts.js';
import { scaledWeights, weightsByEvidence } from '../fusion/evidence.js';
import { type PartScores, fuse } from '../fusion/fuse.js';
import { hashOf } from '../../hash.js';
import type { RecommendationList, RecommendationReason, RecommendationRequest } from '../recommendation.js';
import { allowed } from './allowed.js';
import { choose } from './choose.js';
import { describeChosen, partsThatSpoke } from './describe.js';
import type { Part } from './part.js';
import { type Asked, type Session, partsFor } from './parts-for.js';
import { Pool } from './pool.js';

const NO_STOCK: RecommendationReason = {
  code: 'nothingInStock',
  text: 'Nothing to recommend: no vehicle in stock meets the criteria and is neither hidden nor bought nor dismissed',
};
const NOTHING_TO_SAY: RecommendationReason = {
  code: 'nothingKnown',
  text: 'Nothing to recommend: too little is known to prefer any vehicle in stock',
};

/** One request, from who asks to what is shown. */
export function answer(request: RecommendationRequest, session: Session): RecommendationList {
  const { knowledge, options } = session;
  const rule = CONTEXT_RULES[request.context ?? 'HOME'];
  const profile = knowledge.profiles.of(request.person ?? '');
  const asked = { request, rule, profile };
  const parts = partsFor(asked, session);
  const pool = candidates(asked, parts, session);
  const weights = scaledWeights(
    weightsByEvidence(options.weights, profile.events, options.evidence),
    rule.factors,
  );
  const fusion = fuse(pool.rows.length, scoresOf(parts, pool.rows), weights);
  const choice = { limit: request.limit ?? rule.limit, seed: seedOf(request), options };
  const chosen = choose(pool, fusion.totals, choice);
  const spoken = partsThatSpoke(fusion, parts);
  return {
    recommendations: chosen.map((each) => describeChosen(each, fusion.totals, spoken)),
    events: profile.events,
    weights: Object.fromEntries(fusion.parts.map(({ part, weight }) => [part, weight])),
    ...(chosen.length === 0 && { reason: pool.rows.length === 0 ? NO_STOCK : NOTHING_TO_SAY }),
  };
}

/** What the parts propose; and where that is little, whatever is allowed. */
function candidates(
  { request, rule, profile }: Asked,
  parts: readonly Part[],
  { knowledge: { catalogue }, options }: Session,
): Pool {
  const allows = allowed(request, { profile, rule, catalogue });
  const limit = Math.max(options.poolSize, options.perPlace * (request.limit ?? rule.limit));
  const pool = new Pool(catalogue, { limit, seed: seedOf(request), allows });
  for (const part of parts) part.propose(pool);
  pool.fillTo(limit / 3);
  return pool;
}

function scoresOf(parts: readonly Part[], rows: readonly number[]): PartScores {
  return Object.fromEntries(parts.map((part) => [part.name, part.scores(rows)]));
}

function seedOf({ person = '' }: RecommendationRequest): number {
  return hashOf(person);
}
