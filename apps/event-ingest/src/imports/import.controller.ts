import { Controller } from '@nestjs/common';
import { EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import {
  abortImport,
  getImport,
  getImportRejections,
  listingRanked,
  listingRowsReceived,
  renewImport,
  startImport,
} from '@rover/contracts';
import type { EventData, RequestOf } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { ImportService } from './import.service.js';
import { RowIntake } from './row-intake.service.js';

@Controller()
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly rows: RowIntake,
  ) {}

  @MessagePattern(startImport.name)
  async start(@Payload() request: RequestOf<typeof startImport>) {
    return { data: await this.imports.start(request) };
  }

  @MessagePattern(renewImport.name)
  async renew(@Payload() request: RequestOf<typeof renewImport>) {
    return { data: await this.imports.renew(request) };
  }

  @MessagePattern(abortImport.name)
  async abort(@Payload() request: RequestOf<typeof abortImport>) {
    return { data: await this.imports.abort(request) };
  }

  @MessagePattern(getImport.name)
  async get(@Payload() { id }: RequestOf<typeof getImport>) {
    return { data: await this.imports.get(id) };
  }

  @MessagePattern(getImportRejections.name)
  rejections(@Payload() request: RequestOf<typeof getImportRejections>) {
    return this.imports.rejections(request);
  }

  /** Four messages are up to 2,000 rows: enough to make a commit cheap, few enough to keep its locks short. */
  @EventPattern<string>(listingRowsReceived.name, { batch: 4 })
  receive(@Payload() messages: StreamMessage<EventData<typeof listingRowsReceived>>[]) {
    return this.rows.receive(messages);
  }

  @EventPattern<string>(listingRanked.name, { batch: 500 })
  ranked(@Payload() messages: StreamMessage<EventData<typeof listingRanked>>[]) {
    return this.imports.ranked(messages);
  }
}
