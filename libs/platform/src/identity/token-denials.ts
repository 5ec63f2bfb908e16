import type { Clock } from '../clock/clock.js';
import type { RedisConnection } from '../redis/redis-connection.js';

/** Which tokens were revoked before their end. */
export interface TokenDenials {
  /** Refuses a token from now on. @param expiresAt its own end, epoch ms, after which it needs no denial */
  deny(tokenId: string, expiresAt: number): Promise<void>;
  isDenied(tokenId: string): Promise<boolean>;
}

/** Denials in Redis, one key each, gone with the token's own end. */
export class RedisTokenDenials implements TokenDenials {
  constructor(
    private readonly redis: RedisConnection,
    private readonly prefix: string,
    private readonly clock: Clock,
  ) {}

  async deny(tokenId: string, expiresAt: number): Promise<void> {
    const left = Math.ceil(expiresAt - this.clock.now());
    if (left > 0) await this.redis.set(this.key(tokenId), '1', 'PX', left);
  }

  async isDenied(tokenId: string): Promise<boolean> {
    return (await this.redis.exists(this.key(tokenId))) === 1;
  }

  private key(tokenId: string): string {
    return `${this.prefix}:denied-token:${tokenId}`;
  }
}
