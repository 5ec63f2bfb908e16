import { Body, Controller, Param } from '@nestjs/common';
import {
  addSavedSearch,
  addSavedSearchRoute,
  changeSavedSearch,
  changeSavedSearchRoute,
  listSavedSearches,
  listSavedSearchesRoute,
  removeSavedSearch,
  removeSavedSearchRoute,
  type RequestOf,
  type SavedSearchPatch,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type Named = RequestOf<typeof removeSavedSearch>;

@Controller()
export class SavedSearchesController {
  constructor(private readonly bus: Bus) {}

  @Route(addSavedSearchRoute)
  add(@Body() draft: RequestOf<typeof addSavedSearch>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(addSavedSearch, draft, scope);
  }

  @Route(listSavedSearchesRoute)
  list(@Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listSavedSearches, {}, scope);
  }

  @Route(changeSavedSearchRoute)
  change(
    @Param() { id }: Named,
    @Body() patch: SavedSearchPatch,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(changeSavedSearch, { id, patch }, scope);
  }

  @Route(removeSavedSearchRoute)
  remove(@Param() named: Named, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(removeSavedSearch, named, scope);
  }
}
