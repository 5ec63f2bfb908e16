import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { getFleetCompliance } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { ComplianceService } from './compliance.service.js';

@Controller()
export class ComplianceController {
  constructor(private readonly compliance: ComplianceService) {}

  @MessagePattern(getFleetCompliance.name)
  ofFleet(@Payload() query: RequestOf<typeof getFleetCompliance>, @Ctx() { message }: RedisStreamsContext) {
    return this.compliance.ofFleet(query, callerOf(message));
  }
}
