/** An event's payload that is JSON already. */
export class RawEvent {
  constructor(readonly json: string) {}
}
