import { Inject, Injectable } from '@nestjs/common';
import type { addAlertMute, AlertMute, Caller, listAlertMutes, RequestOf } from '@rover/contracts';
import { Database, type Page } from '@rover/persistence';
import { CLOCK, ValidationError, type Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { AlertAccess } from '../alert-access.js';
import { AlertMuteUnknownError } from './mute.errors.js';
import { MuteRepository } from './mute.repository.js';

/** Times in which nobody is told of the alerts of a vehicle or fleet: a workshop, a transport, a test. */
@Injectable()
export class MuteService {
  constructor(
    private readonly database: Database,
    private readonly repository: MuteRepository,
    private readonly access: AlertAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ValidationError, ForbiddenError for vehicles that are not the caller's */
  async add(input: RequestOf<typeof addAlertMute>, caller: Caller): Promise<AlertMute> {
    const { vehicleId, fleetId, from, until } = input;
    if ((vehicleId === undefined) === (fleetId === undefined))
      throw new ValidationError([{ path: 'vehicleId', message: 'name either a vehicle or a fleet' }]);
    if (Date.parse(until) <= Math.max(Date.parse(from), this.clock.now()))
      throw new ValidationError([{ path: 'until', message: 'must be after `from` and after now' }]);
    await this.access.requireScope(
      fleetId === undefined
        ? { type: 'vehicle', vehicleIds: [vehicleId as string] }
        : { type: 'fleet', fleetIds: [fleetId] },
      caller,
    );
    const mute = { ...input, id: uuidV7(), by: caller.sub };
    await this.repository.add(this.database, mute);
    return mute;
  }

  async list(filter: RequestOf<typeof listAlertMutes>, caller: Caller): Promise<Page<AlertMute>> {
    return this.repository.list(filter, await this.access.visibleMutes(caller), this.clock.now());
  }

  /** What it kept quiet and is still active is told now. @throws AlertMuteUnknownError */
  remove(id: string, caller: Caller): Promise<AlertMute> {
    return this.database.transaction(async (tx) => {
      const mute = await this.repository.remove(tx, id, await this.access.editableMutes(caller));
      if (!mute) throw new AlertMuteUnknownError();
      await this.repository.lift(tx, mute, this.clock.now());
      return mute;
    });
  }
}
