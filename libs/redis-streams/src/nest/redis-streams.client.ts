import { ClientProxy, type ReadPacket, type WritePacket } from '@nestjs/microservices';
import type { RedisStreamsClientOptions, RequestOptions } from '../options.js';
import { StreamProducer } from '../producer/stream.producer.js';
import { RequestClient } from '../requests/request-client.js';
import { openStore, type OpenedStore } from '../store/open-store.js';
import type { StreamStore } from '../store/stream-store.js';
import { StreamRecord } from './stream-record.js';

/**
 * Nest's client side. `request` is the short way for promises; `send` and `emit` are for code that
 * expects a ClientProxy. A handler that answers with several values answers with its last one here.
 */
export class RedisStreamsClient extends ClientProxy {
  private readonly opened: OpenedStore;
  private readonly requests: RequestClient;
  /** Appends over the same connection. */
  readonly producer: StreamProducer;

  constructor(private readonly options: RedisStreamsClientOptions) {
    super();
    this.opened = openStore(options.connection);
    const connection = { store: this.opened.store };
    this.requests = new RequestClient(this.opened.store, options);
    this.producer = new StreamProducer({ ...options, connection });
    this.initializeSerializer({});
    this.initializeDeserializer({});
  }

  /** Connections are made when first used. */
  async connect(): Promise<void> {}

  async close(): Promise<void> {
    await this.requests.close();
    if (this.opened.owned) await this.opened.store.close();
  }

  /**
   * Sends a request and resolves with its answer.
   * @throws RequestTimeoutError at the deadline, whatever happened to the service or to Redis
   * @throws StreamFullError, StreamUnavailableError when it could not be sent
   * @throws what `errorCodec` makes of the handler's error
   */
  request<T = unknown>(pattern: string, data: unknown, options?: RequestOptions): Promise<T> {
    return this.requests.request<T>(pattern, data, options);
  }

  unwrap<T = StreamStore>(): T {
    return this.opened.store as T;
  }

  protected publish(packet: ReadPacket, callback: (packet: WritePacket) => void): () => void {
    let wanted = true;
    const { data, options } = recordOf(packet.data);
    this.requests.request(this.normalizePattern(packet.pattern), data, options).then(
      (response) => wanted && callback({ response, isDisposed: true }),
      (err: unknown) => wanted && callback({ err }),
    );
    return () => (wanted = false);
  }

  protected async dispatchEvent<T = unknown>(packet: ReadPacket): Promise<T> {
    const type = this.normalizePattern(packet.pattern);
    const { data, options } = recordOf(packet.data);
    const topic = this.options.resolve(type, 'event');
    return (await this.producer.append(topic, [{ key: '', ...options, type, data }])) as T;
  }
}

function recordOf(data: unknown): StreamRecord {
  return data instanceof StreamRecord ? data : new StreamRecord(data, {});
}
