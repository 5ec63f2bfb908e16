import { Module } from '@nestjs/common';
import { StockController } from './stock.controller.js';
import { StockRecorder } from './stock-recorder.service.js';
import { StockRepository } from './stock.repository.js';
import { StockService } from './stock.service.js';
import { TransferRepository } from './transfer.repository.js';
import { TransferService } from './transfer.service.js';

@Module({
  controllers: [StockController],
  providers: [StockService, StockRecorder, StockRepository, TransferService, TransferRepository],
  exports: [StockService, StockRecorder, StockRepository],
})
export class InventoryModule {}
