/** A real issuer, which lets in whoever gives a name and makes them administrators. */
export function startIssuer(about: {
  readonly port: number;
  readonly clientId: string;
  readonly returnUri: string;
  readonly audience: string;
  /** How long a token is good. */
  readonly tokenSeconds: number;
}): Promise<{ close(): Promise<void> }>;
