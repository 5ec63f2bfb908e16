import { Module } from '@nestjs/common';
import { GrantsModule } from '../access/grants/grants.module.js';
import { Eraser } from './eraser.service.js';
import { ErasureRepository } from './erasure.repository.js';
import { PersonRepository } from './person.repository.js';
import { PrivacyController } from './privacy.controller.js';
import { PrivacyService } from './privacy.service.js';

/** Export and erasure of the data of persons. */
@Module({
  imports: [GrantsModule],
  controllers: [PrivacyController],
  providers: [Eraser, ErasureRepository, PersonRepository, PrivacyService],
})
export class PrivacyModule {}
