import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  DevelopmentTokens,
  NotFoundError,
  type IssuedToken,
  type TokenSubject,
} from '@rover/platform';
import type { GatewayConfig } from '../gateway.config.js';

/** Gives any role to anyone who asks: for trying and for tests, and never by omission where real people are. */
@Injectable()
export class DevelopmentSignIn {
  constructor(
    private readonly tokens: DevelopmentTokens,
    @Inject(CONFIG) private readonly config: GatewayConfig,
  ) {}

  /** @throws NotFoundError where it is off */
  async issue(subject: TokenSubject): Promise<IssuedToken> {
    if (!this.isOpen) throw new NotFoundError('Development sign-in is off.');
    return this.tokens.issue(subject);
  }

  /** Whether anyone is given a token here. */
  get isOpen(): boolean {
    const { devSignIn, environment } = this.config;
    return this.tokens.enabled && (devSignIn ?? environment !== 'production');
  }
}
