import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createTemplate,
  endTemplate,
  getTemplate,
  listNotificationKinds,
  listTemplates,
  previewTemplate,
  testTemplate,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { TemplateTests } from './template-tests.service.js';
import { TemplateService } from './template.service.js';

@Controller()
export class TemplateController {
  constructor(
    private readonly templates: TemplateService,
    private readonly tests: TemplateTests,
  ) {}

  @MessagePattern(listNotificationKinds.name)
  kinds(@Ctx() { message }: RedisStreamsContext) {
    return { data: this.templates.kinds(callerOf(message)) };
  }

  @MessagePattern(createTemplate.name)
  async create(
    @Payload() { template }: RequestOf<typeof createTemplate>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.templates.create(template, callerOf(message)) };
  }

  @MessagePattern(listTemplates.name)
  list(@Payload() request: RequestOf<typeof listTemplates>, @Ctx() { message }: RedisStreamsContext) {
    return this.templates.list(request, callerOf(message));
  }

  @MessagePattern(getTemplate.name)
  async get(
    @Payload() { templateId }: RequestOf<typeof getTemplate>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.templates.get(templateId, callerOf(message)) };
  }

  @MessagePattern(endTemplate.name)
  async end(
    @Payload() { templateId }: RequestOf<typeof endTemplate>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.templates.end(templateId, callerOf(message)) };
  }

  @MessagePattern(previewTemplate.name)
  preview(
    @Payload() { template }: RequestOf<typeof previewTemplate>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: this.templates.preview(template, callerOf(message)) };
  }

  @MessagePattern(testTemplate.name)
  async test(
    @Payload() { templateId }: RequestOf<typeof testTemplate>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.tests.send(templateId, callerOf(message)) };
  }
}
