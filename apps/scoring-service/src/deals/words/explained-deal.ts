import type { ReplyOf, getDeal } from '@rover/contracts';

type Answer = ReplyOf<typeof getDeal>['data'];

/** One score of a deal in words. */
export type ExplainedScore = Answer['explanation']['scores'][number];
/** One figure of a deal in words. */
export type ExplainedMeasure = Answer['explanation']['measures'][number];
/** A deal before it is explained: all that words are made of. */
export type UnexplainedDeal = Omit<Answer, 'explanation'>;
