// Loaded only when traces are collected: see startTracing.
import {
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span as OtelSpan,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { node, resources, tracing } from '@opentelemetry/sdk-node';
import type { Span, SpanKind as Kind, SpanOptions, Tracing, TracingSetting } from './tracing.js';
import { isTraceparent } from './traceparent.js';

const kinds: Record<Kind, SpanKind> = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
};

/** {@link Tracing} by OpenTelemetry. Each app has its own provider; only the context of the running span is of the process. */
export class OtelTracing implements Tracing {
  readonly enabled = true;
  private readonly tracer: Tracer;

  private constructor(private readonly provider: InstanceType<typeof node.NodeTracerProvider>) {
    this.tracer = provider.getTracer('rover');
  }

  static start({ endpoint = '', app, version }: TracingSetting): OtelTracing {
    const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
    const provider = new node.NodeTracerProvider({
      resource: resources.resourceFromAttributes({
        'service.namespace': 'rover',
        'service.name': app,
        'service.version': version,
      }),
      spanProcessors: [new tracing.BatchSpanProcessor(exporter)],
    });
    // The first app of a process registers the context; for the others this changes nothing.
    provider.register();
    return new OtelTracing(provider);
  }

  active(): string | undefined {
    const span = trace.getActiveSpan();
    return span && traceparentOfSpan(span);
  }

  begin(name: string, { kind = 'internal', parent, attributes }: SpanOptions = {}): Span {
    const within = parent === undefined ? context.active() : contextOf(parent);
    const span = this.tracer.startSpan(name, { kind: kinds[kind], attributes: { ...attributes } }, within);
    return new RunningSpan(span, trace.setSpan(within, span));
  }

  async span<T>(name: string, options: SpanOptions, run: () => Promise<T>): Promise<T> {
    const span = this.begin(name, options);
    try {
      const result = await span.run(run);
      span.end();
      return result;
    } catch (error) {
      span.end(error);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.provider.shutdown();
  }
}

class RunningSpan implements Span {
  readonly traceparent: string;

  constructor(
    private readonly span: OtelSpan,
    private readonly within: Context,
  ) {
    this.traceparent = traceparentOfSpan(span);
  }

  run<T>(inside: () => T): T {
    return context.with(this.within, inside);
  }

  set(name: string, value: string | number | boolean): void {
    this.span.setAttribute(name, value);
  }

  end(error?: unknown): void {
    if (error !== undefined) {
      // The name of the error alone: its message may hold what a collector should not.
      this.span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
      this.span.setStatus({ code: SpanStatusCode.ERROR });
    }
    this.span.end();
  }
}

function traceparentOfSpan(span: OtelSpan): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

function contextOf(traceparent: string): Context {
  if (!isTraceparent(traceparent)) return ROOT_CONTEXT;
  const [, traceId = '', spanId = '', flags = '00'] = traceparent.split('-');
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16),
    isRemote: true,
  });
}
