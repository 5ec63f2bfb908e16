import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ForecastModule } from '../maintenance/forecast/forecast.module.js';
import { MotionModule } from '../motion/motion.module.js';
import { TelemetryModule } from '../telemetry/telemetry.module.js';
import { AlertAccess } from './alert-access.js';
import { DryRunService } from './dry-run/dry-run.service.js';
import { PastFences } from './dry-run/past-fences.service.js';
import { PastRepository } from './dry-run/past.repository.js';
import { Corrections } from './late/corrections.service.js';
import { RecheckRepository } from './late/recheck.repository.js';
import { Rechecker } from './late/rechecker.service.js';
import { AlertCloser } from './log/alert-closer.service.js';
import { AlertController } from './log/alert.controller.js';
import { AlertLogRepository } from './log/alert-log.repository.js';
import { AlertLog } from './log/alert-log.service.js';
import { AlertQuiet } from './log/alert-quiet.service.js';
import { AlertRepository } from './log/alert.repository.js';
import { AlertService } from './log/alert.service.js';
import { AlertStatsRepository } from './log/alert-stats.repository.js';
import { AlertStatsService } from './log/alert-stats.service.js';
import { MuteController } from './mutes/mute.controller.js';
import { MuteRepository } from './mutes/mute.repository.js';
import { MuteService } from './mutes/mute.service.js';
import { AlertRuleController } from './rules/alert-rule.controller.js';
import { AlertRuleRepository } from './rules/alert-rule.repository.js';
import { AlertRuleService } from './rules/alert-rule.service.js';
import { RuleBooks } from './rules/rule-book.service.js';
import { AlertFences } from './watch/alert-fences.service.js';
import { AlertForecasts } from './watch/alert-forecasts.service.js';
import { AlertFollower } from './watch/alert-follower.service.js';
import { AlertTimers } from './watch/alert-timers.service.js';
import { ScopeWatch } from './watch/scope-watch.service.js';
import { VehicleDirectory } from './watch/vehicle-directory.repository.js';
import { WatchLoader } from './watch/watch-loader.service.js';
import { WatchRepository } from './watch/watch.repository.js';
import { Watches } from './watch/watches.service.js';

const rules = [AlertRuleRepository, AlertRuleService, RuleBooks];
const watch = [
  VehicleDirectory,
  WatchRepository,
  WatchLoader,
  Watches,
  AlertFences,
  AlertForecasts,
  AlertFollower,
  AlertTimers,
  ScopeWatch,
];
const log = [AlertLogRepository, AlertLog, AlertCloser, AlertRepository, AlertService, AlertQuiet];
const stats = [AlertStatsRepository, AlertStatsService];
const past = [PastFences, PastRepository, DryRunService, RecheckRepository, Corrections, Rechecker];
const mutes = [MuteRepository, MuteService];

@Module({
  imports: [AccessModule, TelemetryModule, MotionModule, ForecastModule],
  controllers: [AlertRuleController, AlertController, MuteController],
  providers: [AlertAccess, ...rules, ...watch, ...log, ...stats, ...past, ...mutes],
})
export class AlertsModule {}
