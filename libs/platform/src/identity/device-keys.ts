import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Caller } from '@rover/contracts';
import type { Clock } from '../clock/clock.js';
import { NotFoundError, UnauthenticatedError } from '../errors/common.errors.js';
import type { VerifiedIdentity } from './verified-identity.js';

/** A device key as it is kept: the hash stands for the secret. */
export interface DeviceKeyRecord {
  readonly id: string;
  readonly name: string;
  /** Vehicles it may speak for. */
  readonly vehicleIds: readonly string[];
  /** Vehicles by what devices call themselves, where that is not the vehicle's id. */
  readonly devices?: Readonly<Record<string, string>>;
  /** `sub` of who made it. */
  readonly owner: string;
  /** The same with the roles and fleets of their token; keys from before this was kept have none. */
  readonly maker?: Caller;
  /** RFC 3339. */
  readonly createdAt: string;
  readonly revokedAt: string | null;
  /** SHA-256 of the secret, base64url. */
  readonly hash: string;
}

/** Which keys are listed: newest first, from an opaque cursor on. */
export interface DeviceKeyQuery {
  /** Only keys of this owner. */
  readonly owner?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** One page of keys. */
export interface DeviceKeyPage {
  readonly keys: readonly DeviceKeyRecord[];
  readonly nextCursor: string | null;
}

/** Where device keys are kept. */
export interface DeviceKeyStore {
  save(record: DeviceKeyRecord): Promise<void>;
  /** Gives all keys of an owner to another one; `change` says what else becomes of them. */
  moveAll(owner: string, change: (record: DeviceKeyRecord) => DeviceKeyRecord): Promise<void>;
  find(id: string): Promise<DeviceKeyRecord | undefined>;
  list(query: DeviceKeyQuery): Promise<DeviceKeyPage>;
}

/** What a new key is for. */
export interface NewDeviceKey {
  readonly name: string;
  readonly vehicleIds: readonly string[];
  readonly devices?: Readonly<Record<string, string>>;
  readonly maker: Caller;
}

const FORM = /^rvk_([0-9a-f]{24})_([\w-]{43})$/;
const CALLER_PREFIX = 'device:';
const NO_HASH = Buffer.alloc(32);

/** Keys of telemetry devices: 256 random bits, shown once, kept as a hash, revocable at once. */
export class DeviceKeys {
  constructor(
    private readonly store: DeviceKeyStore,
    private readonly clock: Clock,
  ) {}

  /** Makes a key. `key` is told nowhere else and never again. */
  async create({ maker, ...given }: NewDeviceKey): Promise<{ key: string; record: DeviceKeyRecord }> {
    const id = randomBytes(12).toString('hex');
    const secret = randomBytes(32).toString('base64url');
    const createdAt = new Date(this.clock.now()).toISOString();
    const hash = hashOf(secret).toString('base64url');
    const record: DeviceKeyRecord = {
      ...{ id, ...given, owner: maker.sub, maker, createdAt },
      ...{ revokedAt: null, hash },
    };
    await this.store.save(record);
    return { key: `rvk_${id}_${secret}`, record };
  }

  /** Who a key speaks for: `device:<id>`. @throws UnauthenticatedError, the same for every kind of wrong key */
  async verify(key: string): Promise<VerifiedIdentity> {
    const [, id = '', secret = ''] = FORM.exec(key) ?? [];
    const record = id ? await this.store.find(id) : undefined;
    const expected = record ? Buffer.from(record.hash, 'base64url') : NO_HASH;
    // Compared also when there is no record, so that time does not tell which ids exist.
    const matches = timingSafeEqual(hashOf(secret), expected);
    if (!record || !matches || record.revokedAt)
      throw new UnauthenticatedError('The device key is not valid.', 'TOKEN_INVALID');
    return {
      caller: { sub: `${CALLER_PREFIX}${id}`, roles: ['device'] },
      expiresAt: Infinity,
      vehicleIds: record.vehicleIds,
      maker: record.maker ?? { sub: record.owner, roles: [] },
      ...(record.devices && { devices: record.devices }),
    };
  }

  /** Whether the key that a caller came with was revoked since; false while nobody can say. */
  async isRevoked({ caller: { sub } }: VerifiedIdentity): Promise<boolean> {
    const record = await this.store.find(sub.slice(CALLER_PREFIX.length)).catch(() => undefined);
    return typeof record?.revokedAt === 'string';
  }

  /** One page of keys, newest first. */
  list(query: DeviceKeyQuery): Promise<DeviceKeyPage> {
    return this.store.list(query);
  }

  /**
   * Refuses a key from now on; again is the same.
   * @param owner when given, a key of anyone else is not found
   * @throws NotFoundError
   */
  async revoke(id: string, owner?: string): Promise<DeviceKeyRecord> {
    const record = await this.store.find(id);
    if (!record || (owner !== undefined && record.owner !== owner)) throw new NotFoundError();
    if (record.revokedAt) return record;
    const revoked = { ...record, revokedAt: new Date(this.clock.now()).toISOString() };
    await this.store.save(revoked);
    return revoked;
  }

  /** Refuses all keys of somebody who is to be forgotten; what is left of them bears the token. Again is the same. */
  async forget(owner: string, token: string): Promise<void> {
    const revokedAt = new Date(this.clock.now()).toISOString();
    await this.store.moveAll(owner, ({ maker: _, ...record }) => ({
      ...record,
      ...{ name: token, owner: token },
      revokedAt: record.revokedAt ?? revokedAt,
    }));
  }
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
