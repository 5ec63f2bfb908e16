import type { Call, Door } from '../traffic/door.js';
import type { Tally } from '../traffic/tally.js';

/** Makes what a demo needs, through the public doors. What is refused is counted and left out. */
export class Builder {
  constructor(
    private readonly door: Door,
    private readonly token: string,
    private readonly tally: Tally,
  ) {}

  /** The `data` of the answer to `"POST /fleets"`; undefined when there is no good one. */
  async ask<T>(line: string, body?: object): Promise<T | undefined> {
    const [method, path] = line.split(' ') as [Call['method'], string];
    const call = { method, path: `/api/v1${path}`, token: this.token, body };
    return (await this.door.ask<{ data: T }>(this.tally, call))?.data;
  }
}
