import { Inject, Injectable } from '@nestjs/common';
import type { EventData, InteractionInput, interactionsReceived } from '@rover/contracts';
import { CLOCK, scopeOf } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import type { StreamMessage } from '@rover/redis-streams';
import { IntakeService } from '../intake/intake.service.js';
import type { JudgedMessage } from '../intake/intake.service.js';
import type { Judged } from '../intake/judged.js';
import { Debouncer } from './debouncer.js';
import type { DebounceDraft } from './debouncer.js';
import { judgeInteraction, repetitionKey } from './judge-interaction.js';

type InteractionsMessage = StreamMessage<EventData<typeof interactionsReceived>>;

const KIND = 'interaction';
const DEBOUNCE_MS = 500;

/** Takes batches of interactions as pages and apps send them. */
@Injectable()
export class InteractionService {
  readonly #debouncer = new Debouncer(DEBOUNCE_MS);

  constructor(
    private readonly intake: IntakeService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The same for a request, which is a message that nobody has stamped. */
  track(
    events: readonly InteractionInput[],
    { context, traceparent }: Pick<StreamMessage, 'context' | 'traceparent'>,
  ): Promise<number> {
    const time = new Date(this.clock.now()).toISOString();
    const stamped = { id: uuidV7(), context, traceparent, time, data: { events } };
    return this.receive([stamped as unknown as InteractionsMessage]);
  }

  /** Answers how many of the events were no repetitions and could be used. */
  async receive(messages: readonly InteractionsMessage[]): Promise<number> {
    const draft = this.#debouncer.draft();
    const judged = messages.map((message) => judgeMessage(message));
    const kept = judged.map(({ message, judged }) => ({
      message,
      judged: judged.filter((one) => isNoRepetition(one, draft)),
    }));
    await this.intake.record(KIND, kept);
    draft.keep();
    this.intake.count(KIND, 'debounced', sizeOf(judged) - sizeOf(kept));
    return kept.flatMap(({ judged }) => judged).filter((one) => 'event' in one).length;
  }
}

function judgeMessage(message: InteractionsMessage): JudgedMessage {
  const arrival = { userId: scopeOf(message).caller?.sub, receivedAt: message.time };
  return { message, judged: message.data.events.map((input) => judgeInteraction(input, arrival)) };
}

function isNoRepetition(one: Judged, draft: DebounceDraft): boolean {
  if (!('event' in one)) return true;
  const data = one.event.data as Parameters<typeof repetitionKey>[0] & { userId: string; time: string };
  return draft.passes(repetitionKey(data, data.userId), Date.parse(data.time));
}

const sizeOf = (messages: readonly JudgedMessage[]): number =>
  messages.reduce((sum, { judged }) => sum + judged.length, 0);
