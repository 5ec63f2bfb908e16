import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  createTemplate,
  createTemplateRoute,
  endTemplate,
  endTemplateRoute,
  getTemplate,
  getTemplateRoute,
  listNotificationKinds,
  listNotificationKindsRoute,
  listTemplates,
  listTemplatesRoute,
  previewTemplate,
  previewTemplateRoute,
  testTemplate,
  testTemplateRoute,
  type NewNotificationTemplate,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type OfOne = RequestOf<typeof getTemplate>;

@Controller()
export class TemplatesController {
  constructor(private readonly bus: Bus) {}

  @Route(listNotificationKindsRoute)
  kinds(@Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listNotificationKinds, {}, scope);
  }

  @Route(createTemplateRoute)
  create(@Body() template: NewNotificationTemplate, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(createTemplate, { template }, scope);
  }

  @Route(listTemplatesRoute)
  list(@Query() query: RequestOf<typeof listTemplates>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listTemplates, query, scope);
  }

  @Route(previewTemplateRoute)
  preview(@Body() template: NewNotificationTemplate, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(previewTemplate, { template }, scope);
  }

  @Route(getTemplateRoute)
  get(@Param() of: OfOne, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getTemplate, of, scope);
  }

  @Route(endTemplateRoute)
  end(@Param() of: OfOne, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(endTemplate, of, scope);
  }

  @Route(testTemplateRoute)
  test(@Param() of: OfOne, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(testTemplate, of, scope);
  }
}
