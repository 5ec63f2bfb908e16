/** What a span stands for. */
export type SpanKind = 'server' | 'client' | 'producer' | 'consumer' | 'internal';

/** How a span begins. */
export interface SpanOptions {
  readonly kind?: SpanKind;
  /** W3C trace context of what caused it. Default: the span that is running. */
  readonly parent?: string;
  /** Names as in the semantic conventions of OpenTelemetry. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
}

/** A span that has begun. */
export interface Span {
  /** To be sent along, so that what is caused elsewhere joins the trace. */
  readonly traceparent: string;
  /** Calls a function inside the span: spans that begin in it, now or later, are its children. */
  run<T>(inside: () => T): T;
  set(name: string, value: string | number | boolean): void;
  /** To be called once. @param error marks the span as failed */
  end(error?: unknown): void;
}

/** Traces of an app. Without a collector it does nothing, and nothing of OpenTelemetry is loaded. */
export interface Tracing {
  readonly enabled: boolean;
  /** Trace context of the running span. */
  active(): string | undefined;
  begin(name: string, options?: SpanOptions): Span;
  /** Runs an operation, such as a database query, in a span of its own. Disabled, it just calls it. */
  span<T>(name: string, options: SpanOptions, run: () => Promise<T>): Promise<T>;
  /** Sends what is not sent yet and stops. */
  close(): Promise<void>;
}

/** Injection token of {@link Tracing}. */
export const TRACING = Symbol('rover.tracing');

const noSpan: Span = {
  traceparent: '',
  run: (inside) => inside(),
  set: () => undefined,
  end: () => undefined,
};

/** No tracing. */
export const noTracing: Tracing = {
  enabled: false,
  active: () => undefined,
  begin: () => noSpan,
  span: (_name, _options, run) => run(),
  close: () => Promise.resolve(),
};

/** Where traces go, and whose they are. */
export interface TracingSetting {
  /** Base address of an OTLP collector (HTTP); none switches tracing off. */
  readonly endpoint?: string;
  readonly app: string;
  readonly version: string;
}

/** Starts tracing when there is a collector. */
export async function startTracing({ endpoint, app, version }: TracingSetting): Promise<Tracing> {
  if (!endpoint) return noTracing;
  const { OtelTracing } = await import('./otel-tracing.js');
  return OtelTracing.start({ endpoint, app, version });
}
