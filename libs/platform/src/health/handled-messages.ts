import type { HandledType } from '@rover/contracts';
import type { HandlerRun, StreamHooks } from '@rover/redis-streams';

/** What this process has handled since its start, by type of message. */
export class HandledMessages {
  readonly #byType = new Map<string, { messages: number; seconds: number }>();
  readonly hooks: StreamHooks = { handled: (run, _outcome, ms) => this.#add(run, ms) };

  list(): HandledType[] {
    return Array.from(this.#byType, ([type, { messages, seconds }]) => ({
      ...{ type, messages },
      seconds: Math.round(seconds * 1_000) / 1_000,
    }));
  }

  #add({ type, messages }: HandlerRun, ms: number): void {
    let sum = this.#byType.get(type);
    if (!sum) this.#byType.set(type, (sum = { messages: 0, seconds: 0 }));
    sum.messages += messages.length;
    sum.seconds += ms / 1_000;
  }
}
