import { Injectable } from '@nestjs/common';
import type { EventContract, EventData } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { CallerScope } from '../edge/scope.js';

/** A batch as it came through a bulk door: checked, and as the text it was sent as. */
interface TakenBatch<E extends EventContract> {
  readonly event: E;
  readonly batch: EventData<E>;
  /** What goes on: made from the batch when there is none. */
  readonly text: string | undefined;
  readonly count: number;
}

/** What every bulk door answers. */
export interface Taken {
  readonly data: { readonly received: number };
}

/** Bulk doors: a batch becomes one stream entry, its text forwarded verbatim; the answer is sent once Redis has it. */
@Injectable()
export class Intake {
  constructor(private readonly bus: Bus) {}

  async take<E extends EventContract>(
    { event, batch, text, count }: TakenBatch<E>,
    scope: CallerScope,
  ): Promise<Taken> {
    await this.bus.publishTexts(event, event.key(batch), [text ?? JSON.stringify(batch)], scope);
    return { data: { received: count } };
  }
}
