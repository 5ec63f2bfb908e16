import { Injectable } from '@nestjs/common';
import type { createDeviceKey, listDeviceKeys, revokeDeviceKey } from '@rover/contracts';
import {
  Bus,
  DeviceKeys,
  EventLog,
  ForbiddenError,
  speaksForAll,
  spokenFor,
  type DeviceKeyRecord,
} from '@rover/platform';
import type { z } from 'zod';
import type { CallerScope } from '../edge/scope.js';

type Created = z.output<typeof createDeviceKey.reply>['data'];
type View = z.output<typeof revokeDeviceKey.reply>['data'];
type Page = z.output<typeof listDeviceKeys.reply>;

/** Device keys as their owners see them; an admin sees everyone's. Who made or revoked one is in the log. */
@Injectable()
export class DeviceKeysService {
  constructor(
    private readonly keys: DeviceKeys,
    private readonly bus: Bus,
    private readonly events: EventLog,
  ) {}

  /** @throws ForbiddenError when one of the vehicles is not the caller's to change */
  async create(
    { name, vehicleIds, devices }: z.output<typeof createDeviceKey.body>,
    scope: CallerScope,
  ): Promise<Created> {
    const { caller } = scope;
    const all = [...new Set([...vehicleIds, ...Object.values(devices ?? {})])];
    await this.requireVehicles(all, scope);
    const given = { name, vehicleIds: all, ...(devices && { devices }) };
    const { key, record } = await this.keys.create({ ...given, maker: caller });
    this.audit('created', record, caller);
    return { ...toView(record), key };
  }

  /** Who may write what a vehicle measures is for the vehicle's owner to say. */
  private async requireVehicles(ids: readonly string[], scope: CallerScope): Promise<void> {
    if (speaksForAll(scope.caller)) return;
    const spoken = await spokenFor(this.bus, scope.caller, ids, scope);
    const refused = ids.find((id) => !spoken.has(id));
    if (refused !== undefined)
      throw new ForbiddenError(`You may make keys for vehicles of yours alone, not for ${refused}.`);
  }

  async list(page: z.output<typeof listDeviceKeys.query>, { caller }: CallerScope): Promise<Page> {
    const { keys, nextCursor } = await this.keys.list({ ...page, owner: ownerSeenBy(caller) });
    return { data: keys.map(toView), meta: { nextCursor } };
  }

  /** @throws NotFoundError for a key of somebody else's too */
  async revoke(id: string, { caller }: CallerScope): Promise<View> {
    const record = await this.keys.revoke(id, ownerSeenBy(caller));
    this.audit('revoked', record, caller);
    return toView(record);
  }

  private audit(
    action: 'created' | 'revoked',
    { id }: DeviceKeyRecord,
    { sub }: CallerScope['caller'],
  ): void {
    this.events.audit({ action: `deviceKey.${action}`, by: sub, fields: { id } });
  }
}

const ownerSeenBy = ({ sub, roles }: CallerScope['caller']): string | undefined =>
  roles.includes('admin') ? undefined : sub;

const toView = ({ id, name, vehicleIds, devices, createdAt, revokedAt }: DeviceKeyRecord): View => ({
  id,
  name,
  vehicleIds: [...vehicleIds],
  ...(devices && { devices: { ...devices } }),
  createdAt,
  revokedAt,
});
