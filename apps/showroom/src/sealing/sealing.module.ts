import { Module } from '@nestjs/common';
import { CONFIG, MasterKey } from '@rover/platform';
import type { ShowroomConfig } from '../showroom.config.js';
import { HashingKeyRepository } from './hashing-key.repository.js';
import { HashingKey } from './hashing-key.service.js';
import { Resealing } from './resealing.service.js';
import { SealingRepository } from './sealing.repository.js';

const master = {
  provide: MasterKey,
  useFactory: (config: ShowroomConfig) => MasterKey.of(config),
  inject: [CONFIG],
};

/** Keys that wrap keys. */
@Module({
  providers: [master, SealingRepository, HashingKeyRepository, HashingKey, Resealing],
  exports: [MasterKey, HashingKey, Resealing],
})
export class SealingModule {}
