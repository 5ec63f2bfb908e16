import { Inject, Injectable } from '@nestjs/common';
import {
  issueAgreement,
  type Caller,
  type ReplyOf,
  type RequestContract,
  type TestDrive,
} from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { StockRepository } from '../inventory/stock.repository.js';
import type { StoredUnit } from '../inventory/stored-unit.js';
import { PaperArchive } from '../papers/paper-archive.service.js';
import type { AgreementFacts, House, Person } from '../papers/paper-facts.js';
import { PaperParties } from '../papers/paper-parties.service.js';
import type { StoredPaper } from '../papers/paper.repository.js';
import { RepRepository, type RepRecord } from '../reps/rep.repository.js';
import { TestDriveStateError } from './test-drive.errors.js';

const KIND = 'agreement' as const;

/** A test drive with all that its agreement shows beside it. */
interface Ground {
  readonly drive: TestDrive;
  readonly unit?: StoredUnit;
  readonly house: House;
  readonly rep?: Pick<RepRecord, 'name'>;
  readonly person: Person;
}

/** Agreements on test drives. */
@Injectable()
export class DrivePapers {
  constructor(
    private readonly archive: PaperArchive,
    private readonly parties: PaperParties,
    private readonly units: StockRepository,
    private readonly reps: RepRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of a drive that the caller may see. @throws TestDriveStateError, PaperPressError */
  async issue(
    drive: TestDrive,
    language: Parameters<PaperArchive['issue']>[1],
    caller: Caller,
  ): Promise<ReplyOf<typeof issueAgreement>['data']> {
    const { id, status, version } = drive;
    if (status === 'cancelled' || status === 'noShow') throw new TestDriveStateError(status);
    const binding = status !== 'scheduled';
    const paper = await this.archive.obtain(id, { kind: KIND, version, binding }, () =>
      this.#draft(drive, caller, binding),
    );
    return this.archive.issue(paper, language);
  }

  /** Whom the agreement names. */
  driver({ guest: name, customerId }: TestDrive, caller: Caller, door: RequestContract): Promise<Person> {
    return this.parties.person({ name, customerId }, caller, door);
  }

  /** The keys are given: from now on the agreement stands as it is, in the same transaction. */
  async sign(
    tx: Transaction,
    { drive, person }: { drive: TestDrive; person: Person },
    by: string,
  ): Promise<void> {
    const [house, rep, unit] = [
      await this.parties.house(drive.showroomId, tx),
      await this.reps.find(drive.showroomId, drive.repId, tx),
      await this.units.lock(tx, drive.unitId),
    ];
    await this.archive.keep(this.#paper({ drive, unit, house, rep, person }, by, true), tx);
  }

  async #draft(drive: TestDrive, caller: Caller, binding: boolean): Promise<Omit<StoredPaper, 'id'>> {
    const [unit, house, rep, person] = await Promise.all([
      this.units.find(drive.unitId),
      this.parties.house(drive.showroomId),
      this.reps.find(drive.showroomId, drive.repId),
      this.driver(drive, caller, issueAgreement),
    ]);
    return this.#paper({ drive, unit, house, rep, person }, caller.sub, binding);
  }

  #paper(ground: Ground, by: string, binding: boolean): Omit<StoredPaper, 'id'> {
    const { id: subjectId, showroomId, customerId, version } = ground.drive;
    const issuedAt = new Date(this.clock.now()).toISOString();
    const facts = factsOf(ground, issuedAt);
    return {
      ...{ kind: KIND, subjectId, version, binding, showroomId, facts, issuedBy: by, issuedAt },
      ...(customerId !== undefined && { customerId }),
    };
  }
}

/** The odometer when the keys were given comes before what the record of the unit says. */
function factsOf({ drive, unit, house, rep, person }: Ground, issuedAt: string): AgreementFacts {
  const { id: number, version, startsAt, endsAt, startedAt, demoPlate, checks } = drive;
  const { title = '', stockNumber = drive.unitId, vin } = unit ?? {};
  const odometer = drive.odometerOut ?? unit?.odometer;
  return {
    ...{ kind: KIND, number, version, issuedAt, house, person, startsAt, endsAt, checks },
    ...(rep && { repName: rep.name }),
    ...(startedAt !== undefined && { startedAt }),
    ...(demoPlate !== undefined && { demoPlate }),
    vehicle: { title, stockNumber, ...(vin && { vin }), ...(odometer !== undefined && { odometer }) },
  };
}
