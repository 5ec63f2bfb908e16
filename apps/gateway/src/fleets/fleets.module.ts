import { Module } from '@nestjs/common';
import { FleetsController } from './fleets.controller.js';
import { GrantsController } from './grants.controller.js';

@Module({ controllers: [FleetsController, GrantsController] })
export class FleetsModule {}
