import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { IncludeModule } from '../include/include.module.js';
import { IndexModule } from './index.module.js';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [AccessModule, IncludeModule, IndexModule],
  controllers: [SearchController],
  providers: [SearchService],
})
export class SearchModule {}
