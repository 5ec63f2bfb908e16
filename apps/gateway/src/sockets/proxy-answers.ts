import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import {
  newTraceparent,
  NotFoundError,
  problemHeaders,
  RateLimitedError,
  toProblem,
  traceIdOf,
  UnavailableError,
  type RoverError,
} from '@rover/platform';

type Status = 404 | 429 | 503;

const errors: Record<Status, () => RoverError> = {
  404: () => new NotFoundError(),
  429: () => new RateLimitedError(1),
  503: () => new UnavailableError('The live connection is away right now.'),
};

function problemOf(status: Status): { headers: Record<string, string>; body: string } {
  const error = errors[status]();
  const body = JSON.stringify(toProblem(error, traceIdOf(newTraceparent())));
  return { headers: { ...problemHeaders(error), 'content-length': String(Buffer.byteLength(body)) }, body };
}

/** A problem on an answer that was taken out of Fastify's hands. */
export function problemAnswer(answer: ServerResponse, status: Status): void {
  if (answer.headersSent) return void answer.destroy();
  const { headers, body } = problemOf(status);
  answer.writeHead(status, headers).end(body);
}

/** The same on a socket that asked for an upgrade. */
export function rawProblemAnswer(socket: Socket, status: Status): void {
  // Node took its own listeners away with the upgrade: a reset by the other end would end the process.
  socket.on('error', () => socket.destroy());
  if (!socket.writable) return void socket.destroy();
  const { headers, body } = problemOf(status);
  const lines = Object.entries({ ...headers, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
