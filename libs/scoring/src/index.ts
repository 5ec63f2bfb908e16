export type {
  BudgetRange,
  Condition,
  DealCriteria,
  DealPreferences,
  ListingFacts,
  ListingStatus,
  MarketValue,
  RiskTolerance,
  TextCriterion,
} from './listing.js';
export { fold } from './text.js';
export type { Deal, DealReason, DealScores, RankedDeal, ScoredDeal, UnscoredDeal } from './deal/deal.js';
export { METRES_PER_MILE, type RiskPenalties, ageOf, riskPenalties } from './deal/formulas.js';
export type { InterestKind } from './demand/interest.js';
export type { Demand } from './demand/learn-demand.js';
export {
  type BackTestOptions,
  type BackTestResult,
  type TopOutcome,
  backTest,
} from './back-test/back-test.js';
export { type DealKey, compareDeals } from './deal/order.js';
export { type Abstention, type Market, scoreDeal } from './deal/score-deal.js';
export {
  DEFAULT_WEIGHTS,
  type DealWeights,
  ROI_WEIGHTS,
  type ScoreName,
  weightsFor,
} from './deal/weights.js';
export { type Comparable, type Comparables, DEFAULT_COMPARABLES } from './comparables/comparables.js';
export { DISTANCE } from './comparables/distance.js';
export {
  type CostAssumptions,
  type CostedUnit,
  type Costs,
  DEFAULT_COSTS,
  RECON_SHARES,
  costsOf,
  netProfitOf,
  priceToMarketOf,
} from './costs/costs.js';
export { EXPIRY, type Judged, expiryOf } from './turnover/expiry.js';
export { DEFAULT_EVIDENCE, type EvidenceLimits, type GroupFacts } from './turnover/model-groups.js';
export { TURNOVER, type Turnover, daysInInventory } from './turnover/turnover.js';
export { DealTable } from './table/deal-table.js';
export type { DealPage, TableCounts, UpsertOutcome } from './table/table-answers.js';
export { type FoundValues, stampOf } from './table/take-values.js';
export { type PackedColumns, buffersOf, packColumns, unpackColumns } from './table/packed-columns.js';
export type { DealQuery } from './table/search.js';
export { MIN_MARKET_SIZE } from './value/limits.js';
export type { ValueColumns, Valuer } from './value/valuer.js';
export { type FitOptions, type Samples, fitLogLinear, samplesOf } from './value/fit-log-linear.js';
export type {
  LogLinearMarket,
  LogLinearModel,
  MakeEffects,
  NumericBounds,
} from './value/log-linear-model.js';
export { LogLinearValuer } from './value/log-linear-valuer.js';
export {
  type ModelFitOptions,
  type ModelRows,
  emptyValues,
  fitMarketModel,
} from './value/fit-market-model.js';
export type { MarketModel } from './value/market-model.js';
export { MarketModelValuer } from './value/market-model-valuer.js';
export { COVERAGE, LEAST_FOR_TREES } from './value/trees/fit-tree-market.js';
export type { FoldTrees, TreeMarket } from './value/trees/tree-market.js';
export type { PackedTrees } from './value/trees/packed-trees.js';
export { type ExplainedValue, type ValueEffect } from './value/value-effects.js';
export type { ListingColumns } from './table/listing-columns.js';
export { HELD_OUT_ONE_IN, isHeldOut, isHeldOutHash } from './evaluation/held-out.js';
export { MedianBaseline } from './evaluation/median-baseline.js';
export {
  LEAST_PAIRS,
  type PairedComparison,
  type Verdict,
  comparePaired,
} from './evaluation/paired-comparison.js';
export { type PriceErrors, absoluteLogError, priceErrors } from './evaluation/price-errors.js';
export { FitError, ModelFormatError } from './errors.js';
export {
  type CategoryColumn,
  type Column,
  type Frame,
  type NumberColumn,
  categoryColumn,
  frameOf,
  numberColumn,
  takeRows,
  takeValues,
} from './frame/frame.js';
export { DEFAULT_TREES, type Loss, type TreeParameters } from './trees/parameters.js';
export type { TrainingData } from './trees/training-data.js';
export { type Crew, type FitRound, type FitTreesOptions, fitTrees } from './trees/fit-trees.js';
export type { FeatureSchema } from './trees/binning/encode.js';
export type { TreeModel, TreeNodes } from './trees/model/tree-model.js';
export { coverageOf, hitAt, intraListDiversity, meanMeasure, ndcgAt, recallAt } from './metrics/ranking.js';
export * from './recommend/index.js';
export { TreePredictor } from './trees/predict/tree-predictor.js';
export type { Explanation } from './trees/explain/tree-shap.js';
export { type XgboostModel, type XgboostNode, importXgboost } from './trees/model/xgboost.js';
export { parseTreeModel } from './trees/model/parse-tree-model.js';
export { type RegressionQuality, regressionQuality } from './metrics/regression.js';
export { type ClassificationQuality, classificationQuality } from './metrics/classification.js';
export { type ReliabilityBin, calibrationError, reliabilityBins } from './metrics/reliability.js';
export { type IsotonicCurve, applyIsotonic, fitIsotonic } from './calibration/isotonic.js';
export { type PlattCurve, applyPlatt, fitPlatt } from './calibration/platt.js';
export {
  type Bounds,
  type ConformalRange,
  coverageOfBounds,
  fitConformalRange,
  widen,
} from './conformal/conformal-range.js';
export { type LinearFeature } from './linear/design.js';
export {
  type LinearModel,
  type LinearParameters,
  fitLogistic,
  fitRidge,
  predictLinear,
} from './linear/fit-linear.js';
export { type FitAndPredict, type Fold, crossPredict, foldsOf, takeData } from './validation/folds.js';
export { randomFrom } from './random.js';
export { median, quantileOf } from './statistics.js';
export { marketKeyOf } from './market-key.js';
export { ThreadCrew } from './trees/threads/thread-crew.js';
export {
  type Calibration,
  applyCalibration,
  chooseCalibration,
  logLosses,
} from './calibration/calibration.js';
export * from './drift/index.js';
export * from './leads/index.js';
export * from './maintenance/index.js';
