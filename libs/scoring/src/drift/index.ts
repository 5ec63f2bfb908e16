export { type DriftLimits, type DriftState, nextPromiseState, nextState } from './episode.js';
export { PSI, populationStability } from './population-stability.js';
export { type FeatureProfile, countsOf, profileOf } from './profile.js';
export { PROMISES, type PromiseCheck, checkCoverage, checkProbabilities } from './promises.js';
