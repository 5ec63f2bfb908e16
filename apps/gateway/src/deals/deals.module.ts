import { Module } from '@nestjs/common';
import { ReadsModule } from '../reads/reads.module.js';
import { DealsController } from './deals.controller.js';

@Module({ imports: [ReadsModule], controllers: [DealsController] })
export class DealsModule {}
