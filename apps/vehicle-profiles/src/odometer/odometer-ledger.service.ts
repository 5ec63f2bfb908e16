import { Inject, Injectable } from '@nestjs/common';
import { vehicleOdometerSuspect } from '@rover/contracts';
import type { OdometerEntry, OdometerSource } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { judge } from './judge.js';
import type { Mark } from './judge.js';
import { OdometerRepository } from './odometer.repository.js';
import type { Around } from './odometer.repository.js';

/** A reading on its way into the ledger; its time is epoch ms. */
export interface Draft {
  readonly vehicleId: string;
  readonly time: number;
  readonly reading: number;
  readonly source: OdometerSource;
  readonly note?: string;
  readonly by?: string;
  /** The record of work that says it. */
  readonly recordId?: string;
}

/** A reading as it stands in the ledger. */
export interface Noted {
  readonly entry: OdometerEntry;
  /** It was not there before, is believed, and nothing later is known: it is how far the vehicle has come. */
  readonly isLatest: boolean;
}

/** Judges readings and keeps them, believed or not; what is not believed is told. */
@Injectable()
export class OdometerLedger {
  constructor(
    private readonly entries: OdometerRepository,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One of a vehicle each; their rows are the caller's until the transaction ends. Answers them in order. */
  async note(tx: Transaction, drafts: readonly Draft[], scope: MessageScope): Promise<Noted[]> {
    if (drafts.length === 0) return [];
    const blanks = drafts.map((draft) => this.#blank(draft));
    const around = await this.entries.around(tx, blanks);
    const judged = blanks.map((blank, index) => judgedBy(blank, around[index] as Around));
    const fresh = await this.entries.insert(
      tx,
      judged,
      drafts.map(({ recordId }) => recordId),
    );
    const events = judged.flatMap((entry, index) =>
      fresh.has(entry.id) ? tidingsOf(entry, around[index] as Around) : [],
    );
    await this.outbox.add(tx, vehicleOdometerSuspect, events, scope);
    return judged.map((entry, index) => ({
      entry,
      isLatest: fresh.has(entry.id) && entry.status === 'accepted' && !around[index]?.after,
    }));
  }

  /** An entry that is as it is, whatever is known: what a person declares. */
  async declare(tx: Transaction, draft: Draft, odometer: number): Promise<OdometerEntry> {
    const entry: OdometerEntry = { ...this.#blank(draft), odometer };
    await this.entries.insert(tx, [entry], [undefined]);
    return entry;
  }

  #blank({ time, recordId: _record, ...draft }: Draft): OdometerEntry {
    return {
      ...draft,
      id: uuidV7(),
      time: new Date(time).toISOString(),
      odometer: draft.reading,
      ...{ status: 'accepted', doubts: [], corrections: [] },
      createdAt: new Date(this.clock.now()).toISOString(),
    };
  }
}

function judgedBy(blank: OdometerEntry, { before, after, offset }: Around): OdometerEntry {
  const odometer = blank.reading + offset;
  const mark: Mark = { time: Date.parse(blank.time), odometer };
  const doubts = judge(mark, before ?? undefined, after ?? undefined);
  return { ...blank, odometer, doubts, status: doubts.length > 0 ? 'suspect' : 'accepted' };
}

/** Told once for a run of them: a tracker that counts wrongly says so each day. */
function tidingsOf(entry: OdometerEntry, { before, previous }: Around) {
  if (entry.status !== 'suspect' || previous === 'suspect') return [];
  const { vehicleId, id: entryId, source, reading, odometer, doubts, time: readAt, createdAt: time } = entry;
  const known = before?.odometer ?? null;
  return [{ vehicleId, entryId, source, reading, odometer, doubts, readAt, time, known }];
}
