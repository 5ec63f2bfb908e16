import { Module } from '@nestjs/common';
import { ImportController } from './import.controller.js';
import { ImportRecorder } from './import-recorder.service.js';
import { ImportJanitor } from './import-janitor.service.js';
import { ImportRepository } from './import.repository.js';
import { ImportService } from './import.service.js';
import { ListingSourceRepository } from './listing-source.repository.js';
import { MapperCache } from './mapper-cache.service.js';
import { RejectionRepository } from './rejection.repository.js';
import { RowIntake } from './row-intake.service.js';

@Module({
  controllers: [ImportController],
  providers: [
    ImportService,
    RowIntake,
    ImportRecorder,
    MapperCache,
    ImportRepository,
    RejectionRepository,
    ListingSourceRepository,
    ImportJanitor,
  ],
})
export class ImportModule {}
