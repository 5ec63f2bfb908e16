import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { getDeal, scoreDeals, searchDeals } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { DealService } from './deal.service.js';

@Controller()
export class DealController {
  constructor(private readonly deals: DealService) {}

  @MessagePattern(searchDeals.name)
  search(@Payload() request: RequestOf<typeof searchDeals>) {
    return this.deals.search(request);
  }

  @MessagePattern(getDeal.name)
  get(@Payload() request: RequestOf<typeof getDeal>) {
    return this.deals.get(request);
  }

  @MessagePattern(scoreDeals.name)
  score(@Payload() request: RequestOf<typeof scoreDeals>) {
    return this.deals.score(request);
  }
}
