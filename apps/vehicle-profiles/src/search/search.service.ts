import { Injectable } from '@nestjs/common';
import type { Caller, VehicleFilter, VehicleSearch, VehicleSearchReply } from '@rover/contracts';
import { VehicleAccess } from '../access/vehicle-access.js';
import { VehicleIncludes } from '../include/vehicle-includes.js';
import { firstRows } from './columns/first-rows.js';
import { orderOf } from './columns/order.js';
import { facetOf } from './columns/tally.js';
import { IndexRepository } from './index.repository.js';
import { Matcher } from './matcher.service.js';
import type { Matches } from './matcher.service.js';
import { openCursor, sealCursor } from './search-cursor.js';

/** Finds and counts vehicles, those that the caller may see. */
@Injectable()
export class SearchService {
  constructor(
    private readonly matcher: Matcher,
    private readonly vehicles: IndexRepository,
    private readonly access: VehicleAccess,
    private readonly includes: VehicleIncludes,
  ) {}

  /** @throws CursorInvalidError, VinPatternError, SortUnknownError, RangeEmptyError, UnavailableError */
  async search(search: VehicleSearch, caller: Caller): Promise<VehicleSearchReply> {
    const place = openCursor(search);
    const matches = await this.matcher.match(askedOf(search), caller);
    const { table } = matches;
    const order = orderOf(search, table, matches.ranks);
    const rows = firstRows(matches, order, { after: place, count: search.limit + 1 });
    const page = rows
      .slice(0, search.limit)
      .map((row) => ({ value: order.valueOf(row), id: table.idOf(row) }));
    const last = rows.length > search.limit ? page.at(-1) : undefined;
    const counted = countsOf(search, matches);
    const ids = page.map(({ id }) => id);
    const known = await this.vehicles.byIds(ids, await this.access.visible(caller));
    const data = await this.includes.tell(known, search.include, caller);
    return { data, meta: { nextCursor: last ? sealCursor(last, search) : null, ...counted } };
  }
}

function countsOf({ total, facets = [] }: VehicleSearch, { table, bits, isCapped }: Matches) {
  if (!total && facets.length === 0) return {};
  return {
    ...(total && { total: bits.count() }),
    ...(facets.length > 0 && {
      facets: Object.fromEntries(facets.map((facet) => [facet, facetOf(bits, table, facet)])),
    }),
    ...(isCapped && { atLeast: true }),
  };
}

function askedOf(search: VehicleSearch): VehicleFilter & Pick<VehicleSearch, 'sort'> {
  const {
    limit: _limit,
    cursor: _cursor,
    total: _total,
    facets: _facets,
    include: _include,
    ...asked
  } = search;
  return asked;
}
