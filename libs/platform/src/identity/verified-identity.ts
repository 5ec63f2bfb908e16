import type { Caller } from '@rover/contracts';

/** Who a token or a device key speaks for. */
export interface VerifiedIdentity {
  readonly caller: Caller;
  /** Epoch ms after which it is worth nothing; infinite for device keys. */
  readonly expiresAt: number;
  /** `jti` of a token, by which it can be revoked. */
  readonly tokenId?: string;
  /** Device keys: the vehicles it may speak for; none named means none. */
  readonly vehicleIds?: readonly string[];
  /** Device keys: who made it, as their token named them then. What they lose of their vehicles, the key loses too. */
  readonly maker?: Caller;
  /** Device keys: what devices call themselves, and the vehicle that each of these names means. */
  readonly devices?: Readonly<Record<string, string>>;
}
