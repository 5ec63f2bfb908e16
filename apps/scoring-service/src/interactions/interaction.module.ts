import { Module } from '@nestjs/common';
import { MarketModule } from '../market/market.module.js';
import { InteractionController } from './interaction.controller.js';
import { InteractionFeed } from './interaction-feed.service.js';
import { InteractionFollower } from './interaction-follower.service.js';
import { InteractionJanitor } from './interaction-janitor.service.js';
import { InteractionRepository } from './interaction.repository.js';
import { InteractionService } from './interaction.service.js';
import { InteractionSubjects } from './interaction-subjects.service.js';

/** What people do. Whoever learns from it adds a listener to {@link InteractionFeed}. */
@Module({
  imports: [MarketModule],
  controllers: [InteractionController],
  providers: [
    InteractionFeed,
    InteractionFollower,
    InteractionJanitor,
    InteractionRepository,
    InteractionService,
    InteractionSubjects,
  ],
  exports: [InteractionFeed, InteractionRepository, InteractionSubjects],
})
export class InteractionModule {}
