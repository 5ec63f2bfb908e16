import type { Call, Method } from './doors.js';

/** The request of a call, but for who makes it. */
export function requestOf(
  base: string,
  { method, path, call }: { method: Method; path: string; call: Call },
): { url: string; init: RequestInit & { headers: Record<string, string> } } {
  const { body, ifMatch, idempotencyKey, contentType, signal } = call;
  const isRaw = typeof body === 'string' || isBinary(body);
  return {
    url: base + filled(path, call.path ?? {}) + queryText(call.query ?? {}),
    init: {
      method,
      signal: signal ?? null,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && !isRaw && { 'content-type': 'application/json' }),
        ...(contentType !== undefined && { 'content-type': contentType }),
        ...(ifMatch !== undefined && { 'if-match': ifMatch === '*' ? '*' : `"${ifMatch}"` }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(body !== undefined && { body: isRaw ? (body as RequestInit['body']) : JSON.stringify(body) }),
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    } as RequestInit & { headers: Record<string, string> },
  };
}

const isBinary = (body: unknown): boolean =>
  body instanceof ReadableStream || body instanceof Uint8Array || body instanceof Blob;

const filled = (path: string, values: Readonly<Record<string, unknown>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));

/** Lists stand once for each value: `?include=vin&include=maintenance`. */
function queryText(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value])
      .filter((one) => one !== undefined)
      .map((one) => [name, String(one)] as [string, string]),
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : '';
}
