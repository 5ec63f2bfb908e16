import { Inject, Injectable } from '@nestjs/common';
import type { Caller, RequestContract, Sale, SalePaperKind } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { DateTime } from 'luxon';
import { StockRepository } from '../inventory/stock.repository.js';
import type { StoredUnit } from '../inventory/stored-unit.js';
import { PaperArchive } from '../papers/paper-archive.service.js';
import type { House, Person, SalePaperFacts } from '../papers/paper-facts.js';
import { PaperParties } from '../papers/paper-parties.service.js';
import type { StoredPaper } from '../papers/paper.repository.js';

/** A sale with all that its papers show beside it. */
interface Ground {
  readonly sale: Sale;
  readonly unit?: Pick<StoredUnit, 'odometer'>;
  readonly house: House;
  readonly person: Person;
}

/** Says what stands on the papers of sales. */
@Injectable()
export class SalePapers {
  constructor(
    private readonly archive: PaperArchive,
    private readonly parties: PaperParties,
    private readonly units: StockRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A paper of a sale as it stands now. */
  async draft(
    kind: SalePaperKind,
    sale: Sale,
    { caller, door, binding }: { caller: Caller; door: RequestContract; binding: boolean },
  ): Promise<Omit<StoredPaper, 'id'>> {
    const [unit, house, person] = await Promise.all([
      this.units.find(sale.unitId),
      this.parties.house(sale.showroomId),
      this.buyer(sale, caller, door),
    ]);
    return this.#paper(kind, { sale, unit, house, person }, { by: caller.sub, binding });
  }

  /** Whom the papers of a sale name. */
  buyer({ buyer: name, customerId }: Sale, caller: Caller, door: RequestContract): Promise<Person> {
    return this.parties.person({ name, customerId }, caller, door);
  }

  /** The contract is signed: from now on the buyer's order stands as it is, in the same transaction. */
  async sign(
    tx: Transaction,
    { sale, unit, person }: { sale: Sale; unit: StoredUnit; person: Person },
    by: string,
  ): Promise<void> {
    const house = await this.parties.house(sale.showroomId, tx);
    await this.archive.keep(
      this.#paper('buyersOrder', { sale, unit, house, person }, { by, binding: true }),
      tx,
    );
  }

  #paper(
    kind: SalePaperKind,
    ground: Ground,
    { by, binding }: { by: string; binding: boolean },
  ): Omit<StoredPaper, 'id'> {
    const { id: subjectId, showroomId, customerId, version } = ground.sale;
    const issuedAt = new Date(this.clock.now()).toISOString();
    const facts = factsOf(kind, ground, issuedAt);
    return {
      ...{ kind, subjectId, version, binding, showroomId, facts, issuedBy: by, issuedAt },
      ...(customerId !== undefined && { customerId }),
    };
  }
}

/** What a sale shows to its customer. */
function factsOf(
  kind: SalePaperKind,
  { sale, unit, house, person }: Ground,
  issuedAt: string,
): SalePaperFacts {
  const {
    id: number,
    version,
    repName,
    title,
    stockNumber,
    vin,
    currency,
    contractedAt,
    terms,
    figures,
  } = sale;
  const { grossFront: _front, grossBack: _back, ...toldFigures } = figures;
  const items = terms.items.map(({ cost: _cost, ...item }) => item);
  const { acv: _acv, ...tradeIn } = terms.tradeIn ?? { acv: 0 };
  return {
    ...{ kind, number, version, issuedAt, house, person, currency },
    ...(repName !== undefined && { repName }),
    vehicle: { title, stockNumber, ...(vin && { vin }), ...oneOf('odometer', unit?.odometer) },
    ...(kind === 'quote' && { validUntil: lastDayOf(house, issuedAt) }),
    ...oneOf('signedAt', contractedAt),
    terms: { ...terms, items, tradeIn: terms.tradeIn && (tradeIn as SalePaperFacts['terms']['tradeIn']) },
    figures: toldFigures,
  };
}

const oneOf = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;

/** A quote is valid to the end of a day where the showroom is. */
const lastDayOf = ({ timeZone, head }: House, issuedAt: string): string =>
  DateTime.fromISO(issuedAt, { zone: timeZone }).plus({ days: head.quoteDays }).toFormat('yyyy-MM-dd');
