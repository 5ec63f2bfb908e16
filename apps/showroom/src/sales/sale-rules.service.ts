import { Injectable } from '@nestjs/common';
import type { Caller, RequestOf, SaleRules, setSaleRules } from '@rover/contracts';
import { requireManager, requireStaff } from '../common/showroom-access.js';
import { SaleRepository } from './sale.repository.js';

/** Which taxes and fees showrooms add; a sale keeps those that it began with. */
@Injectable()
export class SaleRulesService {
  constructor(private readonly sales: SaleRepository) {}

  /** @throws ShowroomUnknownError, ForbiddenError */
  async set({ showroomId, rules }: RequestOf<typeof setSaleRules>, caller: Caller): Promise<SaleRules> {
    requireManager(caller, showroomId);
    await this.sales.setRules(showroomId, rules);
    return rules;
  }

  /** @throws ShowroomUnknownError */
  async get(showroomId: string, caller: Caller): Promise<SaleRules> {
    requireStaff(caller, showroomId);
    return this.sales.rules(showroomId);
  }
}
