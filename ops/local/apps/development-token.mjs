import { Problem } from '../support/problem.mjs';

/** A token of an administrator from the development sign-in; undefined where an OIDC issuer signs people in. */
export async function developmentToken(gateway, user = 'you') {
  if (process.env.ROVER_TOKEN) return { token: process.env.ROVER_TOKEN };
  if (process.env.OIDC_ISSUER) return undefined;
  const response = await fetch(`${gateway}/api/v1/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user, roles: ['admin'] }),
  });
  if (response.ok) return (await response.json()).data;
  const why = `The gateway gives no token (${response.status}): ${(await response.text()).slice(0, 300)}`;
  throw new Problem(why, 'read the log of the gateway, or set ROVER_TOKEN to a token that you have.');
}
