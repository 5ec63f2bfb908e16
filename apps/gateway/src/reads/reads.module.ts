import { Module } from '@nestjs/common';
import { MarketWatch } from './market-watch.service.js';
import { SharedReads } from './shared-reads.service.js';

@Module({ providers: [SharedReads, MarketWatch], exports: [SharedReads] })
export class ReadsModule {}
