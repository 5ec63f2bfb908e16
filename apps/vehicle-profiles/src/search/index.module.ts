import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { IdentifierRepository } from './identifier.repository.js';
import { IndexLoader } from './index-loader.service.js';
import { IndexRepository } from './index.repository.js';
import { Matcher } from './matcher.service.js';
import { VehicleIndex } from './vehicle-index.service.js';

@Module({
  imports: [AccessModule],
  providers: [VehicleIndex, IndexLoader, IndexRepository, IdentifierRepository, Matcher],
  exports: [VehicleIndex, IndexRepository, Matcher],
})
export class IndexModule {}
