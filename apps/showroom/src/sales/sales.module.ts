import { Module } from '@nestjs/common';
import { FloorModule } from '../floor/floor.module.js';
import { HoldsModule } from '../holds/holds.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { LeadsModule } from '../leads/leads.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { SaleController } from './sale.controller.js';
import { SaleOutcomesController } from './sale-outcomes.controller.js';
import { SaleMetrics } from './sale-metrics.service.js';
import { SaleOutcomes } from './sale-outcomes.service.js';
import { SalePaperController } from './sale-paper.controller.js';
import { SalePaperDesk } from './sale-paper-desk.service.js';
import { SalePapers } from './sale-papers.service.js';
import { SaleRecorder } from './sale-recorder.service.js';
import { SaleRepository } from './sale.repository.js';
import { SaleRulesService } from './sale-rules.service.js';
import { SaleService } from './sale.service.js';
import { SaleStock } from './sale-stock.service.js';
import { SuggestionService } from './suggestion.service.js';

@Module({
  imports: [
    ...[FloorModule, InventoryModule, HoldsModule, LeadsModule],
    ...[NotificationsModule, PeopleModule, PapersModule],
  ],
  controllers: [SaleController, SalePaperController, SaleOutcomesController],
  providers: [
    SaleService,
    SaleStock,
    SaleRecorder,
    SaleRepository,
    SaleRulesService,
    SaleMetrics,
    SalePapers,
    SalePaperDesk,
    SaleOutcomes,
    SuggestionService,
  ],
})
export class SalesModule {}
