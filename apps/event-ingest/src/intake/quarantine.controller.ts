import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { listQuarantine } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { QuarantineRepository } from './quarantine.repository.js';

@Controller()
export class QuarantineController {
  constructor(
    private readonly database: Database,
    private readonly quarantine: QuarantineRepository,
  ) {}

  @MessagePattern(listQuarantine.name)
  list(@Payload() request: RequestOf<typeof listQuarantine>) {
    return this.quarantine.page(this.database, request);
  }
}
