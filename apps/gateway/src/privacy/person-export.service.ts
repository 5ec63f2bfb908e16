import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  getScoringPersonPart,
  getVehiclePersonPart,
  personPartNames,
  scoringPersonParts,
  type PersonPartName,
  type ReplyOf,
  type ScoringPersonPart,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { CallerScope } from '../edge/scope.js';

type Page = ReplyOf<typeof getVehiclePersonPart>;

/** How an export may be told. */
export type ExportForm = 'json' | 'ndjson';

/** Puts an export together page by page, however much is held of a person. */
@Injectable()
export class PersonExport {
  constructor(private readonly bus: Bus) {}

  /** The first page comes before anything is answered: whoever may not have it is told so. */
  async open(user: string, form: ExportForm, scope: CallerScope): Promise<Readable> {
    const [first] = personPartNames;
    const page = await this.#page(user, first, undefined, scope);
    const pages = (part: PersonPartName) => this.#pages(user, part, scope, part === first ? page : undefined);
    return Readable.from(form === 'json' ? asDocument(user, pages) : asLines(pages), { objectMode: false });
  }

  async *#pages(user: string, part: PersonPartName, scope: CallerScope, first?: Page): AsyncGenerator<Page> {
    let page = first ?? (await this.#page(user, part, undefined, scope));
    yield page;
    while (page.meta.nextCursor !== null) {
      page = await this.#page(user, part, page.meta.nextCursor, scope);
      yield page;
    }
  }

  #page(user: string, part: PersonPartName, cursor: string | undefined, scope: CallerScope): Promise<Page> {
    return isOfScoring(part)
      ? this.bus.request(getScoringPersonPart, { user, part, cursor }, scope)
      : this.bus.request(getVehiclePersonPart, { user, part, cursor }, scope);
  }
}

const ofScoring: ReadonlySet<string> = new Set(scoringPersonParts);
const isOfScoring = (part: PersonPartName): part is ScoringPersonPart => ofScoring.has(part);

type Pages = (part: PersonPartName) => AsyncGenerator<Page>;

async function* asDocument(user: string, pages: Pages): AsyncGenerator<string> {
  const head = JSON.stringify({ user, exportedAt: new Date().toISOString() });
  yield `{"data":${head.slice(0, -1)}`;
  for (const part of personPartNames) {
    yield `,"${part}":[`;
    let between = '';
    for await (const { data } of pages(part)) {
      if (data.length > 0) yield between + JSON.stringify(data).slice(1, -1);
      between = ',';
    }
    yield ']';
  }
  yield '}}';
}

async function* asLines(pages: Pages): AsyncGenerator<string> {
  for (const part of personPartNames)
    for await (const { data } of pages(part))
      yield data.map((item) => `${JSON.stringify({ part, ...item })}\n`).join('');
}
