import type { Cluster, Redis } from 'ioredis';
import { StreamUnavailableError } from '../../streams.errors.js';
import type { Command } from './command-port.js';

/** Writes the commands at once. Redis's refusals are values; anything else means that it is out of reach. */
export async function runPipeline(redis: Redis | Cluster, commands: readonly Command[]): Promise<unknown[]> {
  const pipeline = redis.pipeline();
  for (const { args } of commands) pipeline.call(...(args as [string, ...(string | number)[]]));
  const results = (await pipeline.exec().catch(unavailable)) ?? [];
  return results.map(([error, value]) => (error ? refusal(error) : value));
}

function refusal(error: Error): Error {
  if (error.name === 'ReplyError' && !error.message.startsWith('LOADING')) return error;
  return unavailable(error);
}

/** Throws what any failure to reach Redis is called in this library. */
export function unavailable(cause: unknown): never {
  throw new StreamUnavailableError('Redis cannot be reached', { cause });
}
