import { Module } from '@nestjs/common';
import { MarketModule } from '../market/market.module.js';
import { DealController } from './deal.controller.js';
import { DealService } from './deal.service.js';

@Module({ imports: [MarketModule], controllers: [DealController], providers: [DealService] })
export class DealModule {}
