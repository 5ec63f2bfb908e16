import { Inject, Injectable } from '@nestjs/common';
import type { Caller, createDeviceKey, listDeviceKeys, revokeDeviceKey } from '@rover/contracts';
import { DeviceKeys, LOGGER, type DeviceKeyRecord, type Logger } from '@rover/platform';
import type { z } from 'zod';

type Created = z.output<typeof createDeviceKey.reply>['data'];
type View = z.output<typeof revokeDeviceKey.reply>['data'];
type Page = z.output<typeof listDeviceKeys.reply>;

/** Device keys as their owners see them; an admin sees everyone's. Who made or revoked one is in the log. */
@Injectable()
export class DeviceKeysService {
  constructor(
    private readonly keys: DeviceKeys,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async create(
    { name, vehicleIds, devices }: z.output<typeof createDeviceKey.body>,
    caller: Caller,
  ): Promise<Created> {
    const all = [...new Set([...vehicleIds, ...Object.values(devices ?? {})])];
    const given = { name, vehicleIds: all, ...(devices && { devices }) };
    const { key, record } = await this.keys.create({ ...given, owner: caller.sub });
    this.audit('created', record, caller);
    return { ...toView(record), key };
  }

  async list(page: z.output<typeof listDeviceKeys.query>, caller: Caller): Promise<Page> {
    const { keys, nextCursor } = await this.keys.list({ ...page, owner: ownerSeenBy(caller) });
    return { data: keys.map(toView), meta: { nextCursor } };
  }

  /** @throws NotFoundError for a key of somebody else's too */
  async revoke(id: string, caller: Caller): Promise<View> {
    const record = await this.keys.revoke(id, ownerSeenBy(caller));
    this.audit('revoked', record, caller);
    return toView(record);
  }

  private audit(action: 'created' | 'revoked', { id }: DeviceKeyRecord, { sub }: Caller): void {
    this.logger.info({ audit: true, action: `deviceKey.${action}`, by: sub, id }, `Device key ${action}`);
  }
}

const ownerSeenBy = ({ sub, roles }: Caller): string | undefined =>
  roles.includes('admin') ? undefined : sub;

const toView = ({ id, name, vehicleIds, devices, createdAt, revokedAt }: DeviceKeyRecord): View => ({
  id,
  name,
  vehicleIds: [...vehicleIds],
  ...(devices && { devices: { ...devices } }),
  createdAt,
  revokedAt,
});
