import { Module } from '@nestjs/common';
import { ModelModule } from '../models/model.module.js';
import { BackTestController } from './back-test.controller.js';
import { BackTestRepository } from './back-test.repository.js';
import { BackTestService } from './back-test.service.js';

@Module({
  imports: [ModelModule],
  controllers: [BackTestController],
  providers: [BackTestService, BackTestRepository],
})
export class BackTestModule {}
