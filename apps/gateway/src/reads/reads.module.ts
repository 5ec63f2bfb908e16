import { Module } from '@nestjs/common';
import { MarketWatch } from './market-watch.service.js';
import { SharedAnswers } from './shared-answers.service.js';

@Module({ providers: [SharedAnswers, MarketWatch], exports: [SharedAnswers] })
export class ReadsModule {}
