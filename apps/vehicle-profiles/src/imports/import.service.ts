import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type {
  abortVehicleImport,
  Caller,
  getVehicleImportRejections,
  ImportRejection,
  RequestOf,
  startVehicleImport,
  VehicleImport,
} from '@rover/contracts';
import { Sweeps } from '@rover/persistence';
import type { Page } from '@rover/persistence';
import { callerHas, CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { VehicleImportNotFoundError } from './import.errors.js';
import { VehicleImportRepository } from './import.repository.js';
import { planImport } from './vehicle-plan.js';

/** An import that is silent for so long is given up; rows that come later still complete it. */
const SILENCE_MS = 30 * 60_000;
const SWEEP_MS = 60_000;

/** Begins imports of vehicles and tells how far they are, to those who began them. */
@Injectable()
export class VehicleImportService implements OnApplicationBootstrap {
  constructor(
    private readonly imports: VehicleImportRepository,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'vehicle imports', everyMs: SWEEP_MS, run: () => this.sweep() });
  }

  /** @throws VehicleHeaderError */
  async start(request: RequestOf<typeof startVehicleImport>, caller: Caller): Promise<VehicleImport> {
    await this.imports.begin(request.id, planImport(request), { sender: caller.sub, at: this.#now() });
    return this.get(request.id, caller);
  }

  /** @throws VehicleImportNotFoundError */
  async renew(id: string, caller: Caller): Promise<VehicleImport> {
    await this.imports.touch(id, this.#now());
    return this.get(id, caller);
  }

  /** @throws VehicleImportNotFoundError */
  async abort({ id, reason }: RequestOf<typeof abortVehicleImport>, caller: Caller): Promise<VehicleImport> {
    await this.get(id, caller);
    await this.imports.fail(id, reason, this.#now());
    return this.get(id, caller);
  }

  /** @throws VehicleImportNotFoundError */
  async get(id: string, caller: Caller): Promise<VehicleImport> {
    const found = await this.imports.find(id);
    if (!found || !(found.sender === caller.sub || callerHas(caller, ['admin', 'manager'])))
      throw new VehicleImportNotFoundError();
    return found.progress;
  }

  /** @throws VehicleImportNotFoundError, CursorInvalidError */
  async rejections(
    { id, limit, cursor }: RequestOf<typeof getVehicleImportRejections>,
    caller: Caller,
  ): Promise<Page<ImportRejection>> {
    await this.get(id, caller);
    return this.imports.rejections(id, limit, cursor);
  }

  /** Answers how many imports were given up. */
  async sweep(): Promise<number> {
    const now = this.clock.now();
    const reason = 'Nothing came of it for half an hour. Send the file again.';
    return this.imports.giveUp(new Date(now - SILENCE_MS), reason, new Date(now));
  }

  #now(): Date {
    return new Date(this.clock.now());
  }
}
