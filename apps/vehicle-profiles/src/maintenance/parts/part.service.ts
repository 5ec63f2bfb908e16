import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  fitVehiclePart,
  listVehicleParts,
  measureVehiclePart,
  NewVehiclePart,
  RequestOf,
  unfitVehiclePart,
  VehiclePart,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { CLOCK, ValidationError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { distanceOf, isTimeZone } from '@rover/vehicle';
import { ExpiryService } from '../expiry/expiry.service.js';
import { tell } from '../expiry/expiring-thing.js';
import { UsageService } from '../usage/usage.service.js';
import type { VehicleUsage } from '../usage/vehicle-usage.js';
import { CaredVehicles } from '../vehicles/cared-vehicles.repository.js';
import { PartNotFoundError, PartStateError } from './part.errors.js';
import { momentOf } from './part-moment.js';
import type { Moment } from './part-moment.js';
import { PartRepository } from './part.repository.js';
import { fittedNow, partOf, thingOf } from './stored-part.js';
import type { StoredPart } from './stored-part.js';

type Change = (tx: Transaction, part: StoredPart, usage: VehicleUsage) => Promise<void>;

/** Parts with a life of their own: tyre sets, brake pads, batteries. */
@Injectable()
export class PartService {
  constructor(
    private readonly database: Database,
    private readonly vehicles: CaredVehicles,
    private readonly parts: PartRepository,
    private readonly usage: UsageService,
    private readonly expiries: ExpiryService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws VehicleNotFoundError, ValidationError for what is no time zone */
  async create(vehicleId: string, part: NewVehiclePart, caller: Caller): Promise<VehiclePart> {
    if (!isTimeZone(part.timeZone))
      throw new ValidationError([{ path: 'timeZone', message: 'is no IANA time zone' }]);
    const { id } = await this.vehicles.editable(vehicleId, caller);
    return this.database.transaction(async (tx) => {
      const partId = await this.parts.insert(tx, id, part, {
        by: caller.sub,
        now: new Date(this.clock.now()),
      });
      return this.#watched(tx, id, partId);
    });
  }

  /** @throws VehicleNotFoundError, CursorInvalidError */
  async list(
    { vehicleId, limit, cursor }: RequestOf<typeof listVehicleParts>,
    caller: Caller,
  ): Promise<Page<VehiclePart>> {
    const { id } = await this.vehicles.visible(vehicleId, caller);
    const page = await this.parts.page(id, { limit, cursor });
    return { ...page, data: await this.#told(id, page.data) };
  }

  /** @throws VehicleNotFoundError, PartNotFoundError */
  async get(vehicleId: string, partId: string, caller: Caller): Promise<VehiclePart> {
    const { id } = await this.vehicles.visible(vehicleId, caller);
    const part = await this.parts.find(partId, id);
    if (!part) throw new PartNotFoundError();
    return (await this.#told(id, [part]))[0] as VehiclePart;
  }

  /** @throws VehicleNotFoundError, PartNotFoundError, PartStateError, PartMomentError, OdometerUnknownError */
  fit({ vehicleId, partId, moment }: RequestOf<typeof fitVehiclePart>, caller: Caller): Promise<VehiclePart> {
    return this.#change(vehicleId, partId, caller, async (tx, part, usage) => {
      if (fittedNow(part)) throw new PartStateError('The part is on the vehicle already.');
      await this.parts.fit(tx, partId, this.#momentOf(moment, part, usage));
    });
  }

  /** @throws as `fit` */
  unfit(
    { vehicleId, partId, moment, retire }: RequestOf<typeof unfitVehiclePart>,
    caller: Caller,
  ): Promise<VehiclePart> {
    return this.#change(vehicleId, partId, caller, async (tx, part, usage) => {
      const fitted = fittedNow(part);
      if (!fitted && !retire) throw new PartStateError('The part is not on the vehicle.');
      if (fitted) await this.parts.unfit(tx, partId, this.#momentOf(moment, part, usage));
      if (retire) await this.parts.retire(tx, partId);
    });
  }

  /** @throws as `fit` */
  measure(
    { vehicleId, partId, wear }: RequestOf<typeof measureVehiclePart>,
    caller: Caller,
  ): Promise<VehiclePart> {
    return this.#change(vehicleId, partId, caller, async (tx, part, usage) => {
      const { at, odometer } = this.#momentOf(wear, { ...part, fittings: [] }, usage);
      const distance = distanceOf(part.facts.distanceBefore, part.fittings, odometer);
      await this.parts.measure(tx, partId, { at, distance, remaining: wear.remaining });
    });
  }

  #momentOf(given: Moment, part: StoredPart, usage: VehicleUsage) {
    return momentOf(given, { part, usage, now: this.clock.now() });
  }

  async #change(vehicleId: string, partId: string, caller: Caller, change: Change): Promise<VehiclePart> {
    const { id } = await this.vehicles.editable(vehicleId, caller);
    return this.database.transaction(async (tx) => {
      const part = await this.parts.take(tx, partId, id);
      if (!part) throw new PartNotFoundError();
      if (part.retired) throw new PartStateError('The life of this part has ended.');
      await change(tx, part, await this.usage.ofOne(tx, id));
      return this.#watched(tx, id, partId);
    });
  }

  async #watched(tx: Transaction, vehicleId: string, partId: string): Promise<VehiclePart> {
    const part = (await this.parts.find(partId, vehicleId, tx)) as StoredPart;
    const odometer = (await this.usage.ofOne(tx, vehicleId)).odometer.at(this.clock.now());
    await this.expiries.put(tx, [thingOf(part, odometer)]);
    const [assessed] = await this.expiries.assessSource(tx, { kind: 'part', sourceId: partId });
    return partOf(part, odometer, assessed && tell(assessed));
  }

  async #told(vehicleId: string, parts: readonly StoredPart[]): Promise<VehiclePart[]> {
    return this.database.transaction(async (tx) => {
      const things = await this.expiries.assessVehicle(tx, vehicleId);
      const expiries = new Map(things.map((thing) => [thing.sourceId, tell(thing)]));
      const odometer = (await this.usage.ofOne(tx, vehicleId)).odometer.at(this.clock.now());
      return parts.map((part) => partOf(part, odometer, expiries.get(part.id)));
    });
  }
}
