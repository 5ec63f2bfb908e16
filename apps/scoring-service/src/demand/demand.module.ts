import { Module } from '@nestjs/common';
import { MarketModule } from '../market/market.module.js';
import { DemandRepository } from './demand.repository.js';
import { DemandService } from './demand.service.js';

@Module({ imports: [MarketModule], providers: [DemandService, DemandRepository], exports: [DemandService] })
export class DemandModule {}
