import type { Writable } from 'node:stream';
import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Span } from '@opentelemetry/api';
import pg from 'pg';
import type { ClientConfig } from 'pg';

/** What is told of one statement. */
export interface QueryFacts {
  readonly query_type: string;
  readonly table: string;
}

type Observe = (facts: QueryFacts, seconds: number, text: string) => void;

const TABLE =
  /\b(?:into|update|from|join|table)\s+(?:only\s+)?"?(?:[a-z_][a-z0-9_]*"?\."?)?([a-z_][a-z0-9_]*)/gi;
const UNREAL = new Set([
  'unnest',
  'select',
  'generate_series',
  'jsonb_to_recordset',
  'json_to_recordset',
  'lateral',
  'only',
  'set',
]);
const KNOWN_LIMIT = 1_000;
const known = new Map<string, QueryFacts>();

/** The first verb and the first real table of a statement. Texts are few and fixed, so each is read once. */
export function queryFacts(text: string): QueryFacts {
  const found = known.get(text);
  if (found) return found;
  const facts = { query_type: verbOf(text), table: tableOf(text) };
  if (known.size < KNOWN_LIMIT) known.set(text, facts);
  return facts;
}

function verbOf(text: string): string {
  const first = /^\s*(?:--[^\n]*\n\s*)*([a-z]+)/i.exec(text)?.[1]?.toLowerCase() ?? 'other';
  if (first !== 'with') return first;
  return /\b(insert|update|delete|merge)\b/i.exec(text)?.[1]?.toLowerCase() ?? 'select';
}

function tableOf(text: string): string {
  for (const [, name] of text.matchAll(TABLE)) {
    if (name && !UNREAL.has(name.toLowerCase())) return name.toLowerCase();
  }
  return '';
}

/** A client class that tells how long each statement took, whoever sends it: plain SQL, the ORM, the relay. */
export function meteredClient(observe: Observe): new (config?: ClientConfig) => pg.Client {
  return class MeteredClient extends pg.Client {
    // The overloads of `query` are many; what matters is that the answer is passed on as it is. The pool asks with a
    // callback, everybody else for a promise.
    override query(...args: unknown[]): never {
      this.#gather();
      const done = begin(args[0], observe);
      const callback = args.at(-1);
      if (typeof callback === 'function') args.splice(-1, 1, before(done, callback as Callback));
      const answer = (super.query as (...args: unknown[]) => unknown).apply(this, args);
      if (answer instanceof Promise) answer.then(() => done(), done);
      return answer as never;
    }

    /** Statements that are sent in one turn leave in one write. */
    #gather(): void {
      const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
      stream.cork();
      process.nextTick(() => stream.uncork());
    }
  };
}

type Callback = (error: unknown, ...results: unknown[]) => unknown;
type Done = (error?: unknown) => void;

const before =
  (done: Done, callback: Callback): Callback =>
  (error, ...results) => {
    done(error);
    return callback(error, ...results);
  };

function begin(query: unknown, observe: Observe): Done {
  const started = performance.now();
  const text = typeof query === 'string' ? query : ((query as { text?: string })?.text ?? '');
  const facts = queryFacts(text);
  const span = beginSpan(facts);
  return (error) => {
    if (error) span?.setStatus({ code: SpanStatusCode.ERROR, message: (error as { code?: string }).code });
    span?.end();
    observe(facts, (performance.now() - started) / 1000, text);
  };
}

/** A span below the one that is active, if one is recorded. The statement itself stays out: its texts say no more. */
function beginSpan({ query_type, table }: QueryFacts): Span | undefined {
  if (!trace.getActiveSpan()?.isRecording()) return undefined;
  return trace.getTracer('@rover/persistence').startSpan(`${query_type} ${table}`.trim(), {
    kind: SpanKind.CLIENT,
    attributes: {
      'db.system.name': 'postgresql',
      'db.operation.name': query_type,
      'db.collection.name': table,
    },
  });
}
