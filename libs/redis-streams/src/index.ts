export { DeadLetters } from './admin/dead-letters.js';
export type {
  DeadLetter,
  DeadLetterBox,
  DeadLetterCount,
  DeadLetterPage,
  DeadLetterQuery,
} from './admin/dead-letters.js';
export { StreamMonitor } from './admin/stream-monitor.js';
export type { PartitionLag, PartitionLength, StreamReport } from './admin/stream-monitor.js';
export { describeError, plainErrorCodec } from './error-codec.js';
export type { ErrorDescription } from './error-codec.js';
export { uniqueConsumer } from './consumer/consumer-settings.js';
export type { HandlerOutcome, HandlerRun, PartitionRef, StreamHooks } from './hooks.js';
export { RawJson } from './message.js';
export type { OutgoingMessage, StreamMessage } from './message.js';
export { RedisStreamsClient } from './nest/redis-streams.client.js';
export { RedisStreamsContext } from './nest/redis-streams.context.js';
export type { StreamsScope } from './nest/redis-streams.context.js';
export { REDIS_STREAMS, RedisStreamsServer } from './nest/redis-streams.server.js';
export { StreamErrorFilter } from './nest/stream-error.filter.js';
export { StreamRecord } from './nest/stream-record.js';
export type { StreamRecordOptions } from './nest/stream-record.js';
export type {
  ErrorCodec,
  RedisStreamsClientOptions,
  RedisStreamsServerOptions,
  RequestOptions,
  RetryOptions,
  StreamProducerOptions,
  StreamsConnection,
  StreamsOptions,
} from './options.js';
export { StreamProducer } from './producer/stream.producer.js';
export { MemoryStreams } from './store/memory/memory.streams.js';
export { createStore } from './store/open-store.js';
export type { StreamStore } from './store/stream-store.js';
export {
  HandlerConflictError,
  NoHandlerError,
  RemoteError,
  RequestTimeoutError,
  StreamFullError,
  StreamUnavailableError,
  UnrecoverableError,
} from './streams.errors.js';
export type { StreamErrorInfo } from './streams.errors.js';
export { StreamTail } from './tail/stream-tail.js';
export type { StreamTailOptions, TailGap, TailPositions } from './tail/stream-tail.js';
export { partitionKey, partitionOf } from './topic.js';
export type { StreamTopic } from './topic.js';
export { uuidV7 } from './uuid.js';
