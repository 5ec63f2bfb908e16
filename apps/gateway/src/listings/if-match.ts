import { MalformedRequestError } from '@rover/platform';
import type { FastifyReply } from 'fastify';

/** The version that `If-Match` names; undefined when any will do. @throws MalformedRequestError */
export function versionOf(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const version = /^\s*(?:W\/)?"(\d{1,15})"\s*$/.exec(header)?.[1];
  if (version === undefined || Number(version) < 1) {
    throw new MalformedRequestError('If-Match must be one version in quotes, such as "3".');
  }
  return Number(version);
}

/** The entity tag of a listing is its version: whoever has read it can send it back in `If-Match`. */
export const tagOf = (version: number): string => `W/"${version}"`;

/** Tags the answer of a thing with its version, so that whoever has read it can send it back in `If-Match`. */
export function tagged<Answer extends { data: { version: number } }>(
  reply: FastifyReply,
  answer: Answer,
): Answer {
  void reply.header('etag', tagOf(answer.data.version));
  return answer;
}
