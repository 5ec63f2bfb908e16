import type { FastifyRequest } from 'fastify';

const PREFIX = 'ce-';

/** Whether a request is a CloudEvent in binary mode: its attributes are headers, its body is the data. */
export const isBinaryEvent = ({ headers }: FastifyRequest): boolean =>
  headers['ce-specversion'] !== undefined;

/** The event of a request in binary mode, as it would be in structured mode. */
export function foldBinaryEvent({ headers, body }: FastifyRequest): Record<string, unknown> {
  const attributes = Object.entries(headers)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, value]) => [name.slice(PREFIX.length), decoded(String(value))]);
  return { ...Object.fromEntries(attributes), data: body } as Record<string, unknown>;
}

/** What is not ASCII travels percent-encoded (HTTP binding 3.1.3.2). */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
