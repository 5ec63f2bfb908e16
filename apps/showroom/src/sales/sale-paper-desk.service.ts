import { Injectable } from '@nestjs/common';
import {
  issueSalePaper,
  type Caller,
  type Paper,
  type ReplyOf,
  type RequestOf,
  type SalePaperKind,
  type SaleStatus,
} from '@rover/contracts';
import { PaperArchive } from '../papers/paper-archive.service.js';
import type { StoredPaper } from '../papers/paper.repository.js';
import { SaleStateError } from './sale.errors.js';
import { SalePapers } from './sale-papers.service.js';
import { SaleService } from './sale.service.js';

/** In which states of a sale a paper shows what is agreed so far, and in which it stands as it was signed. */
const open: Record<SalePaperKind, readonly SaleStatus[]> = {
  quote: ['quoted', 'agreed', 'financed'],
  buyersOrder: ['agreed', 'financed'],
};
const signed: Record<SalePaperKind, readonly SaleStatus[]> = {
  quote: [],
  buyersOrder: ['contracted', 'delivered', 'unwound'],
};

/** Gives out the papers of sales. */
@Injectable()
export class SalePaperDesk {
  constructor(
    private readonly sales: SaleService,
    private readonly papers: SalePapers,
    private readonly archive: PaperArchive,
  ) {}

  /** @throws SaleNotFoundError, SaleStateError, PaperNotFoundError, PaperPressError */
  async issue(
    { saleId, kind, language, version }: RequestOf<typeof issueSalePaper>,
    caller: Caller,
  ): Promise<ReplyOf<typeof issueSalePaper>['data']> {
    const paper =
      version === undefined
        ? await this.#current(saleId, kind, caller)
        : await this.#earlier(saleId, kind, version, caller);
    return this.archive.issue(paper, language);
  }

  /** @throws SaleNotFoundError */
  async list(saleId: string, caller: Caller): Promise<Paper[]> {
    await this.sales.get(saleId, caller);
    return this.archive.printed(saleId);
  }

  async #current(saleId: string, kind: SalePaperKind, caller: Caller): Promise<StoredPaper> {
    const sale = await this.sales.get(saleId, caller);
    const binding = signed[kind].includes(sale.status);
    if (!binding && !open[kind].includes(sale.status)) throw new SaleStateError(sale.status);
    const which = { kind, version: sale.version, binding };
    return this.archive.obtain(saleId, which, () =>
      this.papers.draft(kind, sale, { caller, door: issueSalePaper, binding }),
    );
  }

  async #earlier(saleId: string, kind: SalePaperKind, version: number, caller: Caller): Promise<StoredPaper> {
    await this.sales.get(saleId, caller);
    return this.archive.ofVersion(saleId, kind, version);
  }
}
