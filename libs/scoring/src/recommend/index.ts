export { NotPositiveDefiniteError, invertPositive } from './algebra/invert.js';
export type { SparseVector } from './algebra/rank-updates.js';
export type { Square } from './algebra/square.js';
export { Collaborative, type CollaborativeOptions, type PendingFit } from './collaborative/collaborative.js';
export type { Contribution, ItemScores } from './collaborative/fitted-items.js';
export type { ItemWeights } from './collaborative/holdings.js';
export type { ItemSpace } from './collaborative/item-space.js';
export type { NeighbourOptions } from './collaborative/neighbours.js';
