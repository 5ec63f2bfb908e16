import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import {
  bookTestDrive,
  bookTestDriveRoute,
  checkTestDrive,
  checkTestDriveRoute,
  getTestDrive,
  getTestDriveRoute,
  listTestDrives,
  listTestDriveSlots,
  listTestDriveSlotsRoute,
  listTestDrivesRoute,
  moveTestDrive,
  moveTestDriveRoute,
  updateTestDrive,
  updateTestDriveRoute,
  type NewDriveChecks,
  type NewTestDrive,
  type ReplyOf,
  type RequestOf,
  type TestDrivePatch,
  type TestDriveWord,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { tagOf } from '../listings/if-match.js';
import { requiredVersion } from '../vehicles/required-version.js';

type Of = RequestOf<typeof getTestDrive>;
type DriveReply = ReplyOf<typeof getTestDrive>;

@Controller()
export class TestDrivesController {
  constructor(private readonly bus: Bus) {}

  @Route(bookTestDriveRoute)
  async book(
    @Body() testDrive: NewTestDrive,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DriveReply> {
    return tagged(reply, await this.bus.request(bookTestDrive, { testDrive }, scope));
  }

  @Route(listTestDrivesRoute)
  list(@Query() query: RequestOf<typeof listTestDrives>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listTestDrives, query, scope);
  }

  @Route(listTestDriveSlotsRoute)
  slots(@Query() query: RequestOf<typeof listTestDriveSlots>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listTestDriveSlots, query, scope);
  }

  @Route(getTestDriveRoute)
  async get(
    @Param() of: Of,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DriveReply> {
    return tagged(reply, await this.bus.request(getTestDrive, of, scope));
  }

  @Route(updateTestDriveRoute)
  async update(
    @Param() of: Of,
    @Body() patch: TestDrivePatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DriveReply> {
    const request = { ...of, patch, version: requiredVersion(ifMatch) };
    return tagged(reply, await this.bus.request(updateTestDrive, request, scope));
  }

  @Route(checkTestDriveRoute)
  check(@Param() of: Of, @Body() checks: NewDriveChecks, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(checkTestDrive, { ...of, checks }, scope);
  }

  @Route(moveTestDriveRoute)
  move(
    @Param() move: Omit<RequestOf<typeof moveTestDrive>, 'word'>,
    @Body() word: TestDriveWord | null,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(moveTestDrive, { ...move, ...(word && { word }) }, scope);
  }
}

/** Whoever has read a test drive can send its tag back in `If-Match`. */
function tagged(reply: FastifyReply, answer: DriveReply): DriveReply {
  reply.header('etag', tagOf(answer.data.version));
  return answer;
}
