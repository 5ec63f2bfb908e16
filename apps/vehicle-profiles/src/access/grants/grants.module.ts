import { Module } from '@nestjs/common';
import { AccessModule } from '../access.module.js';
import { AccessAnswers } from './access-answers.service.js';
import { GrantRecorder } from './grant-recorder.service.js';
import { GrantController } from './grant.controller.js';
import { GrantRepository } from './grant.repository.js';
import { GrantService } from './grant.service.js';

@Module({
  imports: [AccessModule],
  controllers: [GrantController],
  providers: [AccessAnswers, GrantRecorder, GrantRepository, GrantService],
  exports: [GrantRecorder, GrantRepository],
})
export class GrantsModule {}
