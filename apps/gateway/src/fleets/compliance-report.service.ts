import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { complianceItem, getFleetCompliance, type ReplyOf, type RequestOf } from '@rover/contracts';
import { Bus } from '@rover/platform';
import { csvLine } from '../edge/csv.js';
import type { CallerScope } from '../edge/scope.js';

type Asked = Omit<RequestOf<typeof getFleetCompliance>, 'limit' | 'cursor'>;
type Page = ReplyOf<typeof getFleetCompliance>;
type Item = Page['data'][number];

const MOST_AT_ONCE = 100;
const columns = Object.keys(complianceItem.shape) as (keyof Item)[];

/** The compliance of a fleet as a file for spreadsheets, from the first to the last. */
@Injectable()
export class ComplianceReport {
  constructor(private readonly bus: Bus) {}

  /** The first page comes before anything is answered: whoever may not see the fleet is told so. */
  async csv(asked: Asked, scope: CallerScope): Promise<Readable> {
    return Readable.from(this.#lines(await this.#page(asked, undefined, scope), asked, scope), {
      objectMode: false,
    });
  }

  async *#lines(first: Page, asked: Asked, scope: CallerScope): AsyncGenerator<string> {
    yield csvLine(columns);
    for (let page = first; ;) {
      yield page.data.map((item) => csvLine(columns.map((column) => item[column]))).join('');
      const { nextCursor } = page.meta;
      if (nextCursor === null) return;
      page = await this.#page(asked, nextCursor, scope);
    }
  }

  #page(asked: Asked, cursor: string | undefined, scope: CallerScope): Promise<Page> {
    const page = { limit: MOST_AT_ONCE, ...(cursor !== undefined && { cursor }) };
    return this.bus.request(getFleetCompliance, { ...asked, ...page }, scope);
  }
}
