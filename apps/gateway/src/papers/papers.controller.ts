import { Controller, Headers, Param, Query, Res, StreamableFile } from '@nestjs/common';
import {
  getAgreementRoute,
  getBuyersOrderRoute,
  getQuoteRoute,
  issueAgreement,
  issueSalePaper,
  listSalePapers,
  listSalePapersRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { paperLanguageOf } from './paper-language.js';
import { PaperContentService } from './paper-content.service.js';

type OfSale = RequestOf<typeof listSalePapers>;
type Wanted = z.output<typeof getBuyersOrderRoute.query>;

@Controller()
export class PapersController {
  constructor(
    private readonly bus: Bus,
    private readonly contents: PaperContentService,
  ) {}

  @Route(listSalePapersRoute)
  list(@Param() of: OfSale, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listSalePapers, of, scope);
  }

  @Route(getQuoteRoute)
  async quote(
    @Param() of: OfSale,
    @Query() { language, version }: z.output<typeof getQuoteRoute.query>,
    @Headers('accept-language') accepted: string | undefined,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const wanted = { ...of, kind: 'quote', language: language ?? paperLanguageOf(accepted) } as const;
    const asked = { ...wanted, ...(version !== undefined && { version }) };
    return this.contents.send((await this.bus.request(issueSalePaper, asked, scope)).data, reply, scope);
  }

  @Route(getBuyersOrderRoute)
  async buyersOrder(
    @Param() of: OfSale,
    @Query() { language }: Wanted,
    @Headers('accept-language') accepted: string | undefined,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const wanted = { ...of, kind: 'buyersOrder', language: language ?? paperLanguageOf(accepted) } as const;
    return this.contents.send((await this.bus.request(issueSalePaper, wanted, scope)).data, reply, scope);
  }

  @Route(getAgreementRoute)
  async agreement(
    @Param() of: Pick<RequestOf<typeof issueAgreement>, 'testDriveId'>,
    @Query() { language }: Wanted,
    @Headers('accept-language') accepted: string | undefined,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const wanted = { ...of, language: language ?? paperLanguageOf(accepted) };
    return this.contents.send((await this.bus.request(issueAgreement, wanted, scope)).data, reply, scope);
  }
}
