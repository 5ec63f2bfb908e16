import type { AppContext } from '@rover/platform';
import type { GatewayConfig } from '../gateway.config.js';

/** What the console is to the issuer, and what makes its tokens good here. */
interface Client {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly audience: string;
  readonly rolesClaim: string;
}

/** How people sign in, as the console is told. */
export type SignIn =
  /** With any name and role, while Rover is tried out. */
  | { readonly signIn: 'development' }
  /** With a token of the issuer, which they have got elsewhere. */
  | { readonly signIn: 'token' }
  /** At the issuer. */
  | ({ readonly signIn: 'issuer' } & Client);

export function signInOf(
  { identity, console: { clientId, scope } }: AppContext<GatewayConfig>['config'],
  isDevelopmentOpen: boolean,
): SignIn {
  if (isDevelopmentOpen) return { signIn: 'development' };
  const { issuer, audience, rolesClaim } = identity;
  if (issuer === undefined || clientId === undefined) return { signIn: 'token' };
  return { signIn: 'issuer', issuer, clientId, scope, audience, rolesClaim };
}
