/** A token of an administrator from the development sign-in; undefined where an OIDC issuer signs people in. */
export function developmentToken(gateway: string, user?: string): Promise<{ token: string } | undefined>;
