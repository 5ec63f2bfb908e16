import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import {
  createStockUnit,
  createStockUnitRoute,
  getStockUnit,
  getStockUnitRoute,
  listShowroomStockRoute,
  listStockRoute,
  listStockTransfers,
  listStockTransfersRoute,
  listStockUnits,
  moveStockTransfer,
  moveStockTransferRoute,
  requestStockTransfer,
  requestStockTransferRoute,
  updateStockUnit,
  updateStockUnitRoute,
  type NewStockTransfer,
  type NewStockUnit,
  type ReplyOf,
  type RequestOf,
  type StockUnitPatch,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { tagOf } from '../listings/if-match.js';
import { requiredVersion } from '../vehicles/required-version.js';

type Unit = RequestOf<typeof getStockUnit>;
type Listed = RequestOf<typeof listStockUnits>;
type UnitReply = ReplyOf<typeof getStockUnit>;

interface OfShowroom {
  readonly showroomId: string;
}

@Controller()
export class InventoryController {
  constructor(private readonly bus: Bus) {}

  @Route(createStockUnitRoute)
  async create(
    @Param() { showroomId }: OfShowroom,
    @Body() unit: NewStockUnit,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitReply> {
    return tagged(reply, await this.bus.request(createStockUnit, { showroomId, unit }, scope));
  }

  @Route(listShowroomStockRoute)
  ofShowroom(@Param() of: OfShowroom, @Query() query: Listed, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listStockUnits, { ...query, ...of }, scope);
  }

  @Route(listStockRoute)
  list(@Query() query: Listed, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listStockUnits, query, scope);
  }

  @Route(listStockTransfersRoute)
  transfers(
    @Query() query: RequestOf<typeof listStockTransfers>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listStockTransfers, query, scope);
  }

  @Route(getStockUnitRoute)
  async get(
    @Param() unit: Unit,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitReply> {
    return tagged(reply, await this.bus.request(getStockUnit, unit, scope));
  }

  @Route(updateStockUnitRoute)
  async update(
    @Param() { unitId }: Unit,
    @Body() patch: StockUnitPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitReply> {
    const version = requiredVersion(ifMatch);
    return tagged(reply, await this.bus.request(updateStockUnit, { unitId, patch, version }, scope));
  }

  @Route(requestStockTransferRoute)
  requestTransfer(
    @Param() { unitId }: Unit,
    @Body() transfer: NewStockTransfer,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(requestStockTransfer, { unitId, transfer }, scope);
  }

  @Route(moveStockTransferRoute)
  moveTransfer(
    @Param() move: RequestOf<typeof moveStockTransfer>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(moveStockTransfer, move, scope);
  }
}

/** Whoever has read a unit can send its tag back in `If-Match`. */
function tagged(reply: FastifyReply, answer: UnitReply): UnitReply {
  reply.header('etag', tagOf(answer.data.version));
  return answer;
}
