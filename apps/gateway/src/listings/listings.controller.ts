import { Body, Controller, Headers, Param, Req, Res } from '@nestjs/common';
import {
  getListing,
  getListingRoute,
  removeListingRoute,
  searchListings,
  searchListingsRoute,
  updateListingRoute,
  type ListingPatch,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { SharedReads } from '../reads/shared-reads.service.js';
import { tagOf, versionOf } from './if-match.js';
import { ListingsService } from './listings.service.js';

type ListingReply = ReplyOf<typeof getListing>;
type ListingId = RequestOf<typeof getListing>;

@Controller()
export class ListingsController {
  constructor(
    private readonly listings: ListingsService,
    private readonly reads: SharedReads,
  ) {}

  @Route(searchListingsRoute)
  search(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<unknown> {
    const query = request.query as RequestOf<typeof searchListings>;
    return this.reads.answer(searchListings, query, { request, reply });
  }

  @Route(getListingRoute)
  get(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<unknown> {
    const tag = ({ data }: ListingReply) => tagOf(data.version);
    return this.reads.answer(getListing, request.params as ListingId, { request, reply, tag });
  }

  @Route(updateListingRoute)
  async update(
    @Param() { id }: ListingId,
    @Body() patch: ListingPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<ListingReply> {
    return this.listings.update({ id, patch, version: versionOf(ifMatch) }, scope);
  }

  @Route(removeListingRoute)
  remove(@Param() { id }: ListingId, @Scope() scope: CallerScope): Promise<ListingReply> {
    return this.listings.remove(id, scope);
  }
}
