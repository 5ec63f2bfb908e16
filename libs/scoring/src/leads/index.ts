export type { LeadAttribute, LeadFacts, LeadSnapshot } from './lead-facts.js';
export { type FieldUse, type LeadField, leadFields, leaksByName } from './lead-fields.js';
export type { LeadReason, LeadScore, LeadScorer } from './lead-score.js';
export { BASE_POINTS, POINTS_TO_DOUBLE, Scorecard } from './scorecard.js';
export { LEAK_AUC, type SuspectedLeak, findLeaks } from './find-leaks.js';
export { type LeadJudgement, judgeLeads, oneOfEach } from './judge-leads.js';
export { type LeadModel, type LeadRanking, ModelScorer } from './lead-model.js';
export { LEAST_LEADS, type LeadExample, type LeadFit, fitLeadModel } from './fit-lead-model.js';
export {
  PRICE_STEEPNESS,
  type PricePoint,
  type PriceQuestion,
  type SuggestedPrice,
  suggestPrice,
} from './suggest-price.js';
