import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ReadingFollowers } from './reading-followers.service.js';
import { Recorder } from './recorder.service.js';
import { RollupMarks } from './rollups/rollup-marks.repository.js';
import { RollupRepository } from './rollups/rollup.repository.js';
import { Backlog } from './rollups/backlog.service.js';
import { Rollups } from './rollups/rollup.service.js';
import { KnownStates } from './state/known-states.service.js';
import { LatestStates } from './state/latest-states.service.js';
import { QuickStateRepository } from './state/quick-state.repository.js';
import { StateHolders } from './state/state-holder.repository.js';
import { StateRepository } from './state/state.repository.js';
import { States } from './state/states.service.js';
import { Partitions } from './store/partitions.service.js';
import { ReadingRepository } from './store/reading.repository.js';
import { TelemetryTables } from './store/telemetry-tables.service.js';
import { TelemetryController } from './telemetry.controller.js';
import { TelemetryMetrics } from './telemetry.metrics.js';
import { TelemetryService } from './telemetry.service.js';
import { TelemetrySweeps } from './telemetry-sweeps.service.js';
import { TrendRepository } from './trends/trend.repository.js';
import { TrendService } from './trends/trend.service.js';

const store = [Partitions, TelemetryTables, ReadingRepository];
const state = [StateRepository, StateHolders, LatestStates, KnownStates, QuickStateRepository, States];
const rollups = [Backlog, RollupMarks, RollupRepository, Rollups, TelemetrySweeps];
const trends = [TrendRepository, TrendService];

@Module({
  imports: [AccessModule],
  controllers: [TelemetryController],
  providers: [
    ...[...store, ...state, ...rollups, ...trends],
    ReadingFollowers,
    Recorder,
    TelemetryMetrics,
    TelemetryService,
  ],
  exports: [LatestStates, ReadingFollowers, States, TrendService],
})
export class TelemetryModule {}
