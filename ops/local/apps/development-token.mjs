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
  throw new Error(
    `POST /api/v1/auth/token answers ${response.status}: ${(await response.text()).slice(0, 300)}`,
  );
}
