import type { StreamHooks } from '@rover/redis-streams';
import type { Logger } from '../logging/logger.js';
import { traceIdOf } from '../tracing/traceparent.js';

/** The hooks that log what an operator should know of streams. */
export function streamLog(logger: Logger): StreamHooks {
  const traceOf = (traceparent?: string) => traceparent && { traceId: traceIdOf(traceparent) };
  return {
    retried({ type, id, attempt, traceparent }, err, delayMs) {
      logger.warn(
        { err, type, id, attempt, delayMs, ...traceOf(traceparent) },
        `${type} failed and is tried again`,
      );
    },
    buried({ type, id, attempt, traceparent }, err, group) {
      logger.error(
        { err, type, id, attempt, group, ...traceOf(traceparent) },
        `${type} went to the dead letters`,
      );
    },
    lost({ topic, partition, group }, entries) {
      logger.error(
        { topic, partition, group, entries },
        'Entries were trimmed before they were read: they are lost',
      );
    },
    takenOver({ topic, partition }, entries) {
      logger.info({ topic, partition, entries }, 'Took over the work of a dead consumer');
    },
    trouble(kind, err) {
      logger.warn({ err, kind }, 'Trouble with streams, which heals by itself');
    },
  };
}
