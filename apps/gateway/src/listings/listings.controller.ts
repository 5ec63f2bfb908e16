import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import {
  getListingRoute,
  removeListingRoute,
  searchListingsRoute,
  updateListingRoute,
  type getListing,
  type ListingPatch,
  type ReplyOf,
  type RequestOf,
  type searchListings,
} from '@rover/contracts';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { tagOf, versionOf } from './if-match.js';
import { ListingsService } from './listings.service.js';

type ListingReply = ReplyOf<typeof getListing>;
type ListingId = RequestOf<typeof getListing>;

@Controller()
export class ListingsController {
  constructor(private readonly listings: ListingsService) {}

  @Route(searchListingsRoute, { shared: true })
  search(@Query() query: RequestOf<typeof searchListings>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.listings.search(query, scope);
  }

  @Route(getListingRoute, { shared: true })
  async get(
    @Param() { id }: ListingId,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ListingReply> {
    const found = await this.listings.get(id, scope);
    reply.header('etag', tagOf(found.data.version));
    return found;
  }

  @Route(updateListingRoute)
  async update(
    @Param() { id }: ListingId,
    @Body() patch: ListingPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.listings.update({ id, patch, version: versionOf(ifMatch) }, scope);
  }

  @Route(removeListingRoute)
  remove(@Param() { id }: ListingId, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.listings.remove(id, scope);
  }
}
