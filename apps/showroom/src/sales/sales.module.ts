import { Module } from '@nestjs/common';
import { HoldsModule } from '../holds/holds.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { SaleController } from './sale.controller.js';
import { SaleRecorder } from './sale-recorder.service.js';
import { SaleRepository } from './sale.repository.js';
import { SaleRulesService } from './sale-rules.service.js';
import { SaleService } from './sale.service.js';
import { SaleStock } from './sale-stock.service.js';
import { SuggestionService } from './suggestion.service.js';

@Module({
  imports: [InventoryModule, HoldsModule, PeopleModule],
  controllers: [SaleController],
  providers: [SaleService, SaleStock, SaleRecorder, SaleRepository, SaleRulesService, SuggestionService],
})
export class SalesModule {}
