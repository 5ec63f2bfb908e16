import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import {
  approveSale,
  approveSaleRoute,
  convertHold,
  convertHoldRoute,
  getSale,
  getSaleRoute,
  listSaleChanges,
  listSaleChangesRoute,
  listSales,
  listSalesRoute,
  moveSale,
  moveSaleRoute,
  startSale,
  startSaleRoute,
  suggestForSale,
  suggestForSaleRoute,
  updateSale,
  updateSaleRoute,
  type NewSale,
  type ReplyOf,
  type RequestOf,
  type SalePatch,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { tagOf } from '../listings/if-match.js';
import { requiredVersion } from '../vehicles/required-version.js';

type Of = RequestOf<typeof getSale>;
type SaleReply = ReplyOf<typeof getSale>;

@Controller()
export class SalesController {
  constructor(private readonly bus: Bus) {}

  @Route(startSaleRoute)
  async start(
    @Body() sale: NewSale,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SaleReply> {
    return tagged(reply, await this.bus.request(startSale, { sale }, scope));
  }

  @Route(convertHoldRoute)
  async convert(
    @Param() hold: RequestOf<typeof convertHold>,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SaleReply> {
    return tagged(reply, await this.bus.request(convertHold, hold, scope));
  }

  @Route(listSalesRoute)
  list(@Query() query: RequestOf<typeof listSales>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listSales, query, scope);
  }

  @Route(getSaleRoute)
  async get(
    @Param() of: Of,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SaleReply> {
    return tagged(reply, await this.bus.request(getSale, of, scope));
  }

  @Route(updateSaleRoute)
  async update(
    @Param() of: Of,
    @Body() patch: SalePatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SaleReply> {
    const version = requiredVersion(ifMatch);
    return tagged(reply, await this.bus.request(updateSale, { ...of, patch, version }, scope));
  }

  @Route(approveSaleRoute)
  approve(
    @Param() of: Of,
    @Body() said: Pick<RequestOf<typeof approveSale>, 'note'> | null,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(approveSale, { ...of, ...said }, scope);
  }

  @Route(listSaleChangesRoute)
  changes(@Param() of: Of, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listSaleChanges, of, scope);
  }

  @Route(suggestForSaleRoute)
  suggest(@Param() of: Of, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(suggestForSale, of, scope);
  }

  @Route(moveSaleRoute)
  move(
    @Param() move: Omit<RequestOf<typeof moveSale>, 'reason'>,
    @Body() said: Pick<RequestOf<typeof moveSale>, 'reason'> | null,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(moveSale, { ...move, ...said }, scope);
  }
}

/** Whoever has read a sale can send its tag back in `If-Match`. */
function tagged(reply: FastifyReply, answer: SaleReply): SaleReply {
  reply.header('etag', tagOf(answer.data.version));
  return answer;
}
