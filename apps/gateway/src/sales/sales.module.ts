import { Module } from '@nestjs/common';
import { SaleRulesController } from './sale-rules.controller.js';
import { SalesController } from './sales.controller.js';

@Module({ controllers: [SalesController, SaleRulesController] })
export class SalesModule {}
