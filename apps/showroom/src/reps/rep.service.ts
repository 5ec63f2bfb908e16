import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  createRep,
  listReps,
  Rep,
  RepPatch,
  RequestOf,
  Showroom,
  updateRep,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import { CLOCK, ForbiddenError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { newId } from '../common/new-id.js';
import { requireManager, requireStaff, runs } from '../common/showroom-access.js';
import { isViolationOf } from '../common/violation.js';
import { ShowroomService } from '../showrooms/showroom.service.js';
import {
  RepNotFoundError,
  RepUserTakenError,
  RepVersionMismatchError,
  TooManyRepsError,
} from './rep.errors.js';
import { RepRepository, type RepRecord } from './rep.repository.js';
import { availabilityAt } from './shifts.js';

/** They are listed whole, and gone through whole for each lead. */
const MOST_REPS = 500;

/** The reps of showrooms, and who of them is there. */
@Injectable()
export class RepService {
  constructor(
    private readonly database: Database,
    private readonly reps: RepRepository,
    private readonly showrooms: ShowroomService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ShowroomUnknownError, ForbiddenError, RepUserTakenError, TooManyRepsError */
  async create({ showroomId, rep }: RequestOf<typeof createRep>, caller: Caller): Promise<Rep> {
    requireManager(caller, showroomId);
    const time = this.#time();
    const made: RepRecord = {
      ...rep,
      id: newId('rep'),
      showroomId,
      version: 1,
      createdAt: time,
      updatedAt: time,
    };
    return this.database.transaction(async (tx) => {
      const showroom = await this.showrooms.require(showroomId, tx);
      if ((await this.reps.count(tx, showroomId)) >= MOST_REPS) throw new TooManyRepsError(MOST_REPS);
      await this.reps.insert(tx, made).catch(refuseUser);
      return this.#view(made, showroom);
    });
  }

  /** @throws ShowroomUnknownError, RepNotFoundError, ForbiddenError, RepVersionMismatchError, RepUserTakenError */
  update({ showroomId, repId, patch, version }: RequestOf<typeof updateRep>, caller: Caller): Promise<Rep> {
    requireStaff(caller, showroomId);
    return this.database.transaction(async (tx) => {
      const before = await this.reps.lock(tx, showroomId, repId);
      if (!before) throw new RepNotFoundError();
      requireWord(caller, before, patch);
      if (version !== undefined && version !== before.version)
        throw new RepVersionMismatchError(before.version);
      const after = { ...before, ...patch, version: before.version + 1, updatedAt: this.#time() };
      await this.reps.update(tx, after).catch(refuseUser);
      return this.#view(after, await this.showrooms.require(showroomId, tx));
    });
  }

  /** @throws ShowroomUnknownError, RepNotFoundError */
  async get(showroomId: string, repId: string, caller: Caller): Promise<Rep> {
    requireStaff(caller, showroomId);
    const [rep, showroom] = await Promise.all([
      this.reps.find(showroomId, repId),
      this.showrooms.require(showroomId),
    ]);
    if (!rep) throw new RepNotFoundError();
    return this.#view(rep, showroom);
  }

  /** @throws ShowroomUnknownError */
  async list({ showroomId, ...filter }: RequestOf<typeof listReps>, caller: Caller): Promise<Rep[]> {
    requireStaff(caller, showroomId);
    const [reps, showroom] = await Promise.all([
      this.reps.ofShowroom(showroomId),
      this.showrooms.require(showroomId),
    ]);
    return reps.map((rep) => this.#view(rep, showroom)).filter((rep) => meets(rep, filter));
  }

  #view(rep: RepRecord, showroom: Showroom): Rep {
    return { ...rep, availability: availabilityAt(rep, showroom, this.clock.now()) };
  }

  #time(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

/** Managers say everything, reps of themselves that they are away. @throws ForbiddenError */
function requireWord(caller: Caller, { showroomId, userId }: RepRecord, patch: RepPatch): void {
  if (runs(caller, showroomId)) return;
  if (userId !== caller.sub || Object.keys(patch).some((field) => field !== 'away'))
    throw new ForbiddenError('Reps may say of themselves whether they are away, and nothing else.');
}

function meets(
  rep: Rep,
  { active, available, skill, language }: Omit<RequestOf<typeof listReps>, 'showroomId'>,
): boolean {
  return (
    (active === undefined || rep.active === active) &&
    (available === undefined || rep.availability.available === available) &&
    (skill === undefined || rep.skills.includes(skill)) &&
    (language === undefined || rep.languages.includes(language))
  );
}

function refuseUser(error: unknown): never {
  throw isViolationOf(error, 'rep_user') ? new RepUserTakenError() : error;
}
