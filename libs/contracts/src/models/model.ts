import { z } from 'zod';
import { instant, uuid } from '../common/primitives.js';

/** What the platform learns. A kind has one champion at a time. */
export const modelKinds = ['marketValue', 'leadConversion', 'maintenance', 'recommendation'] as const;

export const modelKind = z.enum(modelKinds).meta({ id: 'ModelKind' });
export type ModelKind = z.infer<typeof modelKind>;

/**
 * `candidate` could serve, `champion` serves, `retired` has served, `failed` is worse than the baseline and is never
 * promoted.
 */
export const modelStatus = z.enum(['candidate', 'champion', 'retired', 'failed']).meta({ id: 'ModelStatus' });
export type ModelStatus = z.infer<typeof modelStatus>;

export const modelVersion = z.int().min(1).max(2_147_483_647);

/** Figures by name, such as `medianAbsolutePercentageError`. */
const figures = z.record(z.string(), z.number());

/** How a model did on rows that it was not fitted on, beside those that it has to beat, on the same rows. */
export const modelMetrics = z
  .strictObject({
    rows: z.int().min(0).meta({ description: 'Held-out rows; 0 when there were too few to hold any out' }),
    own: figures,
    champion: z
      .strictObject({ version: modelVersion, figures })
      .nullable()
      .meta({ description: 'The champion at that time; null when there was none to compare with' }),
    baseline: z.strictObject({ name: z.string(), figures }).nullable(),
    comparison: z
      .strictObject({
        pairs: z.int(),
        meanDifference: z.number(),
        low: z.number(),
        high: z.number(),
        verdict: z.enum(['better', 'worse', 'undecided']),
      })
      .nullable()
      .meta({
        description:
          'Error of this model − error of the champion, row by row, with its 95 % interval (paired t); null without rows that neither has seen',
      }),
    markets: z
      .record(
        z.string(),
        z.strictObject({ own: figures, champion: figures.nullable(), baseline: figures.nullable() }),
      )
      .optional()
      .meta({
        description:
          'The same by market, for models that are fitted market by market: by currency and country (`EUR-DE`, or `EUR` where no country is told), absolute errors in minor units',
      }),
  })
  .meta({ id: 'ModelMetrics' });
export type ModelMetrics = z.infer<typeof modelMetrics>;

/** One version of a model, as the registry tells of it: without its body. */
export const model = z
  .strictObject({
    kind: modelKind,
    version: modelVersion,
    algorithm: z.string().meta({ example: 'logLinear' }),
    status: modelStatus,
    decision: z.string().meta({
      description: 'Why it was promoted or not when it was trained',
      example: 'betterThanChampion',
    }),
    window: z.strictObject({
      from: instant.nullable().meta({ description: 'The oldest row' }),
      to: instant.nullable().meta({ description: 'The newest row' }),
      rows: z.int().min(0).meta({ description: 'Rows that it was fitted on' }),
    }),
    createdAt: instant,
    createdBy: z.string().meta({ description: 'A user, or the service that trained it of its own accord' }),
    promotedAt: instant.nullable(),
    promotedBy: z.string().nullable(),
    retiredAt: instant.nullable(),
  })
  .meta({ id: 'Model' });
export type Model = z.infer<typeof model>;

export const modelDetail = model
  .extend({
    parameters: z.record(z.string(), z.unknown()),
    metrics: modelMetrics,
    replaced: modelVersion.nullable().meta({ description: 'The champion before it: where a rollback leads' }),
  })
  .meta({ id: 'ModelDetail' });
export type ModelDetail = z.infer<typeof modelDetail>;

/** A training that somebody asked for. */
export const trainingRun = z
  .strictObject({
    id: uuid,
    kind: modelKind,
    status: z.enum(['queued', 'running', 'completed', 'failed']),
    progress: z.number().min(0).max(1).meta({ description: 'Share that is done' }),
    requestedBy: z.string(),
    requestedAt: instant,
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    version: modelVersion.nullable().meta({ description: 'What came of it' }),
    reason: z.string().nullable().meta({ description: 'Why it failed' }),
  })
  .meta({ id: 'TrainingRun' });
export type TrainingRun = z.infer<typeof trainingRun>;

/** What is watched of a model that serves. */
export const driftSignal = z
  .strictObject({
    signal: z.enum(['populationStability', 'calibration', 'coverage']).meta({
      description:
        'Whether inputs are spread as they were in training (population stability index, by feature), probabilities come true, ranges hold the share that they promise',
    }),
    feature: z.string().nullable().meta({ description: 'Of `populationStability`' }),
    status: z.enum(['stable', 'drifting', 'tooFew']).meta({ description: '`tooFew` rows to tell' }),
    value: z.number().meta({ description: 'The index; for promises |observed − promised|' }),
    threshold: z.number().meta({ description: 'Above it an episode begins' }),
    rows: z.int().min(0),
    since: instant.nullable().meta({ description: 'When the episode began' }),
  })
  .meta({ id: 'DriftSignal' });
export type DriftSignal = z.infer<typeof driftSignal>;

export const modelDrift = z
  .strictObject({
    kind: modelKind,
    version: modelVersion.nullable().meta({ description: 'The champion; null when there is none' }),
    checkedAt: instant.nullable(),
    signals: z.array(driftSignal).meta({ description: 'What drifts first, then by value' }),
  })
  .meta({ id: 'ModelDrift' });
export type ModelDrift = z.infer<typeof modelDrift>;
