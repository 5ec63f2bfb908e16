import { Injectable } from '@nestjs/common';
import type { Caller, listUpLog, RequestOf, UpLogEntry } from '@rover/contracts';
import type { Page } from '@rover/persistence';
import { requireStaff } from '../common/showroom-access.js';
import { UpLogRepository } from './up-log.repository.js';

/** What became of the turns of a list, for all who stand on it. */
@Injectable()
export class UpLog {
  constructor(private readonly entries: UpLogRepository) {}

  /** @throws ShowroomUnknownError, CursorInvalidError */
  list(request: RequestOf<typeof listUpLog>, caller: Caller): Promise<Page<UpLogEntry>> {
    requireStaff(caller, request.showroomId);
    return this.entries.page(request);
  }
}
