import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  assignVisitor,
  finishVisitor,
  getUpList,
  greetVisitor,
  joinUpList,
  leaveUpList,
  listUpLog,
  skipRep,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { UpListService } from './up-list.service.js';
import { UpLog } from './up-log.service.js';

type OfRep = RequestOf<typeof joinUpList>;

@Controller()
export class UpListController {
  constructor(
    private readonly list: UpListService,
    private readonly past: UpLog,
  ) {}

  @MessagePattern(getUpList.name)
  async get(@Payload() { showroomId }: RequestOf<typeof getUpList>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.list.get(showroomId, callerOf(message)) };
  }

  @MessagePattern(listUpLog.name)
  log(@Payload() request: RequestOf<typeof listUpLog>, @Ctx() { message }: RedisStreamsContext) {
    return this.past.list(request, callerOf(message));
  }

  @MessagePattern(joinUpList.name)
  async join(@Payload() turn: OfRep, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.list.join(turn, callerOf(message)) };
  }

  @MessagePattern(leaveUpList.name)
  async leave(@Payload() turn: OfRep, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.list.leave(turn, callerOf(message)) };
  }

  @MessagePattern(greetVisitor.name)
  async greet(@Payload() turn: OfRep, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.list.greet(turn, callerOf(message)) };
  }

  @MessagePattern(finishVisitor.name)
  async finish(@Payload() turn: OfRep, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.list.finish(turn, callerOf(message)) };
  }

  @MessagePattern(skipRep.name)
  async skip(@Payload() turn: RequestOf<typeof skipRep>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.list.skip(turn, callerOf(message)) };
  }

  @MessagePattern(assignVisitor.name)
  async assign(
    @Payload() { showroomId, visitId }: RequestOf<typeof assignVisitor>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.list.assign(showroomId, visitId, callerOf(message)) };
  }
}
