/** What travels: about 300 bytes as JSON. */
export interface Parcel {
  readonly n: number;
  /** Epoch ms with fractions, for latency. */
  readonly sentAt: number;
  readonly filler: string;
}

const filler = 'x'.repeat(230);

export function parcel(n: number): Parcel {
  return { n, sentAt: performance.timeOrigin + performance.now(), filler };
}

export function parcels(from: number, count: number): Parcel[] {
  return Array.from({ length: count }, (_, i) => parcel(from + i));
}

/** Called for each parcel that arrives. */
export type Arrival = (parcel: Parcel) => void;

/** One way to carry messages, with a consumer and a responder running in this process. */
export interface Contender {
  /** Sends in the contender's own bulk way; resolves once they are handed over. */
  send(parcels: readonly Parcel[]): Promise<void>;
  /** Sends a request and resolves with its answer. */
  ask(parcel: Parcel): Promise<unknown>;
  onArrival(arrival: Arrival): void;
  close(): Promise<void>;
}
