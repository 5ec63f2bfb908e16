import { hashOf } from '../hash.js';

/** One row in so many is kept out of every fit, to judge models by what they have never seen. */
export const HELD_OUT_ONE_IN = 10;

/**
 * Whether a row is held out. Decided by its id alone: the same for every model, replica and day, so that a model that
 * serves has not seen the rows that its successor is compared on.
 */
export const isHeldOut = (id: string): boolean => isHeldOutHash(hashOf(id));

/** The same by the id's hash. */
export const isHeldOutHash = (hash: number): boolean => hash % HELD_OUT_ONE_IN === 0;
