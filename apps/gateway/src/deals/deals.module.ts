import { Module } from '@nestjs/common';
import { DealsController } from './deals.controller.js';
import { SavedSearchesController } from './saved-searches.controller.js';

@Module({ controllers: [DealsController, SavedSearchesController] })
export class DealsModule {}
