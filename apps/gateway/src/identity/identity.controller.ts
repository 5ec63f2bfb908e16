import { Body, Controller } from '@nestjs/common';
import { issueToken, jwks } from '@rover/contracts';
import { DevelopmentTokens, type IssuedToken } from '@rover/platform';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { DevelopmentSignIn } from './development-sign-in.service.js';

@Controller()
export class IdentityController {
  constructor(
    private readonly signIn: DevelopmentSignIn,
    private readonly tokens: DevelopmentTokens,
  ) {}

  @Route(issueToken)
  async token(@Body() subject: z.output<typeof issueToken.body>): Promise<{ data: IssuedToken }> {
    return { data: await this.signIn.issue(subject) };
  }

  @Route(jwks)
  keys(): ReturnType<DevelopmentTokens['jwks']> {
    return this.tokens.jwks();
  }
}
