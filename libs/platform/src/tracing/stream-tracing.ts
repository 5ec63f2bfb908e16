import type { StreamHooks } from '@rover/redis-streams';
import type { Tracing } from './tracing.js';

/** The hooks that carry traces over streams; none without tracing, so that handlers run without a detour. */
export function streamTracing(tracing: Tracing): StreamHooks {
  if (!tracing.enabled) return {};
  return {
    outgoing(message) {
      const parent = tracing.active() ?? message.traceparent;
      const attributes = { 'messaging.system': 'redis-streams', 'messaging.destination.name': message.type };
      const span = tracing.begin(`send ${message.type}`, { kind: 'producer', parent, attributes });
      message.traceparent = span.traceparent;
      span.end();
    },
    around({ kind, type, topic, partition, messages }, next) {
      const attributes = {
        'messaging.system': 'redis-streams',
        'messaging.destination.name': topic,
        'messaging.destination.partition.id': String(partition),
        'messaging.batch.message_count': messages.length,
      };
      // A batch has many causes; its span joins the first.
      const parent = messages[0]?.traceparent ?? '';
      return tracing.span(
        `process ${type}`,
        { kind: kind === 'request' ? 'server' : 'consumer', parent, attributes },
        next,
      );
    },
  };
}
