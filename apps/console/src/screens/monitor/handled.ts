import type { HandledType, ReplicaHealth, ServiceHealth } from '@rover/client';

/** What a service does with one type of message. */
export interface Handled {
  readonly service: string;
  readonly type: string;
  readonly perSecond: number;
  /** What one message takes, ms. */
  readonly meanMs: number;
}

/** The counts of one process when it told of them; epoch ms. */
interface Told {
  readonly at: number;
  readonly handled: readonly HandledType[];
}

/** What came between two times at which a process told. */
interface Grown extends HandledType {
  readonly perSecond: number;
}

const WINDOW_MS = 60_000;

/** What processes have told within the last minute: how fast their counts grow. */
export class HandledWindow {
  readonly #told = new Map<string, readonly Told[]>();

  /** Whether anybody has told twice. */
  get isKnown(): boolean {
    return [...this.#told.values()].some((told) => told.length > 1);
  }

  /** Takes in what they tell now. @returns what each service has handled of late, the most first */
  after(services: readonly ServiceHealth[]): Handled[] {
    return services
      .flatMap(({ service, replicas }) => {
        const grown = replicas
          .filter(({ status }) => status !== 'away')
          .flatMap((replica) => this.#grown(`${service} ${replica.replica}`, replica));
        return summed(grown).map(({ type, messages, seconds, perSecond }) => ({
          ...{ service, type, perSecond },
          meanMs: (seconds * 1_000) / messages,
        }));
      })
      .sort((one, other) => other.perSecond - one.perSecond);
  }

  #grown(process: string, { heardAt, handled }: ReplicaHealth): Grown[] {
    const told = withinWindow(this.#told.get(process) ?? [], { at: Date.parse(heardAt), handled });
    this.#told.set(process, told);
    const [first, last] = [told[0] as Told, told.at(-1) as Told];
    const before = new Map(first.handled.map((one) => [one.type, one]));
    return last.handled.flatMap(({ type, messages: all, seconds }) => {
      const messages = all - (before.get(type)?.messages ?? 0);
      if (messages <= 0 || last.at <= first.at) return [];
      const perSecond = (messages * 1_000) / (last.at - first.at);
      return [{ type, messages, seconds: seconds - (before.get(type)?.seconds ?? 0), perSecond }];
    });
  }
}

const withinWindow = (before: readonly Told[], now: Told): Told[] => [
  ...before.filter(({ at }) => at < now.at && now.at - at <= WINDOW_MS),
  now,
];

/** Over the replicas of a service. */
function summed(all: readonly Grown[]): Grown[] {
  const sums = new Map<string, Grown>();
  for (const one of all) {
    const { messages = 0, seconds = 0, perSecond = 0 } = sums.get(one.type) ?? {};
    sums.set(one.type, {
      type: one.type,
      messages: messages + one.messages,
      seconds: seconds + one.seconds,
      perSecond: perSecond + one.perSecond,
    });
  }
  return [...sums.values()];
}
